/** What may still come out: equal where it is decided. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

export const exactly = (value: number): Range => ({ low: value, high: value });

export const isDecided = ({ low, high }: Range): boolean => low === high;

/**
 * Fractions end in a hair more or less, and sums of them even more so: cut off behind digits that nobody needs, numbers
 * are the same whoever computes them, and an edge is hit where it should be.
 */
export const roundPoints = (range: Range): Range => mapped(range, (value) => Number(value.toFixed(10)));
export const roundShare = (range: Range): Range => mapped(range, (value) => Number(value.toFixed(12)));

export function sumOf(ranges: readonly Range[]): Range {
  return {
    low: ranges.reduce((sum, { low }) => sum + low, 0),
    high: ranges.reduce((sum, { high }) => sum + high, 0),
  };
}

/** Each end by itself: the least of the lows, the least of the highs. */
export function leastOf(ranges: readonly Range[]): Range {
  return {
    low: Math.min(...ranges.map(({ low }) => low)),
    high: Math.min(...ranges.map(({ high }) => high)),
  };
}

/** Both ends through the same function, in order again. */
export function mapped({ low, high }: Range, of: (value: number) => number): Range {
  const [one, other] = [of(low), of(high)];
  return { low: Math.min(one, other), high: Math.max(one, other) };
}
