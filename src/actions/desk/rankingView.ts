import { RANKING_SHEET } from "../../sheets/names";
import type { Ranking } from "../block";
import type { PointsShown } from "./pointsView";

/** The units of a block against one another, the best first. */
export interface RankingView {
  readonly units: readonly {
    readonly unit: string;
    readonly shown: PointsShown | null;
    /** Criteria whose score nobody has approved, and such without one. */
    readonly provisional: number;
    readonly missing: number;
  }[];
  /** Those of the first rank; none as long as it may still be another one. */
  readonly leaders: readonly string[];
  /** Rows that somebody must look at: criteria, without which no percentage is known, and scores. */
  readonly unclear: number;
  readonly notes: number;
  /** The sheet Xếp hạng. */
  readonly sheet: string;
}

export function rankingView(ranking: Ranking | null): { readonly ranking?: RankingView } {
  if (!ranking) return {};
  const { leaders, unclear, notes } = ranking.card;
  const units = ranking.card.ranking.map(({ unit, provisional, missing }, index) => {
    return { unit, shown: ranking.shown[index] ?? null, provisional, missing };
  });
  return { ranking: { units, leaders, unclear, notes, sheet: RANKING_SHEET } };
}
