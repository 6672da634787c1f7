import type { ScoreResult } from "../../actions/scoreWorkbook";
import { isoDay } from "../../registers/text/dates";
import type { PartResult, TargetResult } from "../../scoring/score";

/** The scorecard as the command line prints it. */
export function scoreJson({ reportDate, scorecard, counters }: ScoreResult) {
  return {
    reportDate: isoDay(reportDate),
    departments: scorecard.departments,
    targets: scorecard.targets.map(targetJson),
    registers: counters,
  };
}

function targetJson({ target, verdict, parts }: TargetResult) {
  const [only] = parts;
  const head = { id: target.id, department: target.department };
  if (parts.length === 1 && only) return { ...head, ...partJson(only), parts: [] };
  return { ...head, verdict, parts: parts.map((part) => ({ id: part.part.id, ...partJson(part) })) };
}

function partJson({ part, tally, scope, ratio, verdict, gap, allowance }: PartResult) {
  const { pass, fail, missing, notDue } = tally;
  const months = tally.months;
  switch (part.measure.kind) {
    case "none":
      return {
        count: fail,
        possible: tally.possible ?? 0,
        confirmedMonths: pass,
        finishedMonths: months?.length ?? 0,
        verdict,
      };
    case "count":
      return { count: pass, pass, fail, missing, notDue, scope, gap, verdict };
    case "per-month":
      return { pass, fail, missing, notDue, scope, ratio: shown(ratio), months, gap, verdict };
    default:
      return { pass, fail, missing, notDue, scope, ratio: shown(ratio), verdict, gap, allowance };
  }
}

/** Seven decimals are enough to tell any two ratios apart that a centre can have. */
function shown(ratio: number | null): number | null {
  return ratio === null ? null : Math.round(ratio * 1e7) / 1e7;
}
