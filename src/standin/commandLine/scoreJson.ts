import type { ScoreResult } from "../../actions/scoreWorkbook";
import { periodCode, spanOf } from "../../campaign/span";
import { calendar, isoDay } from "../../registers/text/dates";
import type { PartResult, TargetResult, UnitResult } from "../../scoring/score";
import { pointsJson } from "./scorePoints";

/** The scorecard as the command line prints it. */
export function scoreJson({ period, scorecard, points, counters }: ScoreResult) {
  const scored = points && pointsJson(points);
  return {
    period: periodCode(calendar(period.start).year, spanOf(period)),
    reportDate: isoDay(period.reportDate),
    departments: scorecard.departments.map((one) => ({ ...one, ...scored?.ofDepartment(one.id) })),
    targets: scorecard.targets.map((one) => ({ ...targetJson(one), ...scored?.ofTarget(one.target.id) })),
    ...(scored ? { total: scored.total, notes: scored.notes } : {}),
    registers: counters,
  };
}

function targetJson({ target, verdict, parts }: TargetResult) {
  const [only] = parts;
  const head = { id: target.id, department: target.department };
  if (parts.length === 1 && only) return { ...head, ...partJson(only), parts: [] };
  return { ...head, verdict, parts: parts.map((part) => ({ id: part.part.id, ...partJson(part) })) };
}

/** `months` has a number for each finished month of the period: things, signed months as 1 and 0, people, or quantities. */
function partJson(result: PartResult) {
  const { monthAmounts } = result.tally;
  const months = result.tally.months ?? monthAmounts?.map(({ done, base }) => ({ now: done, before: base }));
  return {
    ...countsJson(result),
    ...(months ? { months } : {}),
    ...(result.units ? { units: result.units.map(unitJson) } : {}),
  };
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
      return { sent: done === null ? null : isoDay(done), daysLate: tally.daysLate ?? null, verdict };
    case "per-month":
      return { pass, fail, missing, notDue, scope, ratio: shown(ratio), gap, verdict };
    default:
      return { pass, fail, missing, notDue, scope, ratio: shown(ratio), verdict, gap, allowance };
  }
}

/** Seven decimals are enough to tell any two ratios apart that a centre can have. */
function shown(ratio: number | null): number | null {
  return ratio === null ? null : Math.round(ratio * 1e7) / 1e7;
}
