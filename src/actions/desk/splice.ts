import { type Box, LAST_ROW } from "../../workbook/address";
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
  return { name: before.name, top, left, cells: grid, ...formulasOf(before, rows, now) };
}

/** Where nobody could tell of the one, nobody can of both. */
function formulasOf(before: SheetCells, rows: Rows, now: SheetCells): Pick<SheetCells, "formulas"> {
  if (!before.formulas || !now.formulas) return {};
  const { first, last } = rows;
  const others = before.formulas.flatMap((box) => [
    ...part(box, { first: 0, last: first - 1 }),
    ...part(box, { first: last + 1, last: LAST_ROW }),
  ]);
  return { formulas: [...others, ...now.formulas.flatMap((box) => part(box, rows))] };
}

/** What of a box lies in these rows: one box or none. */
function part(box: Box, { first, last }: Rows): Box[] {
  const [top, bottom] = [Math.max(box.top, first), Math.min(box.bottom, last)];
  return top <= bottom ? [{ ...box, top, bottom }] : [];
}
