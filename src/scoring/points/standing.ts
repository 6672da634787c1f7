import { fractionOf } from "../amounts";
import type { PartResult, TargetResult } from "../score";
import { basisPoints } from "../verdict";
import { exactly, leastOf, type Range, roundShare, sumOf } from "./range";

/** How far a target has come, in the terms that the rules of points are written in. */
export interface Standing {
  /** How much is reached of what was asked; 1 = all of it, more where there is more. The part that is furthest behind. */
  readonly completion: Range;
  /** 0 = not met, 1 = met, 2 = exceeded. */
  readonly state: Range;
  /** Things that are wrong or lacking, in all parts together; `MANY` = nobody knows how many. */
  readonly wrong: Range;
  /** Things counted above the level. */
  readonly beyond: number;
  /** Whole days behind the date, of the part that is furthest behind; null where none has a date. */
  readonly daysLate: Range | null;
}

/** More than any register holds: months that nobody has signed may hide any number of incidents. */
export const MANY = 1_000_000_000;

/**
 * Every part must hold, so the one that is furthest behind speaks for all: a perfect share with one accident is worth
 * nothing. What is not due or not applicable says nothing. Not for targets that are one of these as a whole.
 */
export function standingOf({ parts }: TargetResult): Standing {
  const judged = parts.filter(({ verdict }) => verdict !== "not-due" && verdict !== "not-applicable");
  const applicable = parts.length === judged.length;
  const states = judged.map(stateOf);
  const state = leastOf(states);
  return {
    completion: roundShare(leastOf(judged.map(completionOf))),
    // A target is exceeded only where each of its parts is.
    state: applicable ? state : { low: Math.min(1, state.low), high: Math.min(1, state.high) },
    wrong: sumOf(judged.map(wrongOf)),
    beyond: judged.reduce((sum, part) => sum + beyondOf(part), 0),
    daysLate: latest(judged.filter(({ part }) => part.measure.kind === "deadline")),
  };
}

/** A date that each unit has for itself says nothing of days. */
function latest(dated: readonly PartResult[]): Range | null {
  if (dated.length === 0) return null;
  const ends = dated.map(({ tally }) => tally.daysLate ?? { low: 0, high: MANY });
  return { low: Math.max(...ends.map(({ low }) => low)), high: Math.max(...ends.map(({ high }) => high)) };
}

function completionOf(result: PartResult): Range {
  const { tally, scope, part } = result;
  const { measure, goal } = part;
  const { pass, missing } = tally;
  switch (measure.kind) {
    case "none": {
      const { low, high } = stateOf(result);
      return { low: Math.min(1, low), high: Math.min(1, high) };
    }
    case "count":
      return exactly(goal.level > 0 ? pass / goal.level : 1);
    // Of months, the ones that reached the level: one that fell short is not made good by another.
    case "per-month":
      return exactly(pass / scope);
    case "plan-ratio":
    case "saving": {
      if (result.verdict === "not-enough-data") return { low: 0, high: MANY };
      const fraction = fractionOf(measure.kind, tally.amounts);
      const level = basisPoints(goal.level);
      if (!fraction || level === 0) return exactly(1);
      return exactly((fraction.part * 10_000) / (level * fraction.base));
    }
    default: {
      const level = basisPoints(goal.level);
      if (level === 0) return exactly(1);
      // One division of whole numbers, so that an edge is hit exactly.
      const of = (count: number) => (count * 10_000) / (level * scope);
      return scope === 0 ? { low: 0, high: 10_000 / level } : { low: of(pass), high: of(pass + missing) };
    }
  }
}

/** From what is sure to what is still possible. */
function stateOf({ part, tally, scope, verdict }: PartResult): Range {
  const low = verdict === "exceeded" ? 2 : verdict === "met" ? 1 : 0;
  if (verdict === "not-met") return exactly(0);
  const { kind } = part.measure;
  if (kind === "none") return { low, high: 1 };
  if (kind === "count" || kind === "per-month") return exactly(low);
  if (kind === "plan-ratio" || kind === "saving") {
    const open = part.goal.compare === ">=" ? 2 : 1;
    return { low, high: verdict === "not-enough-data" ? open : low };
  }
  const level = basisPoints(part.goal.level);
  const most = tally.pass + tally.missing;
  const exceedable = part.goal.compare === ">=" && level < 10_000;
  const beyond = exceedable && (scope === 0 || most * 10_000 > level * scope);
  return { low, high: beyond ? 2 : 1 };
}

function wrongOf({ part, tally, scope }: PartResult): Range {
  const { pass, fail, missing, possible = 0 } = tally;
  switch (part.measure.kind) {
    case "count":
      return exactly(Math.max(0, part.goal.level - pass));
    case "none":
      return { low: fail, high: missing > 0 ? MANY : fail + possible };
    default:
      // Of a register in which nothing stands nobody knows how many there are.
      return { low: fail, high: scope === 0 ? MANY : fail + missing };
  }
}

function beyondOf({ part, tally }: PartResult): number {
  return part.measure.kind === "count" ? Math.max(0, tally.pass - part.goal.level) : 0;
}
