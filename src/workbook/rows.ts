import type { CellValue } from "./value";
import type { SheetCells } from "./workbook";

/** Some rows of a sheet's cells (zero-based, both ends inclusive). */
export function rowsOf({ name, top, left, cells }: SheetCells, first: number, last: number): SheetCells {
  const from = Math.max(0, first - top);
  return { name, top: top + from, left, cells: cells.slice(from, Math.max(from, last - top + 1)) };
}

/** A cell by its zero-based row and column of the sheet; null where nothing was read. */
export function valueAt({ top, left, cells }: SheetCells, row: number, column: number): CellValue {
  return cells[row - top]?.[column - left] ?? null;
}
