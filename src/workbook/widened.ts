import type { Box, CellPlace } from "./address";
import type { NewColumn, TableGrowth, TableWidening, WorkbookPlan } from "./plan";
import { isSameName, named } from "./sameName";
import type { TableContents } from "./workbook";

/** A table when it has got columns. */
export interface Widened {
  readonly box: Box;
  /** Those that were not there yet. */
  readonly added: readonly NewColumn[];
  /** Their cells, from the header to the last row; null where nothing is added. */
  readonly beside: Box | null;
}

/** For a table that stands where the widening says. */
export function widened({ from, columns }: TableWidening, { columns: there }: TableContents): Widened {
  const added = columns.filter(({ name }) => !there.some((one) => isSameName(one, name)));
  const box = { ...from, right: from.right + added.length };
  return { box, added, beside: added.length === 0 ? null : { ...box, left: from.right + 1 } };
}

/** The cells that the new rows of a table take, in the columns too that the same plan gives it. */
export function newRows(
  { table, from, rows }: TableGrowth,
  { widenings = [] }: WorkbookPlan,
  tables: readonly TableContents[],
): Box {
  const there = named(tables, table);
  const widening = widenings.find((one) => isSameName(one.table, table));
  const { right } = widening && there ? widened(widening, there).box : from;
  return { ...from, top: from.bottom + 1, bottom: from.bottom + rows, right };
}

/** Where one of these boxes reaches into the new cells: a table or merged cells, blank as they may be. Null = nowhere. */
export function firstWithin(boxes: readonly Box[], { top, left, bottom, right }: Box): CellPlace | null {
  const hit = boxes.find(
    (box) => box.top <= bottom && box.bottom >= top && box.left <= right && box.right >= left,
  );
  return hit ? { row: Math.max(top, hit.top), column: Math.max(left, hit.left) } : null;
}
