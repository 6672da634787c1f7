import { boxAddress, cellAddress, type Box } from "../../src/workbook/address";
import type { CellStyle, Validation } from "../../src/workbook/plan";
import type { CellValue } from "../../src/workbook/value";
import { openXlsx } from "../../src/xlsx";
import type { WholeBook, WholeSheet } from "../../src/xlsx/whole";

/** A workbook as people see it, however its file spells it. */
export interface SeenBook {
  readonly date1904: boolean;
  readonly names: Readonly<Record<string, string>>;
  readonly order: readonly string[];
  readonly sheets: Readonly<Record<string, SeenSheet>>;
}

export type SeenSheet = ReturnType<typeof seenSheet>;

export function seen(file: Uint8Array): SeenBook {
  const book = openXlsx(file).whole();
  const { names, date1904 } = book.outline;
  return {
    date1904,
    names: Object.fromEntries(names.map(({ name, refersTo }) => [name, refersTo])),
    order: book.sheets.map(({ name }) => name),
    sheets: Object.fromEntries(book.sheets.map((sheet) => [sheet.name, seenSheet(book, sheet)])),
  };
}

function seenSheet(book: WholeBook, sheet: WholeSheet) {
  const { visibility, tabColor, freeze } = sheet;
  return {
    visibility,
    tabColor,
    freeze,
    protected: sheet.protected,
    breaks: sheet.breaks,
    page: { ...sheet.page, margins: rounded(sheet.page.margins) },
    cells: seenCells(book, sheet),
    widths: seenWidths(sheet),
    heights: seenHeights(sheet),
    tables: sheet.tables
      .map(({ name, box, hasHeader, hasTotals, columns }) => ({
        name,
        box: boxAddress(box),
        hasHeader,
        hasTotals,
        columns: columns.map((column) => ({ name: column.name, formula: column.formula })),
      }))
      .sort((one, other) => one.name.localeCompare(other.name, "vi")),
    validations: sheet.validations
      .flatMap(({ boxes, validation }) => boxes.map((box) => seenValidation(box, validation)))
      .sort((one, other) => (one.at < other.at ? -1 : 1)),
    conditions: sheet.conditions
      .flatMap(({ boxes, rules }) => rules.map((rule) => ({ at: boxes.map(boxAddress).join(" "), ...rule })))
      .sort((one, other) => one.priority - other.priority)
      .map(({ at, formula, style }) => ({ at, formula, style })),
  };
}

export interface SeenCell {
  readonly value?: CellValue;
  readonly formula?: string;
  readonly look: CellStyle;
}

function seenCells(book: WholeBook, sheet: WholeSheet): Record<string, SeenCell> {
  const { cells } = sheet;
  const formulas = new Map<string, string>();
  for (const { column, top, bottom, formula } of cells.formulas) {
    // Ours refer to their own row by name, so they read alike in all rows.
    for (let row = top; row <= bottom; row++) formulas.set(cellAddress(row, column), formula);
  }
  const found: Record<string, SeenCell> = {};
  const rows = Math.max(cells.values.length, cells.styles.length);
  for (let row = 0; row < rows; row++) {
    const values = cells.values[row] ?? [];
    const styles = cells.styles[row] ?? [];
    for (let column = 0; column < Math.max(values.length, styles.length); column++) {
      const at = cellAddress(row, column);
      const value = values[column] ?? null;
      const formula = formulas.get(at);
      const look = seenLook(book.styles[styles[column] ?? -1]?.look);
      if (value === null && formula === undefined && isAsColumn(look, book, sheet, column)) continue;
      found[at] = {
        ...(value === null || value === "" ? {} : { value }),
        ...(formula === undefined ? {} : { formula }),
        look,
      };
    }
  }
  return found;
}

/** An empty cell that looks as its column does is as good as none. */
function isAsColumn(look: CellStyle, book: WholeBook, { columns }: WholeSheet, column: number): boolean {
  const span = columns.find(({ first, last }) => first <= column && column <= last);
  const own = seenLook(book.styles[span?.style ?? -1]?.look);
  return Object.keys(look).length === 0 || JSON.stringify(look) === JSON.stringify(own);
}

/** What differs from Excel's own, in the font of the centres. */
function seenLook(look: CellStyle = {}): CellStyle {
  const shown = Object.entries(look).filter(([key, value]) => {
    const own = OWN[key as keyof CellStyle];
    return value !== undefined && value !== own;
  });
  return Object.fromEntries(shown);
}

const OWN: CellStyle = {
  bold: false,
  italic: false,
  wrap: false,
  border: false,
  format: "General",
  color: "000000",
  font: "Times New Roman",
  size: 12,
};

function seenWidths({ columns }: WholeSheet): Record<number, number> {
  const widths: Record<number, number> = {};
  for (const { first, last, width } of columns) {
    for (let column = first; column <= Math.min(last, 50); column++) {
      if (width !== null && width !== ORDINARY_WIDTH) widths[column] = width;
    }
  }
  return widths;
}

/** Of a column that nobody made wider or narrower. */
const ORDINARY_WIDTH = 8;

/** Without heights that are nobody's wish. */
function seenHeights({ cells }: WholeSheet): Record<number, number> {
  return Object.fromEntries([...cells.heights].filter(([, height]) => height !== 15));
}

function seenValidation(box: Box, validation: Validation | null) {
  // What may be anything refuses nothing, so its words of refusal are never read.
  const silent = validation?.rule.kind === "any";
  const { error, ...rest } = validation ?? { rule: null };
  return { at: boxAddress(box), ...rest, ...(silent || error === undefined ? {} : { error }) };
}

function rounded(margins: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(margins).map(([side, size]) => [side, Math.round(size * 10) / 10]),
  );
}
