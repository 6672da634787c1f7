import type { Box } from "../../workbook/address";

export function cellBox(row: number, column: number): Box {
  return { top: row, left: column, bottom: row, right: column };
}

export function contains(box: Box, row: number, column: number): boolean {
  return row >= box.top && row <= box.bottom && column >= box.left && column <= box.right;
}

export function covers(outer: Box, inner: Box): boolean {
  return contains(outer, inner.top, inner.left) && contains(outer, inner.bottom, inner.right);
}

/** The cells that both have; null where there are none. */
export function intersection(a: Box, b: Box): Box | null {
  const box = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return box.top <= box.bottom && box.left <= box.right ? box : null;
}

/** What of a box lies outside of another: up to four boxes. */
export function without(box: Box, taken: Box): Box[] {
  const hole = intersection(box, taken);
  if (!hole) return [box];
  return [
    { ...box, bottom: hole.top - 1 },
    { ...box, top: hole.bottom + 1 },
    { ...box, top: hole.top, bottom: hole.bottom, right: hole.left - 1 },
    { ...box, top: hole.top, bottom: hole.bottom, left: hole.right + 1 },
  ].filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}
