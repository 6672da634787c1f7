import type { Box } from "./address";
import type { TableShrinking } from "./plan";
import type { TableContents } from "./workbook";

/** A table when it has given up rows, and the body cells that are emptied for it. */
export interface Shrunk {
  readonly box: Box;
  readonly emptied: Box;
}

/** For a table that stands where the shrinking says, without totals. One body row stays, emptied where all would go. */
export function shrunk({ from, rows }: TableShrinking, { hasHeader }: TableContents): Shrunk {
  const body = from.bottom - from.top + (hasHeader ? 0 : 1);
  const emptied = Math.min(rows, body);
  return {
    box: { ...from, bottom: from.bottom - Math.min(emptied, body - 1) },
    emptied: { ...from, top: from.bottom - emptied + 1 },
  };
}
