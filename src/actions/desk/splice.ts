import type { CellValue } from "../../workbook/value";
import type { SheetCells } from "../../workbook/workbook";

/** Rows of a sheet, zero-based, both ends inclusive. */
export interface Rows {
  readonly first: number;
  readonly last: number;
}

/** A sheet whose `rows` are as they are in `now`: what is not there is empty. Other rows stay as they were. */
export function spliced(before: SheetCells, rows: Rows, now: SheetCells): SheetCells {
  const filled = [before, now].filter(({ cells }) => cells.length > 0);
  if (filled.length === 0) return before;
  const top = Math.min(...filled.map((cells) => cells.top));
  const left = Math.min(...filled.map((cells) => cells.left));
  const end = Math.max(...filled.map((cells) => cells.top + cells.cells.length));
  const grid: (readonly CellValue[])[] = [];
  for (let row = top; row < end; row++) {
    const from = row >= rows.first && row <= rows.last ? now : before;
    const line = from.cells[row - from.top];
    if (!line) grid.push([]);
    else grid.push(from.left === left ? line : [...new Array<null>(from.left - left).fill(null), ...line]);
  }
  return { name: before.name, top, left, cells: grid };
}
