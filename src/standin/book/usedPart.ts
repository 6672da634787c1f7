import type { Box } from "../../workbook/address";

/** The smallest box around what is used in rows of cells; null where nothing is. */
export function usedPart<T>(rows: readonly (readonly T[])[], isUsed: (cell: T) => boolean): Box | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  // Rows that were never made are passed over.
  rows.forEach((cells, row) => {
    const first = cells.findIndex(isUsed);
    if (first < 0) return;
    top = Math.min(top, row);
    bottom = row;
    left = Math.min(left, first);
    right = Math.max(right, cells.findLastIndex(isUsed));
  });
  return bottom < 0 ? null : { top, left, bottom, right };
}
