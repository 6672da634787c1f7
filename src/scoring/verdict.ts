import type { Goal, Part } from "../campaign/campaign";
import { type Period, periodOf } from "../campaign/period";
import { endOfReview } from "../campaign/review";
import { type AmountKind, fractionOf, reaches } from "./amounts";
import type { Tally } from "./tally";

export type Verdict = "exceeded" | "met" | "not-met" | "not-due" | "not-enough-data" | "not-applicable";

export function isMet(verdict: Verdict): boolean {
  return verdict === "met" || verdict === "exceeded";
}

/** Judges a part. Whole numbers only: a level is compared in basis points, never by a rounded ratio. */
export function judge(part: Part, tally: Tally, period: Period): Verdict {
  const verdict = atOnce(part, tally);
  const early = isEarly(part, period);
  return early && (verdict === "not-met" || verdict === "not-enough-data") ? "not-due" : verdict;
}

/** A year-end part cannot be missed before the year ends, a plan not before the end of what it was made for. */
function isEarly(part: Part, period: Period): boolean {
  const { reportDate } = period;
  if (part.when === "year-end" && reportDate < periodOf(part, period).end) return true;
  return part.measure.kind === "plan-ratio" && reportDate < endOfReview(period);
}

/** Every part must hold; the worst answer is the answer. */
export function judgeAllOf(verdicts: readonly Verdict[]): Verdict {
  const worst = (["not-met", "not-enough-data", "not-due"] as const).find((one) => verdicts.includes(one));
  if (worst) return worst;
  if (verdicts.every((one) => one === "not-applicable")) return "not-applicable";
  return verdicts.every((one) => one === "exceeded") ? "exceeded" : "met";
}

/** A level in basis points: 0.9 → 9000. Half a point is lifted, also where it is a hair less in binary: 98.975%. */
export function basisPoints(level: number): number {
  return Math.round(Number((level * 10_000).toFixed(6)));
}

function atOnce(part: Part, tally: Tally): Verdict {
  const { goal } = part;
  switch (part.measure.kind) {
    case "none":
      return judgeNone(goal, tally);
    case "per-month":
      return judgeMonths(goal, tally);
    case "count":
      return judgeCount(goal, tally.pass);
    case "plan-ratio":
      return tally.missing > 0 ? "not-enough-data" : judgeAmounts("plan-ratio", goal, tally);
    case "saving":
      return judgeSaving(goal, tally);
    default:
      return judgeShare(goal, tally);
  }
}

/** The true ratio lies between pass/n and (pass + missing)/n. */
function judgeShare(goal: Goal, tally: Tally): Verdict {
  const { pass, missing } = tally;
  const n = pass + tally.fail + missing;
  if (n === 0) return silent(tally);
  const level = basisPoints(goal.level);
  const reached = (count: number) =>
    goal.compare === ">" ? count * 10_000 > level * n : count * 10_000 >= level * n;
  if (!reached(pass)) return reached(pass + missing) ? "not-enough-data" : "not-met";
  const beyond = goal.compare === ">=" && level < 10_000 && pass * 10_000 > level * n;
  return beyond ? "exceeded" : "met";
}

function silent(tally: Tally): Verdict {
  if (tally.notDue > 0) return "not-due";
  if (tally.months?.length === 0) return "not-due";
  return tally.anything ? "not-applicable" : "not-enough-data";
}

function judgeNone(goal: Goal, tally: Tally): Verdict {
  if (tally.fail > goal.level) return "not-met";
  if (tally.fail + (tally.possible ?? 0) > goal.level) return "not-enough-data";
  if (tally.months?.length === 0) return "not-due";
  return tally.missing === 0 ? "met" : "not-enough-data";
}

function judgeMonths(goal: Goal, tally: Tally): Verdict {
  const months = tally.months ?? [];
  if (months.length === 0) return "not-due";
  if (tally.fail > 0) return "not-met";
  const { stretch } = goal;
  return stretch !== null && months.every((count) => count >= stretch) ? "exceeded" : "met";
}

function judgeSaving(goal: Goal, tally: Tally): Verdict {
  if (tally.monthAmounts?.length === 0) return "not-due";
  if (tally.missing > 0 || (tally.possible ?? 0) > 0) return "not-enough-data";
  return judgeAmounts("saving", goal, tally);
}

/** Without a base there is nothing to compare with. */
function judgeAmounts(kind: AmountKind, goal: Goal, { amounts }: Tally): Verdict {
  const fraction = fractionOf(kind, amounts);
  if (!fraction) return "not-applicable";
  const { reached, beyond } = reaches({ ...goal, level: basisPoints(goal.level) }, fraction);
  if (!reached) return "not-met";
  return beyond && goal.compare === ">=" ? "exceeded" : "met";
}

function judgeCount(goal: Goal, count: number): Verdict {
  if (count < goal.level) return "not-met";
  return count > goal.level ? "exceeded" : "met";
}
