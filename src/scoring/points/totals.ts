import type { Band } from "../../campaign/points";
import { mapped, roundPoints, type Range, roundShare, sumOf } from "./range";
import type { TargetPoints } from "./target";

/** The points of a department, or of all. */
export interface Total {
  /** Of what counts: the points that percentages are of. What is above a maximum adds nothing to it. */
  readonly max: number;
  readonly points: Range;
  /** points / max; null where nothing counts. */
  readonly share: Range | null;
  /** By the low and by the high end; null where nothing counts, or no band begins so low. */
  readonly bands: { readonly low: string | null; readonly high: string | null };
}

export function totalOf(targets: readonly TargetPoints[], bands: readonly Band[]): Total {
  const counting = targets.filter(({ counted }) => counted !== null);
  const max = counting.reduce((sum, one) => sum + one.max, 0);
  return judgedTotal(sumOf(counting.flatMap(({ counted }) => counted ?? [])), max, bands);
}

/** Points out of so many, with their share and the bands it is in. */
export function judgedTotal(sum: Range, max: number, bands: readonly Band[]): Total {
  const points = roundPoints(sum);
  const share = max > 0 ? roundShare(mapped(points, (sum) => sum / max)) : null;
  const named = (of: "low" | "high") => (share ? bandAt(bands, share[of]) : null);
  return { max, points, share, bands: { low: named("low"), high: named("high") } };
}

/**
 * Ranks by the share of the points, the most first; those that are level share a rank and the next ones are left out: 1,
 * 2, 2, 4. What is not decided yet may end on any rank from the best to the worst; null where nothing counts.
 */
export function ranksOf(shares: readonly (Range | null)[]): ({ best: number; worst: number } | null)[] {
  const known = shares.filter((share) => share !== null);
  return shares.map((own) => {
    if (!own) return null;
    const others = known.filter((one) => one !== own);
    return {
      best: 1 + others.filter(({ low }) => low > own.high).length,
      worst: 1 + others.filter(({ high }) => high > own.low).length,
    };
  });
}

/** Less than nothing is nothing: points may be taken away. */
function bandAt(bands: readonly Band[], share: number): string | null {
  const reached = bands.filter(({ from }) => from <= Math.max(0, share));
  const [first, ...others] = reached;
  return first ? others.reduce((best, band) => (band.from > best.from ? band : best), first).name : null;
}
