import type { Likeness } from "./likeness";
import type { Reader } from "./naturalKey";
import type { Line } from "./sides";

/** Two lines that are one row. */
export interface Pair {
  readonly left: Line;
  readonly right: Line;
}

/** Lines of two sides that are looked up by the same key. */
export interface Group {
  readonly left: Line[];
  readonly right: Line[];
}

/** Lines with the same key, where both sides have some; those without a key are in no group. */
export function groupsBy(
  keyOf: (reader: Reader, line: Line) => string | number | null,
  left: readonly Line[],
  right: readonly Line[],
  likeness: Likeness,
): Group[] {
  const byKey = new Map<string | number, Group>();
  for (const line of left) {
    const key = keyOf(likeness.left, line);
    if (key === null) continue;
    const group = byKey.get(key);
    if (group) group.left.push(line);
    else byKey.set(key, { left: [line], right: [] });
  }
  if (byKey.size === 0) return [];
  for (const line of right) {
    const key = keyOf(likeness.right, line);
    if (key !== null) byKey.get(key)?.right.push(line);
  }
  return [...byKey.values()].filter((group) => group.right.length > 0);
}

export function isSingle({ left, right }: Group): boolean {
  return left.length === 1 && right.length === 1;
}

/** The first with the first, as long as there are some on both sides. */
export function inTurn({ left, right }: Group): Pair[] {
  return left.flatMap((line, i) => {
    const other = right[i];
    return other ? [{ left: line, right: other }] : [];
  });
}
