import { type Group, groupsBy, inTurn, type Pair } from "./groups";
import type { Likeness } from "./likeness";
import { keyText, type Reader } from "./naturalKey";
import type { Line } from "./sides";

/** Pairs lines that say the same in all fields, each line once. */
export function pairEqual(left: readonly Line[], right: readonly Line[], likeness: Likeness): Pair[] {
  const pairs: Pair[] = [];
  const others = pairInOrder(left, right, likeness, pairs);
  if (others.left.length > 0 && others.right.length > 0) pairAnywhere(others, likeness, pairs);
  return pairs;
}

/** So many rows may be missing or changed in a row without the order being lost. */
const AHEAD = 16;
/** Up to here comparing each with each is cheaper than writing all cells out. */
const FEW = 64;
const SEVERAL = "several";
const TAKEN = "taken";

/** Most files come back in the order they were sent in: that spares looking up. Gives what it did not find. */
function pairInOrder(
  left: readonly Line[],
  right: readonly Line[],
  likeness: Likeness,
  pairs: Pair[],
): Group {
  const others: Group = { left: [], right: [] };
  let passed = 0;
  for (const line of left) {
    const found = indexOfEqual(line, right, passed, likeness);
    const other = right[found];
    if (!other) {
      others.left.push(line);
      continue;
    }
    pairs.push({ left: line, right: other });
    for (const skipped of right.slice(passed, found)) others.right.push(skipped);
    passed = found + 1;
  }
  for (const skipped of right.slice(passed)) others.right.push(skipped);
  return others;
}

function indexOfEqual(line: Line, right: readonly Line[], from: number, likeness: Likeness): number {
  const end = Math.min(right.length, from + AHEAD);
  for (let i = from; i < end; i++) {
    const other = right[i];
    if (other && likeness.isEqual(line, other)) return i;
  }
  return -1;
}

function pairAnywhere({ left, right }: Group, likeness: Likeness, pairs: Pair[]): void {
  const byKey = new Map<number, Line | typeof SEVERAL | typeof TAKEN>();
  const keys = right.map(likeness.right.quickKey);
  right.forEach((line, i) => {
    const key = keys[i] ?? 0;
    byKey.set(key, byKey.has(key) ? SEVERAL : line);
  });
  const undecided: Line[] = [];
  for (const line of left) {
    const key = likeness.left.quickKey(line);
    const found = byKey.get(key);
    if (found === SEVERAL) undecided.push(line);
    else if (found && found !== TAKEN && likeness.isEqual(line, found)) {
      pairs.push({ left: line, right: found });
      byKey.set(key, TAKEN);
    }
  }
  const repeated = right.filter((_, i) => byKey.get(keys[i] ?? 0) === SEVERAL);
  for (const group of groupsBy(anyKey, undecided, repeated, likeness)) {
    for (const pair of equalIn(group, likeness)) pairs.push(pair);
  }
}

function equalIn(group: Group, likeness: Likeness): Pair[] {
  if (group.left.length * group.right.length > FEW) {
    const content = (reader: Reader, line: Line) => reader.quickContent(line);
    const groups = groupsBy(content, group.left, group.right, likeness);
    return groups.flatMap(inTurn).filter((pair) => likeness.isEqual(pair.left, pair.right));
  }
  const free = [...group.right];
  return group.left.flatMap((line) => {
    const found = free.findIndex((other) => likeness.isEqual(line, other));
    return found < 0 ? [] : free.splice(found, 1).map((right) => ({ left: line, right }));
  });
}

/** Rows without a key have one together: nothing speaks against their being equal. */
function anyKey(reader: Reader, line: Line): string {
  return keyText(reader, line) ?? "";
}
