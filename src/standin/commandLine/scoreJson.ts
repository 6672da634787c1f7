import type { Changes } from "../../actions/freeze/changes";
import type { FrozenYear } from "../../actions/freeze/frozenYear";
import type { AskedYears } from "../../actions/phase";
import type { ScoreResult } from "../../actions/scoreWorkbook";
import { phaseCode } from "../../campaign/phase";
import { periodCode, spanOf } from "../../campaign/span";
import { calendar, type Day, isoDay } from "../../registers/text/dates";
import { metIn, type YearResult } from "../../scoring/phase";
import { isDecided } from "../../scoring/points/range";
import type { Projection } from "../../scoring/projection";
import type { PartResult, Scorecard, TargetResult, UnitResult } from "../../scoring/score";
import type { Period } from "../../campaign/period";
import type { Tally } from "../../scoring/tally";
import { type MonthCount, twelveMonths } from "../../scoring/twelveMonths";
import { rankingJson } from "./ranking";
import { changeJson } from "./scoreChange";
import { pointsJson } from "./scorePoints";

/** The scorecard as the command line prints it. */
export function scoreJson({ period, scorecard, points, ranking, counters, changes, years }: ScoreResult) {
  const scored = points && pointsJson(points);
  return {
    period: years ? phaseCode(years.number) : periodCode(calendar(period.start).year, spanOf(period)),
    reportDate: isoDay(period.reportDate),
    departments: scorecard.departments.map((one) => ({ ...one, ...scored?.ofDepartment(one.id) })),
    targets: scorecard.targets.map((one) => ({
      ...targetJson(one, period, changes),
      ...scored?.ofTarget(one.target.id),
    })),
    ...(scored ? { total: scored.total, notes: scored.notes } : {}),
    ...(ranking ? rankingJson(ranking) : {}),
    ...(years ? { years: years.years.map((one) => yearJson(one, scorecard, years)) } : {}),
    registers: counters,
  };
}

/** The targets of a year that has not begun are not due. */
function yearJson({ year, judged }: YearResult, { targets }: Scorecard, { frozen }: AskedYears) {
  if (!judged) {
    const notDue = targets.map(({ target: { id, department } }) => ({ id, department, verdict: "not-due" }));
    return { year, reportDate: null, met: 0, assigned: targets.length, targets: notDue };
  }
  const { period, scorecard } = judged;
  return {
    year,
    reportDate: isoDay(period.reportDate),
    ...metIn(scorecard),
    ...frozenJson(frozen.get(year)),
    targets: scorecard.targets.map((one) => targetJson(one, period, null)),
  };
}

/** What counts of a year that was frozen; beside it stands what comes out now. */
function frozenJson(frozen: FrozenYear | undefined) {
  if (!frozen) return {};
  const { on, reportDate, ...kept } = frozen;
  const day = (one: Day | null) => (one === null ? null : isoDay(one));
  return { frozen: { on: day(on), reportDate: day(reportDate), ...kept } };
}

function targetJson({ target, verdict, parts }: TargetResult, period: Period, changes: Changes | null) {
  const one = (part: PartResult) => ({ ...partJson(part, period), ...changeJson(changes, part.part.id) });
  const [only] = parts;
  const head = { id: target.id, department: target.department };
  if (parts.length === 1 && only) return { ...head, ...one(only), parts: [] };
  return { ...head, verdict, parts: parts.map((part) => ({ id: part.part.id, ...one(part) })) };
}

/**
 * `months` has twelve cells, null where a month is not finished or not of the period: things, signed months as 1 and 0,
 * people, or quantities.
 */
function partJson(result: PartResult, period: Period) {
  const months = twelveMonths(result, period);
  return {
    ...countsJson(result),
    ...(months ? { months: months.map(monthJson) } : {}),
    projection: projectionJson(result.pace?.projection ?? null),
    ...(result.pace?.outOfReach ? { outOfReach: result.pace.outOfReach } : {}),
    ...(result.units ? { units: result.units.map(unitJson) } : {}),
  };
}

function monthJson(count: MonthCount | null) {
  return typeof count === "object" && count ? { now: count.done, before: count.base } : count;
}

/** `by`: year-month-day; `low` and `high` at the slowest and the quickest of the last months. */
function projectionJson(projection: Projection | null) {
  if (!projection) return null;
  const { by, expected, low, high, need, needPerWeek, points } = projection;
  const [likely, least, most] = [expected, low, high].map(shown);
  return { by: isoDay(by), expected: likely, low: least, high: most, need, needPerWeek, points };
}

function unitJson({ unit, tally: { pass, fail, missing, notDue }, verdict }: UnitResult) {
  return { id: unit, pass, fail, missing, notDue, verdict };
}

function countsJson({ part, tally, scope, ratio, verdict, gap, allowance }: PartResult) {
  const { pass, fail, missing, notDue, possible = 0 } = tally;
  const { done = null, base = null } = tally.amounts ?? {};
  switch (part.measure.kind) {
    case "none":
      return {
        count: fail,
        possible,
        confirmedMonths: pass,
        finishedMonths: tally.months?.length ?? 0,
        verdict,
      };
    case "count":
      return { count: pass, pass, fail, missing, notDue, scope, gap, verdict };
    case "plan-ratio":
      return { done, plan: base, missing, possible, ratio: shown(ratio), gap, verdict };
    case "saving":
      return { now: done, before: base, pass, missing, possible, ratio: shown(ratio), gap, verdict };
    case "deadline":
      return { sent: done === null ? null : isoDay(done), daysLate: decidedOf(tally.daysLate), verdict };
    case "per-month":
      return { pass, fail, missing, notDue, scope, ratio: shown(ratio), gap, verdict };
    default:
      return { pass, fail, missing, notDue, scope, ratio: shown(ratio), verdict, gap, allowance };
  }
}

/** Null where it is open. */
function decidedOf(range: Tally["daysLate"]): number | null {
  return range && isDecided(range) ? range.low : null;
}

/** Seven decimals are enough to tell any two ratios apart that a centre can have. */
function shown(ratio: number | null): number | null {
  return ratio === null ? null : Math.round(ratio * 1e7) / 1e7;
}
