import { around, type Box } from "../../workbook/address";

/** A box, and which of the cells it is there for. */
export interface Covering<C> {
  readonly box: Box;
  readonly cells: readonly C[];
}

/** About how many more cells cost as much as one more box does. */
const BOX = 20;

/**
 * Boxes of at most so many cells with all the cells in them, and with others in between where that is cheaper than one
 * more box. Cells come row by row and from left to right.
 */
export function coveringBoxes<C extends { readonly row: number; readonly column: number }>(
  cells: Iterable<C>,
  most: number,
): Covering<C>[] {
  const boxes: { box: Box; readonly cells: C[] }[] = [];
  for (const cell of cells) {
    const { row, column } = cell;
    const own = { top: row, bottom: row, left: column, right: column };
    const last = boxes.at(-1);
    const both = last && around(last.box, own);
    if (last && both && sizeOf(both) <= Math.min(most, sizeOf(last.box) + BOX)) {
      last.box = both;
      last.cells.push(cell);
    } else boxes.push({ box: own, cells: [cell] });
  }
  return boxes;
}

function sizeOf({ top, bottom, left, right }: Box): number {
  return (bottom - top + 1) * (right - left + 1);
}
