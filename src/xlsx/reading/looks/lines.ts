import { type Box, LAST_COLUMN, LAST_ROW } from "../../../workbook/address";
import type { CellLook, Side } from "./cellLooks";
import type { StyleRow, StyleRows } from "./styleRows";

/** Whether each cell of the box has a line on every side, be it its own or its neighbour's. */
export function hasLinesAround(box: Box, rows: StyleRows, looks: readonly CellLook[]): boolean {
  const has = (row: StyleRow, column: number, side: Side) => {
    if (column < 0 || column > LAST_COLUMN) return false;
    return (looks[rows.styleAt(row, column)] ?? looks[0])?.lines[side] === true;
  };
  let [checkedHere, checkedBelow]: (StyleRow | undefined)[] = [];
  for (let row = box.top; row <= box.bottom; row++) {
    const here = rows.at(row);
    const above = row === 0 ? undefined : rows.at(row - 1);
    const below = row === LAST_ROW ? undefined : rows.at(row + 1);
    // A row like the one above it, over one like before: what closed that one closes this one.
    if (here === checkedHere && below === checkedBelow) continue;
    for (let column = box.left; column <= box.right; column++) {
      const isClosed =
        (has(here, column, "left") || has(here, column - 1, "right")) &&
        (has(here, column, "right") || has(here, column + 1, "left")) &&
        (has(here, column, "top") || (above !== undefined && has(above, column, "bottom"))) &&
        (has(here, column, "bottom") || (below !== undefined && has(below, column, "top")));
      if (!isClosed) return false;
    }
    [checkedHere, checkedBelow] = [here, below];
  }
  return true;
}
