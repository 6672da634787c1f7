import { countRows, type RegisterCounters } from "../scoring/counters";
import { score, type Scorecard } from "../scoring/score";
import type { Period } from "../campaign/period";
import { countedInRegisters } from "../sheets/formulas/source";
import { helperColumns } from "../sheets/helperColumns";
import { howComputedPlan } from "../sheets/howComputed";
import { typedScores } from "../sheets/points/source";
import { scorecardPlan } from "../sheets/scorecard";
import { counterLines } from "../sheets/scorecard/counters";
import { unitSheets } from "../sheets/units";
import { yearsSheets } from "../sheets/years";
import type { ColumnFill, WorkbookPlan } from "../workbook/plan";
import type { Loss, Workbook } from "../workbook/workbook";
import type { Asked } from "./chosenPeriod";
import { type ScoredPoints, scoredPoints } from "./points";
import { pointsWriting } from "./pointsWriting";
import { type OpenBook, readBook } from "./readBook";

export interface ScoreResult {
  readonly period: Period;
  readonly scorecard: Scorecard;
  /** Null where no target gives any. */
  readonly points: ScoredPoints | null;
  readonly counters: readonly RegisterCounters[];
  readonly losses: readonly Loss[];
}

/** Judges the campaign and, where asked, writes the scorecard and how it is computed. */
export async function scoreWorkbook(
  workbook: Workbook,
  { write, ...asked }: Asked & { readonly write: boolean },
): Promise<ScoreResult> {
  const open = await readBook(workbook, asked);
  const scorecard = score(open.book);
  const counters = countRows(open.book);
  const points = open.points && scoredPoints(scorecard, open.book.campaign, open.points, open.settings);
  const losses = write ? (await workbook.write(scorePlan(open))).losses : [];
  return { period: open.book.period, scorecard, points, counters, losses };
}

/** Two sheets of ours, that of years where something is planned, those of points that lack something, the helper columns of all registers, and the settings where something else was asked for. */
export function scorePlan({ tables, placeOf, book, points, ...open }: OpenBook): WorkbookPlan {
  const columns: ColumnFill[] = book.campaign.registers.flatMap((register) =>
    helperColumns(register, book.campaign, tables.tableOf).map(({ name, formula }) => ({
      table: tables.tableOf(register.id),
      column: name,
      formula,
    })),
  );
  const source = countedInRegisters(tables, points ? typedScores(points.columns, points.given) : undefined);
  const scoring = points ? pointsWriting(book.campaign, points) : null;
  const { settingsWriting, unitNames } = open;
  return {
    ...settingsWriting,
    names: [...settingsWriting.names, ...unitNames],
    ...(scoring ? { growths: scoring.growths, anchors: scoring.anchors } : {}),
    sheets: [
      scorecardPlan(source, counterLines(tables, placeOf)),
      howComputedPlan(source),
      ...yearsSheets(tables),
      ...unitSheets(tables),
      ...(scoring?.sheets ?? []),
    ],
    cells: [...settingsWriting.cells, ...(scoring?.cells ?? [])],
    columns: [...columns, ...(scoring?.columns ?? [])],
  };
}
