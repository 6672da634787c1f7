import { type Box, plainAddress } from "../workbook/address";

/** Which properties of a range tell where it is. */
export const PLACE = "rowIndex,columnIndex,rowCount,columnCount";

/** Where a range with loaded PLACE is. */
export function boxOf(range: Excel.Range): Box {
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
  return { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
}

/** The cells of a box, for this request only: keeping them for a later one would double what is sent. */
export function cellsAt(sheet: Excel.Worksheet, box: Box): Excel.Range {
  return once(sheet.getRange(plainAddress(box)));
}

export function once<R extends Excel.Range | Excel.RangeAreas>(range: R): R {
  range.untrack();
  return range;
}

/** The sheets by name, each addressed once in a request. */
export function sheetsOf({ worksheets }: Excel.Workbook): (name: string) => Excel.Worksheet {
  const sheets = new Map<string, Excel.Worksheet>();
  return (name) => {
    const sheet = sheets.get(name) ?? worksheets.getItem(name);
    sheets.set(name, sheet);
    return sheet;
  };
}

/** Whole rows, zero-based, both ends inclusive: 5:9. */
export function rowsAddress(first: number, last: number): string {
  return `${String(first + 1)}:${String(last + 1)}`;
}

/**
 * A digit of Times New Roman 12, in which our sheets are written, is 8 pixels wide on a screen of 96 dots per inch, and
 * Excel takes widths in points. In a workbook whose own font is Calibri 11 the same width counts as more characters.
 */
export const POINTS_PER_CHARACTER = 6;

export function points(millimetres: number): number {
  return (millimetres / 25.4) * 72;
}

/** To a hundredth: Excel keeps margins in inches. */
export function millimetres(told: number): number {
  return Math.round((told / 72) * 2540) / 100;
}
