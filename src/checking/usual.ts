/** What numbers of one sort usually are, and which of them are far from that. */
export interface Usual {
  /** Between these stand nine of ten of the others. */
  readonly from: number;
  readonly to: number;
  readonly middle: number;
  /** The numbers that are far off. */
  readonly far: ReadonlySet<number>;
}

/** Fewer numbers tell nothing of what is usual. */
const FEWEST = 20;
/** A slip of the point or a nought too many is ten times; numbers that are usual differ a little themselves. */
const FACTOR = 7;
/** In standard deviations of the logarithms, measured where the numbers are dense. */
const DEVIATIONS = 6;
/** A number far off stands alone: the next one towards the middle is at most a third of it. */
const GAP = 3;
/** If there are more than one in so many they are no slips, but another sort of thing. */
const ONE_IN = 50;

/**
 * Of numbers above zero; null where there are too few. Amounts and counts are skewed, so the two sides are judged each
 * by itself.
 */
export function usualOf(numbers: readonly number[]): Usual | null {
  const sorted = Float64Array.from(numbers).sort();
  if (sorted.length < FEWEST) return null;
  const at = (share: number) => sorted[Math.round((sorted.length - 1) * share)] ?? NaN;
  const middle = at(0.5);
  const least = middle / reach(middle / at(0.25), middle / at(0.1));
  const most = middle * reach(at(0.75) / middle, at(0.9) / middle);
  const far = new Set([...lowest(sorted, least), ...highest(sorted, most), ...noughts(sorted)]);
  const others = far.size === 0 ? sorted : sorted.filter((number) => !far.has(number));
  const last = others.length - 1;
  return {
    from: others[Math.floor(last * 0.05)] ?? NaN,
    to: others[Math.ceil(last * 0.95)] ?? NaN,
    middle,
    far,
  };
}

/** How many times the middle is far, by how many times the middle a quarter and a tenth of the numbers lie beyond. */
function reach(quarter: number, tenth: number): number {
  const deviation = Math.max(Math.log(quarter) / QUARTER, Math.log(tenth) / TENTH);
  return Math.max(FACTOR, Math.exp(DEVIATIONS * deviation));
}

/** The same of a normal distribution, in standard deviations. */
const QUARTER = 0.6745;
const TENTH = 1.2816;

function lowest(sorted: Float64Array, limit: number): number[] {
  const end = sorted.findIndex((number) => number >= limit);
  return slips(sorted.subarray(0, end), (sorted[end] ?? 0) / (sorted[end - 1] ?? NaN), sorted.length);
}

function highest(sorted: Float64Array, limit: number): number[] {
  const from = sorted.findLastIndex((number) => number <= limit) + 1;
  return slips(sorted.subarray(from), (sorted[from] ?? NaN) / (sorted[from - 1] ?? Infinity), sorted.length);
}

/**
 * Amounts are few and round, and lie further apart than numbers that are counted: there the noughts tell. A number far
 * from the others is a slip if it is a usual one with a nought too many or too few.
 */
function noughts(sorted: Float64Array): number[] {
  const times = new Map<number, number>();
  for (const number of sorted) times.set(number, (times.get(number) ?? 0) + 1);
  const often = Math.max(3, sorted.length / OFTEN_IN);
  const isUsual = (number: number) => (times.get(number) ?? 0) >= often;
  const few = Math.max(1, Math.floor(sorted.length / ONE_IN));
  const isGap = (i: number) => (sorted[i] ?? 0) >= (sorted[i - 1] ?? Infinity) * GAP;
  const ends = Array.from({ length: few }, (_, i) => i + 1);
  const low = ends.find(isGap) ?? 0;
  const high = ends.map((end) => sorted.length - end).find(isGap) ?? sorted.length;
  const more = [...sorted.subarray(high)].filter((number) => isUsual(number / 10) || isUsual(number / 100));
  const less = [...sorted.subarray(0, low)].filter((number) => isUsual(number * 10) || isUsual(number * 100));
  return [...more, ...less].filter((number) => times.get(number) === 1);
}

/** A number that comes once in so many is one of a few that are used again and again. */
const OFTEN_IN = 20;

/** What is written twice is no slip. */
function slips(beyond: Float64Array, gap: number, count: number): number[] {
  if (beyond.length > Math.max(1, count / ONE_IN) || !(gap >= GAP)) return [];
  return Array.from(beyond).filter((number, i) => number !== beyond[i - 1] && number !== beyond[i + 1]);
}
