import type { GridFields } from "../../registers/register";
import { foldAccents } from "../../registers/text/fold";
import { codeKey } from "../../registers/entries";
import { valueAt } from "../../workbook/rows";
import { type CellValue, isBlank } from "../../workbook/value";
import type { SheetCells } from "../../workbook/workbook";

/** Heading of what is written below a grid of ours about single cells. */
export const DETAILS_TITLE = "Ghi chú từng ô";
/** The column of the mark there. */
export const DETAILS_MARK = "KH";

/** One line below a grid: what an entry says that a mark does not. */
export interface Detail {
  /** Zero-based row of the sheet. */
  readonly row: number;
  readonly person: string | null;
  /** As it stands: 1900 or 1904 is not known here. */
  readonly date: CellValue;
  readonly mark: CellValue;
  readonly fields: ReadonlyMap<string, CellValue>;
}

/** Reads the lines below a grid of ours, by their own header; none where the sheet is not ours. */
export function detailsIn(sheet: SheetCells, fields: GridFields): readonly Detail[] {
  const title = titleRow(sheet);
  if (title === null) return [];
  const columns = new Map<string, number>();
  (sheet.cells[title + 1 - sheet.top] ?? []).forEach((value, at) => {
    if (typeof value === "string") columns.set(value, at + sheet.left);
  });
  const details: Detail[] = [];
  for (let row = title + 2; row < sheet.top + sheet.cells.length; row++) {
    const at = (label: string): CellValue => {
      const column = columns.get(label);
      return column === undefined ? null : valueAt(sheet, row, column);
    };
    if (isBlank(at(fields.person)) && isBlank(at(fields.date))) continue;
    const said = fields.details.map((label) => [label, at(label)] as const);
    details.push({
      row,
      person: codeKey(at(fields.person)),
      date: at(fields.date),
      mark: at(DETAILS_MARK),
      fields: new Map(said.filter(([, value]) => !isBlank(value))),
    });
  }
  return details;
}

/** Zero-based row of the sheet. */
export function titleRow({ top, cells }: SheetCells): number | null {
  const wanted = foldAccents(DETAILS_TITLE);
  const index = cells.findIndex((row) =>
    row.some((value) => typeof value === "string" && foldAccents(value) === wanted),
  );
  return index < 0 ? null : top + index;
}
