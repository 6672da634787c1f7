import type { Box } from "../workbook/address";

/** The cells that are in both, if any. */
export function intersection(one: Box, other: Box): Box | null {
  const box = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return box.top <= box.bottom && box.left <= box.right ? box : null;
}

/** The cells of a box that are not in the other, as up to four boxes from the top downwards. */
export function without(box: Box, hole: Box): Box[] {
  const taken = intersection(box, hole);
  if (!taken) return [box];
  return [
    { ...box, bottom: taken.top - 1 },
    { ...box, top: taken.top, bottom: taken.bottom, right: taken.left - 1 },
    { ...box, top: taken.top, bottom: taken.bottom, left: taken.right + 1 },
    { ...box, top: taken.bottom + 1 },
  ].filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}
