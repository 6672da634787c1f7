import type { SheetCells } from "./workbook";

/** Some rows of a sheet's cells (zero-based, both ends inclusive). */
export function rowsOf({ name, top, left, cells }: SheetCells, first: number, last: number): SheetCells {
  const from = Math.max(0, first - top);
  return { name, top: top + from, left, cells: cells.slice(from, Math.max(from, last - top + 1)) };
}
