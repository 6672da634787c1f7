import type { Box } from "../workbook/address";
import type { Anchor, CellPatch, TableGrowth } from "../workbook/plan";
import { valueAt } from "../workbook/rows";
import { type CellValue, isBlank } from "../workbook/value";
import type { SheetCells, TableOutline } from "../workbook/workbook";

/** What a row at the end of a table will say: values by zero-based sheet column. */
export type NewRow = readonly { readonly column: number; readonly value: CellValue }[];

/** The part of a plan that adds rows at the end of a table. */
export interface Appending {
  /** Zero-based sheet row of the first new row; the others follow. */
  readonly first: number;
  readonly cells: readonly CellPatch[];
  readonly anchors: readonly Anchor[];
  readonly growths: readonly TableGrowth[];
}

/**
 * New rows of a table, after its row `last` (zero-based sheet row of the last one that is taken, -1 = none is): in the
 * blank rows at its end first, below them the table grows. Nothing is written where the row above has changed since it
 * was read, or something stands in a row that was blank.
 */
export function appendRows(
  rows: readonly NewRow[],
  table: TableOutline,
  last: number,
  read: SheetCells,
): Appending {
  const { first, blank } = blankRows(table, last);
  const { sheet } = table;
  const cells = rows.flatMap((row, index): CellPatch[] =>
    row.map(({ column, value }) => ({ sheet, row: first + index, column, value })),
  );
  const short = rows.length - blank;
  return {
    first,
    cells,
    anchors: rows.length === 0 ? [] : anchorsOf(cells, first, blank, read),
    growths: short > 0 ? [{ table: table.name, from: table.box, rows: short }] : [],
  };
}

/** The last row of a table in which anything stands, its header aside; -1 = none. */
export function lastFilled({ top, bottom, left, right }: Box, cells: SheetCells): number {
  for (let row = bottom; row > top; row--) {
    const line = cells.cells[row - cells.top]?.slice(Math.max(0, left - cells.left), right - cells.left + 1);
    if (line?.some((value) => !isBlank(value))) return row;
  }
  return -1;
}

/** The row after the last one that is taken, and how many rows the table has from there on. */
function blankRows({ box, hasHeader, hasTotals }: TableOutline, last: number) {
  const body = box.top + (hasHeader ? 1 : 0);
  const first = Math.max(body, last + 1);
  return { first, blank: Math.max(0, box.bottom - (hasTotals ? 1 : 0) - first + 1) };
}

/** The row above as it was read (an entry, or the header), and the blank rows to be written. */
function anchorsOf(cells: readonly CellPatch[], first: number, blank: number, read: SheetCells): Anchor[] {
  const asRead = ({ row, column }: { row: number; column: number }): Anchor => ({
    sheet: read.name,
    row,
    column,
    value: valueAt(read, row, column),
  });
  const columns = [...new Set(cells.map(({ column }) => column))];
  const written = cells.filter(({ row }) => row < first + blank);
  return [
    ...columns.map((column) => asRead({ row: first - 1, column })),
    ...written.map((cell): Anchor => ({ ...asRead(cell), plain: true })),
  ];
}
