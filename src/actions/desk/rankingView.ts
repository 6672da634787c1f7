import { blockRoles } from "../../campaign/block";
import type { Book } from "../../campaign/book";
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
  /** The sheets in which these rows are. */
  readonly sheets: { readonly criteria: string; readonly scores: string };
  /** The sheet Xếp hạng. */
  readonly sheet: string;
}

export function rankingView(
  ranking: Ranking | null,
  { campaign, entries }: Book,
): { readonly ranking?: RankingView } {
  if (!ranking) return {};
  const { criteria, scoring } = blockRoles(campaign);
  const sheets = { criteria: entries(criteria.register).sheet, scores: entries(scoring.register).sheet };
  const { leaders, unclear, notes } = ranking.card;
  const units = ranking.card.ranking.map(({ unit, provisional, missing }, index) => {
    return { unit, shown: ranking.shown[index] ?? null, provisional, missing };
  });
  return { ranking: { units, leaders, unclear, notes, sheets, sheet: RANKING_SHEET } };
}
