import { countRows, type RegisterCounters } from "../scoring/counters";
import { score, type Scorecard } from "../scoring/score";
import type { Period } from "../campaign/period";
import { chartsSheets } from "../sheets/charts";
import { countedInRegisters, type CountSource } from "../sheets/formulas/source";
import { helperColumns } from "../sheets/helperColumns";
import { howComputedPlan } from "../sheets/howComputed";
import { type Made, marksPlan, outdatedFormula } from "../sheets/marks/plan";
import { typedScores } from "../sheets/points/source";
import { scorecardPlan } from "../sheets/scorecard";
import { counterLines } from "../sheets/scorecard/counters";
import { unitSheets } from "../sheets/units";
import { yearsSheets } from "../sheets/years";
import type { ColumnFill, WorkbookPlan } from "../workbook/plan";
import type { Loss, Workbook } from "../workbook/workbook";
import { type Ranking, rankingOf, rankingSheets } from "./block";
import type { Asked } from "./chosenPeriod";
import { type Changes, changesOf } from "./freeze/changes";
import { madeNow } from "./freeze/made";
import { type ScoredPoints, scoredPoints } from "./points";
import { type AskedYears, askedYears, phaseSheets, phaseTold } from "./phase";
import { pointsWriting } from "./pointsWriting";
import { reportWriting } from "./report";
import { publishedWriting } from "./report/published";
import { readToScore } from "./own/complete";
import { bookFrom, type OpenBook, readBook } from "./readBook";

/** A campaign that was judged. */
export interface Judged {
  readonly open: OpenBook;
  readonly scorecard: Scorecard;
  /** Null where no target gives any. */
  readonly points: ScoredPoints | null;
  /** Null where no block of units is scored. */
  readonly ranking: Ranking | null;
  readonly losses: readonly Loss[];
  /** Against the last frozen period; null where there is none to compare with. */
  readonly changes: Changes | null;
  /** The years of the phase that is asked for; null where a period of one year is. */
  readonly years: AskedYears | null;
}

export interface ScoreResult extends Omit<Judged, "open"> {
  readonly period: Period;
  readonly counters: readonly RegisterCounters[];
}

/** Judges the campaign and, where asked, writes the scorecard and how it is computed; with what dropped out of it. */
export async function scoreWorkbook(
  workbook: Workbook,
  asked: Asked & { readonly write: boolean },
): Promise<ScoreResult> {
  const { open, ...judged } = await judgeWorkbook(workbook, asked);
  return { ...judged, period: open.book.period, counters: countRows(open.book) };
}

/** The same without the counters. */
export async function judgeWorkbook(
  workbook: Workbook,
  { write, ...asked }: Asked & { readonly write: boolean },
): Promise<Judged> {
  const open = write ? bookFrom(await readToScore(workbook), asked) : await readBook(workbook, asked);
  const scorecard = score(open.book);
  const points = open.points && scoredPoints(scorecard, open.book.campaign, open.points, open.settings);
  const made = write ? madeNow(open.book, scorecard, asked.today ?? null) : undefined;
  const losses = made ? (await workbook.write(scorePlan(open, made, scorecard))).losses : [];
  return {
    open,
    scorecard,
    points,
    ranking: rankingOf(open.book, open.settings),
    losses,
    changes: changesOf(open, scorecard),
    years: askedYears(open),
  };
}

/**
 * All that a scorecard writes: our sheets of it, the helper columns of all registers, and the settings where something else
 * was asked for. `made` is kept beside it, so that it can say later that it is old.
 */
export function scorePlan(whole: OpenBook, made?: Made, scorecard = score(whole.book)): WorkbookPlan {
  const { tables, placeOf, book, points, ...open } = whole;
  const columns: ColumnFill[] = book.campaign.registers.flatMap((register) =>
    helperColumns(register, book.campaign, tables.tableOf).map(({ name, formula }) => ({
      table: tables.tableOf(register.id),
      column: name,
      formula,
    })),
  );
  const source: CountSource = {
    ...countedInRegisters(tables, points ? typedScores(points.columns, points.given) : undefined),
    ...(open.hasFrozen ? { hasFrozen: true } : {}),
    ...phaseTold(whole),
    ...(made ? { outdated: outdatedFormula(book.campaign, made) } : {}),
  };
  const scoring = points ? pointsWriting(book.campaign, points) : null;
  const { settingsWriting, unitNames } = open;
  const report = reportWriting(whole, source, scorecard);
  const published = publishedWriting(book.campaign, open.published);
  return {
    ...settingsWriting,
    names: [...settingsWriting.names, ...unitNames, ...report.names],
    growths: [...(scoring?.growths ?? []), ...published.growths],
    anchors: [...(settingsWriting.anchors ?? []), ...(scoring?.anchors ?? []), ...published.anchors],
    sheets: [
      scorecardPlan(source, counterLines(tables, placeOf, source)),
      ...chartsSheets(source, { byUnit: true }),
      howComputedPlan(source),
      ...yearsSheets(tables),
      ...phaseSheets(whole, source),
      ...unitSheets(tables),
      ...rankingSheets(book, tables),
      ...(scoring?.sheets ?? []),
      ...report.sheets,
      ...published.sheets,
      ...(made ? [marksPlan(book.campaign, made, open.date1904)] : []),
    ],
    cells: [...settingsWriting.cells, ...(scoring?.cells ?? []), ...published.cells],
    columns: [...columns, ...(scoring?.columns ?? []), ...published.columns],
  };
}
