import type { Campaign } from "../campaign/campaign";
import { hasPoints, type PointsScale, USUAL_SCALE } from "../campaign/points";
import type { FreeText } from "../exchange/personal";
import { type GivenLine, typedIn } from "../scoring/points/given";
import { type PointsCard, scorePoints } from "../scoring/points";
import { type ScoreNote, scoreNotes } from "../scoring/points/notes";
import { shownPoints } from "../scoring/points/shown";
import type { TypedScores } from "../scoring/points/typed";
import type { Scorecard } from "../scoring/score";
import { BANDS_TABLE, SCALE_TABLE, SCORING_TABLE, TARGETS_SHEET } from "../sheets/names";
import type { PlacedTable } from "../sheets/placedTable";
import { readScale, scaleTexts } from "../sheets/points/scaleReader";
import { readGiven } from "../sheets/points/scoringReader";
import {
  documentCell,
  pointsTexts,
  type PointsColumnsThere,
  pointsColumnsIn,
  readPoints,
} from "../sheets/points/targetReader";
import { roundingOf, type Settings } from "../sheets/settingRows";
import type { Reading } from "../workbook/workbook";
import { type PointsShown, pointsShown } from "./desk/pointsView";
import { listIn } from "./readSheets";

/** What a workbook says of points. */
export interface OpenPoints {
  readonly scale: PointsScale;
  /** Whether the scale stands in the workbook; else it is the usual one, and scoring writes it down. */
  readonly hasScale: boolean;
  /** Of the table of targets. */
  readonly columns: PointsColumnsThere;
  /** The code of the period that is scored. */
  readonly period: string;
  /** Where people type scores; null = not made yet. */
  readonly scoring: PlacedTable | null;
  readonly given: readonly GivenLine[];
  readonly typed: ReadonlyMap<string, TypedScores>;
  /** Words of the centre that go along with the points. */
  readonly texts: readonly FreeText[];
  /** Where a target's document would be named, A1. */
  readonly documentCell: (target: string) => string;
}

/** The campaign with its points, and what else is said of them; null where no target gives any. */
export function pointsIn(
  reading: Reading,
  campaign: Campaign,
  targets: PlacedTable,
  period: string,
): { readonly campaign: Campaign; readonly points: OpenPoints | null } {
  // Its points are those of the register of scores, which would be called as the sheet that this one makes.
  if (campaign.block) return { campaign, points: null };
  const [rules, bands, scoring] = [SCALE_TABLE, BANDS_TABLE, SCORING_TABLE].map((name) =>
    listIn(reading, name),
  );
  const scale = rules && bands ? readScale(rules, bands) : USUAL_SCALE;
  const scored = readPoints(campaign, targets.table, targets.cells, scale.rules);
  if (!hasPoints(scored)) return { campaign: scored, points: null };
  const given = scoring
    ? readGiven(scoring.table, scoring.cells, scored, period, reading.outline.date1904)
    : [];
  return {
    campaign: scored,
    points: {
      scale,
      hasScale: Boolean(rules && bands),
      columns: pointsColumnsIn(targets.table),
      period,
      scoring: scoring ?? null,
      given,
      typed: typedIn(given, scored),
      texts: [
        ...pointsTexts(scored, targets.table, targets.cells),
        ...(rules && bands ? scaleTexts(rules, bands) : []),
      ],
      documentCell: documentCell(scored, targets.table, targets.cells),
    },
  };
}

/** The points of a scorecard, and what somebody must look at before they are printed. */
export interface ScoredPoints {
  readonly card: PointsCard;
  readonly remarks: readonly Remark[];
  /** Of each department that has points to win. */
  readonly shown: readonly PointsShown[];
}

/** A note with its place. */
export type Remark = ScoreNote & { readonly sheet: string; readonly cell: string };

export function scoredPoints(
  scorecard: Scorecard,
  campaign: Campaign,
  points: OpenPoints,
  settings: Pick<Settings, "rounding" | "decimals">,
): ScoredPoints {
  const { scale, typed, given, scoring } = points;
  const card = scorePoints(scorecard, campaign, scale.bands, typed);
  const how = roundingOf(settings);
  const notes = scoreNotes(given, card.targets, campaign, (value, max) => shownPoints(value, max, how));
  const remarks = notes.map((note): Remark =>
    note.kind === "undocumented"
      ? { ...note, sheet: TARGETS_SHEET, cell: points.documentCell(note.target) }
      : { ...note, sheet: scoring?.table.sheet ?? "" },
  );
  const shown = pointsShown(card, scale.bands, how).filter(({ id }) =>
    card.targets.some(({ department }) => department === id),
  );
  return { card, remarks, shown };
}
