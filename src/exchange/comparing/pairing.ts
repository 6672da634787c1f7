import { groupsBy, inTurn, isSingle, type Pair } from "./groups";
import type { Likeness } from "./likeness";
import { keyText, type Reader } from "./naturalKey";
import type { Line } from "./sides";

/** Pairs lines with the same natural key: each of the side that has fewer, in turn, with the one most like it. */
export function pairAlike(left: readonly Line[], right: readonly Line[], likeness: Likeness): Pair[] {
  return groupsBy(keyText, left, right, likeness).flatMap((group) => {
    if (group.left.length <= group.right.length) {
      const pairs = mostAlike(group.left, group.right, likeness.degree);
      return pairs.map(([one, other]) => ({ left: one, right: other }));
    }
    // From the end: of equal rows the first is paired as equal once a merge has added it here.
    const pairs = mostAlike(group.right, group.left.reverse(), (one, other) => likeness.degree(other, one));
    return pairs.map(([one, other]) => ({ left: other, right: one }));
  });
}

/** Pairs lines with the same natural key where there is one on each side. */
export function pairSingle(left: readonly Line[], right: readonly Line[], likeness: Likeness): Pair[] {
  return groupsBy(keyText, left, right, likeness).filter(isSingle).flatMap(inTurn);
}

/** Pairs lines that say the same but for one field of their natural key, where there is one on each side. */
export function pairNearly(left: readonly Line[], right: readonly Line[], likeness: Likeness): Pair[] {
  const pairs: Pair[] = [];
  const paired = new Set<Line>();
  const isFree = (line: Line) => !paired.has(line);
  const contents = new Map([
    ...left.map((line) => [line, likeness.left.quickContents(line)] as const),
    ...right.map((line) => [line, likeness.right.quickContents(line)] as const),
  ]);
  const fields = left[0] ? (contents.get(left[0])?.length ?? 0) : 0;
  for (let field = 0; field < fields; field++) {
    const allBut = (_: Reader, line: Line) => contents.get(line)?.[field] ?? null;
    const groups = groupsBy(allBut, left.filter(isFree), right.filter(isFree), likeness);
    for (const pair of groups.filter(isSingle).flatMap(inTurn)) {
      if (!likeness.isNearlyEqual(pair.left, pair.right)) continue;
      pairs.push(pair);
      paired.add(pair.left).add(pair.right);
    }
  }
  return pairs;
}

/** Of many rows with the same key only so many are candidates: what must be done stays linear. */
const LOOKED_AT = 8;

function mostAlike(
  fewer: readonly Line[],
  more: readonly Line[],
  degree: (one: Line, other: Line) => number,
): [one: Line, other: Line][] {
  let next = 0;
  const looked: Line[] = [];
  return fewer.flatMap((line): [Line, Line][] => {
    const wanted = LOOKED_AT - looked.length;
    looked.push(...more.slice(next, next + wanted));
    next += wanted;
    const degrees = looked.map((other) => degree(line, other));
    const [best] = looked.splice(degrees.indexOf(Math.max(...degrees)), 1);
    return best ? [[line, best]] : [];
  });
}
