import type { Book } from "../../campaign/book";
import { score, type Scorecard } from "../../scoring/score";
import { type CountSource, countedInRegisters } from "../../sheets/formulas/source";
import { typedScores } from "../../sheets/points/source";
import { linesOfReport, reportPlan } from "../../sheets/report";
import { publishedFormula } from "../../sheets/report/publishedSheet";
import { roundingOf } from "../../sheets/settingRows";
import type { NamePlan, SheetPlan } from "../../workbook/plan";
import type { Workbook } from "../../workbook/workbook";
import type { LineKind, ReportLine } from "../../wording/vi/report/lines";
import { told } from "../../wording/vi/report/told";
import type { Asked } from "../chosenPeriod";
import { pointsShown, type PointsShown } from "../desk/pointsView";
import { scoredPoints } from "../points";
import { type OpenBook, readBook } from "../readBook";
import { type ReportFacts, reportFigures } from "./figures";
import { reportMark } from "./sheetName";

/** The report in words, as the sheet shows it. */
export interface Report {
  readonly book: Book;
  readonly lines: readonly ReportText[];
}

export interface ReportText {
  readonly kind: LineKind;
  /** Of a target, a part or a department; absent = of all. */
  readonly id?: string;
  readonly text: string;
}

/** Judges the campaign and says so in sentences; nothing is written. */
export async function reportWorkbook(workbook: Workbook, asked: Asked): Promise<Report> {
  const open = await readBook(workbook, asked);
  return { book: open.book, lines: reportTexts(open, score(open.book)) };
}

/** Lines that say nothing are left out. */
export function reportTexts(open: OpenBook, scorecard: Scorecard): ReportText[] {
  const textOf = textsOf(open, scorecard);
  return linesOfReport({ counts: sourceOf(open), hasUnits: true }).flatMap((line) => {
    const text = textOf(line);
    if (text === "") return [];
    const { about, kind } = line;
    return [{ kind, ...(about.kind === "report" ? {} : { id: about.id }), text }];
  });
}

/** What scoring writes of the report: `counts` are those of the scorecard that it is written with. */
export function reportWriting(
  open: OpenBook,
  counts: CountSource,
  scorecard: Scorecard,
): { readonly sheets: readonly SheetPlan[]; readonly names: readonly NamePlan[] } {
  const { published, reportSheet } = open;
  const source = { counts, published: published.isTaken ? null : publishedFormula, hasUnits: true };
  // Behind the scorecard, its charts and how it is computed.
  const head = { name: reportSheet, mode: "replace", position: 3 } as const;
  return {
    sheets: [reportPlan(head, source, textsOf(open, scorecard))],
    names: [reportMark(reportSheet)],
  };
}

function sourceOf({ tables, points }: OpenBook): CountSource {
  return countedInRegisters(tables, points ? typedScores(points.columns, points.given) : undefined);
}

/** What each line of the report says now. */
export function textsOf(open: OpenBook, scorecard: Scorecard): (line: ReportLine) => string {
  const figures = reportFigures(factsOf(open, scorecard));
  return ({ pieces, about }) => told(pieces, about, figures);
}

function factsOf({ book, settings, points, published }: OpenBook, scorecard: Scorecard): ReportFacts {
  const how = roundingOf(settings);
  const scored = points && scoredPoints(scorecard, book.campaign, points, settings);
  const shown = new Map<string | null, PointsShown>(scored?.shown.map((one) => [one.id, one]));
  if (points && scored) {
    const all = { ...scored.card.total, id: "", rank: null };
    const [total] = pointsShown({ ...scored.card, departments: [all] }, points.scale.bands, how);
    if (total) shown.set(null, total);
  }
  return {
    ...{ book, scorecard, how, points: shown },
    centre: settings.centre,
    title: settings.title,
    published: published.rows,
  };
}
