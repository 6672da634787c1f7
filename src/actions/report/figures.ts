import type { Book } from "../../campaign/book";
import { spanOf } from "../../campaign/span";
import { calendar, type Day, formatDay } from "../../registers/text/dates";
import { thousandths } from "../../scoring/amounts";
import { lastDay } from "../../scoring/deadline";
import type { Rounding } from "../../scoring/points/shown";
import type { PartResult, Scorecard, TargetResult } from "../../scoring/score";
import { shownRatio } from "../../scoring/shownRatio";
import { basisPoints, isMet, type Verdict } from "../../scoring/verdict";
import { periodTitle } from "../../wording/vi/periods";
import type { About, Figure } from "../../wording/vi/report/pieces";
import type { Figures, FigureValue } from "../../wording/vi/report/told";
import type { PointsShown } from "../desk/pointsView";
import type { Published } from "./published";

/** All that the sentences of a report tell. */
export interface ReportFacts {
  readonly book: Book;
  readonly scorecard: Scorecard;
  /** Of the departments that have points to win, and of all of them under null; empty where there are none. */
  readonly points: ReadonlyMap<string | null, PointsShown>;
  readonly centre: string;
  readonly title: string;
  readonly how: Rounding;
  /** By part. */
  readonly published: ReadonlyMap<string, Published>;
}

/** The numbers of the sentences, from what was judged. */
export function reportFigures(facts: ReportFacts): Figures {
  const { targets } = facts.scorecard;
  const parts = new Map(targets.flatMap((one) => one.parts).map((one) => [one.part.id, one]));
  const partOf = (id: string): PartResult => {
    const found = parts.get(id);
    if (!found) throw new Error(`no part ${id}`);
    return found;
  };
  const targetOf = (id: string): TargetResult | undefined => targets.find(({ target }) => target.id === id);
  return {
    dayText: formatDay,
    verdict: ({ kind, ...of }) => {
      const id = "id" in of ? of.id : "";
      return kind === "part" ? partOf(id).verdict : (targetOf(id)?.verdict ?? "not-applicable");
    },
    value: (about, figure) => {
      if (about.kind === "part") return partValue(partOf(about.id), figure, facts);
      if (about.kind === "target") return targetOf(about.id)?.target.text ?? "";
      return reportValue(figure, facts) ?? severalValue(about, figure, facts);
    },
  };
}

function partValue(result: PartResult, figure: Figure, { book, how, published }: ReportFacts): FigureValue {
  const { part, tally, scope, gap } = result;
  const { measure, goal } = part;
  const { pass, fail, missing, notDue, possible = 0 } = tally;
  const ratio = shownRatio(result, how);
  const last = measure.kind === "deadline" ? lastDay(measure, book) : NaN;
  const amount = (value: number | null | undefined) =>
    value === null || value === undefined || measure.kind === "deadline"
      ? (value ?? null)
      : thousandths(value) / 1000;
  const found: Partial<Record<Figure, FigureValue>> = {
    ...{ pass, fail, missing, notDue, possible, scope, gap, ratio },
    text: part.text,
    answered: pass + fail,
    total: scope + notDue,
    open: missing + possible,
    finished: pass + (measure.kind === "none" ? missing : fail),
    level: goal.kind === "share" ? basisPoints(goal.level) : goal.level,
    done: amount(tally.amounts?.done),
    base: amount(tally.amounts?.base),
    loss: ratio !== null && ratio < 0 ? -ratio : null,
    last,
    left: last - book.period.reportDate,
    overdue: book.period.reportDate - last,
    late: (tally.amounts?.done ?? NaN) - last,
    unitsMet: result.units?.filter(({ verdict }) => isMet(verdict)).length ?? 0,
    units: book.campaign.units?.length ?? 0,
    published: published.get(part.id)?.figure ?? "",
    explained: published.get(part.id)?.why ?? "",
  };
  const value = found[figure];
  if (value === undefined) throw new Error(`a part has no ${figure}`);
  return value;
}

function reportValue(
  figure: Figure,
  { centre, title, book: { period } }: ReportFacts,
): FigureValue | undefined {
  switch (figure) {
    case "centre":
      return centre;
    case "title":
      return title;
    case "period":
      return periodTitle(spanOf(period), calendar(period.start).year);
    case "reportDate":
      return period.reportDate;
    case "review":
      return reviewOf(spanOf(period), period.reportDate, period.year.end);
    // What cannot be judged is refused before anything is told.
    case "refused":
      return "";
    default:
      return undefined;
  }
}

/** The first half of a year is summed up, and a year that is over. */
function reviewOf(span: string, reportDate: Day, yearEnd: Day): string {
  if (span === "H1") return "SƠ KẾT ";
  return span === "year" && reportDate === yearEnd ? "TỔNG KẾT " : "";
}

/** Of a department, or of all. */
function severalValue(about: About, figure: Figure, { scorecard, points }: ReportFacts): FigureValue {
  const id = about.kind === "department" ? about.id : null;
  const own = scorecard.targets.filter(({ target }) => id === null || target.department === id);
  const count = (...verdicts: Verdict[]) => own.filter(({ verdict }) => verdicts.includes(verdict)).length;
  const won = points.get(id);
  const found: Partial<Record<Figure, FigureValue>> = {
    assigned: own.length,
    met: count("met", "exceeded"),
    exceeded: count("exceeded"),
    notMet: count("not-met"),
    notEnough: count("not-enough-data"),
    notDueTargets: count("not-due"),
    notApplicable: count("not-applicable"),
    pointsLow: won?.points.low ?? null,
    pointsHigh: won?.points.high ?? null,
    pointsMax: won?.max ?? 0,
    shareLow: won?.share?.low ?? null,
    shareHigh: won?.share?.high ?? null,
    bandLow: won?.bands.low ?? "",
    bandHigh: won?.bands.high ?? "",
    best: won?.rank?.best ?? null,
    worst: won?.rank?.worst ?? null,
  };
  const value = found[figure];
  if (value === undefined) throw new Error(`nothing has ${figure}`);
  return value;
}
