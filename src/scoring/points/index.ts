import type { Campaign } from "../../campaign/campaign";
import type { Band } from "../../campaign/points";
import type { Scorecard } from "../score";
import { type TargetPoints, targetPoints } from "./target";
import { ranksOf, type Total, totalOf } from "./totals";
import type { TypedScores } from "./typed";

/** The points of all targets that have any, of their departments, and of all departments together. */
export interface PointsCard {
  readonly targets: readonly TargetPoints[];
  readonly departments: readonly DepartmentPoints[];
  readonly total: Total;
}

export interface DepartmentPoints extends Total {
  readonly id: string;
  /** Equal where it is decided; null where nothing counts. */
  readonly rank: { readonly best: number; readonly worst: number } | null;
}

/** `typed`: by target, of the period that is scored. */
export function scorePoints(
  { targets }: Scorecard,
  { departments }: Campaign,
  bands: readonly Band[],
  typed: ReadonlyMap<string, TypedScores>,
): PointsCard {
  const scored = targets.flatMap((result) => {
    const { points, id } = result.target;
    return points ? [targetPoints(result, points, typed.get(id))] : [];
  });
  const totals = departments.map(({ id }) => ({
    id,
    ...totalOf(
      scored.filter(({ department }) => department === id),
      bands,
    ),
  }));
  const ranks = ranksOf(totals.map(({ share }) => share));
  return {
    targets: scored,
    departments: totals.map((total, index) => ({ ...total, rank: ranks[index] ?? null })),
    total: totalOf(scored, bands),
  };
}
