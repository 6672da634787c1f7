import type { Pair } from "./groups";
import type { Line, Side } from "./sides";

/** Which line on the left is which on the right, one to one. */
export interface Bonds {
  readonly add: (pairs: readonly Pair[]) => void;
  readonly rightOf: (left: Line) => Line | null;
  readonly leftOf: (right: Line) => Line | null;
  readonly isLeftFree: (left: Line) => boolean;
  readonly isRightFree: (right: Line) => boolean;
  readonly count: () => number;
}

export function bondsBetween(left: Side, right: Side): Bonds {
  const rights = new Int32Array(left.lines.length).fill(FREE);
  const lefts = new Int32Array(right.lines.length).fill(FREE);
  let count = 0;
  return {
    add: (pairs) => {
      for (const pair of pairs) {
        rights[pair.left.order] = pair.right.order;
        lefts[pair.right.order] = pair.left.order;
      }
      count += pairs.length;
    },
    rightOf: (line) => right.lines[rights[line.order] ?? FREE] ?? null,
    leftOf: (line) => left.lines[lefts[line.order] ?? FREE] ?? null,
    isLeftFree: (line) => rights[line.order] === FREE,
    isRightFree: (line) => lefts[line.order] === FREE,
    count: () => count,
  };
}

const FREE = -1;
