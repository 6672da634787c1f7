import type { Likeness } from "./likeness";
import { pairEqual } from "./equal";
import type { Pair } from "./groups";
import type { Line } from "./sides";

/** The first line with each id. */
export function linesById(lines: readonly Line[]): ReadonlyMap<string, Line> {
  const found = new Map<string, Line>();
  for (const line of lines) if (line.id !== null && !found.has(line.id)) found.set(line.id, line);
  return found;
}

/**
 * Pairs each line on the right with the one that has its id on the left; of several the one most like it: a row that
 * somebody has copied together with its id is a new row.
 */
export function pairById(
  left: readonly Line[],
  right: ReadonlyMap<string, Line>,
  degree: (left: Line, right: Line) => number,
): Pair[] {
  const pairs: Pair[] = [];
  const again: Pair[] = [];
  const taken = new Set<number>();
  for (const line of left) {
    const other = line.id === null ? undefined : right.get(line.id);
    if (!other) continue;
    (taken.has(other.order) ? again : pairs).push({ left: line, right: other });
    taken.add(other.order);
  }
  return again.length === 0 ? pairs : mostAlike(pairs, again, degree);
}

/** Without the pairs of rows whose ids were left behind when the rows were sorted. */
export function withoutStrays(pairs: readonly Pair[], likeness: Likeness): readonly Pair[] {
  const moved = pairs.filter(({ left, right }) => !likeness.hasSameKey(left, right));
  if (moved.length === 0) return pairs;
  const lefts = moved.map(({ left }) => left);
  const rights = moved.map(({ right }) => right);
  if (pairEqual(lefts, rights, likeness).length * 2 <= moved.length) return pairs;
  const strays = new Set(lefts);
  return pairs.filter(({ left }) => !strays.has(left));
}

function mostAlike(
  first: readonly Pair[],
  again: readonly Pair[],
  degree: (left: Line, right: Line) => number,
): Pair[] {
  const best = new Map(first.map((pair) => [pair.right, pair]));
  for (const pair of again) {
    const known = best.get(pair.right);
    if (!known || degree(pair.left, pair.right) > degree(known.left, pair.right)) best.set(pair.right, pair);
  }
  return [...best.values()];
}
