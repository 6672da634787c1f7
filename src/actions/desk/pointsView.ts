import type { Band } from "../../campaign/points";
import type { DepartmentPoints } from "../../scoring/points";
import type { Range } from "../../scoring/points/range";
import { type Rounding, shownPoints, shownShare } from "../../scoring/points/shown";

/** The points of a department as the scorecard shows them. */
export interface PointsShown {
  readonly id: string;
  readonly points: Range;
  readonly max: number;
  /** A fraction; null where nothing counts. */
  readonly share: Range | null;
  readonly bands: { readonly low: string | null; readonly high: string | null };
  readonly rank: { readonly best: number; readonly worst: number } | null;
}

export function pointsShown(
  { departments }: { readonly departments: readonly Pick<DepartmentPoints, keyof PointsShown>[] },
  bands: readonly Band[],
  how: Rounding,
): PointsShown[] {
  const edges = bands.map(({ from }) => from);
  const each = ({ low, high }: Range, of: (value: number) => number) => ({ low: of(low), high: of(high) });
  return departments.map(({ id, points, max, share, bands: named, rank }) => ({
    ...{ id, max, bands: named, rank },
    points: each(points, (value) => shownPoints(value, max, how)),
    share: share && each(share, (value) => shownShare(value, edges, how)),
  }));
}
