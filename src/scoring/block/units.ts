import type { BlockScale, CriterionKind } from "../../campaign/block";
import { type Range, roundPoints } from "../points/range";
import { judgedTotal, type Total } from "../points/totals";
import type { Source } from "../points/typed";
import type { Criteria, Criterion } from "./criteria";
import type { ScoreLine } from "./lines";

/** What one unit comes to. Points still open are a range: from what is sure to what is possible. */
export interface UnitPoints extends Total {
  readonly unit: string;
  /** Of each kind: what was given, and what may still be. Bonus points above the cap are left out. */
  readonly of: Readonly<Record<CriterionKind, Range>>;
  /** Criteria that were not given to the unit. */
  readonly out: number;
  /** Criteria without a line, or without a score that can be counted. */
  readonly missing: number;
  /** Criteria whose score nobody has approved yet. */
  readonly provisional: number;
  /** What each of them alone has given, and for how many criteria; null = nothing yet. */
  readonly by: Readonly<Record<Source, { readonly points: number; readonly criteria: number } | null>>;
}

export function unitPoints(
  unit: string,
  lines: readonly ScoreLine[],
  criteria: Criteria,
  { bands, bonusCap }: BlockScale,
): UnitPoints {
  const counting = lines.flatMap(({ counts }) => counts ?? []);
  const out = counting.filter(({ isOut }) => isOut);
  const scored = counting.filter(({ score }) => score !== null);
  const given = (kind: CriterionKind) => ({
    low: sum(scored.map(({ criterion, score }) => (criterion.kind === kind ? (score?.score ?? 0) : 0))),
    open:
      worth(kind, criteria.all) -
      worth(
        kind,
        [...out, ...scored].map(({ criterion }) => criterion),
      ),
  });
  const range = (kind: CriterionKind): Range => {
    const { low, open } = given(kind);
    const capped = (points: number) => (kind === "bonus" ? atMost(points, bonusCap) : points);
    return roundPoints({ low: capped(low), high: capped(low + open) });
  };
  const of = { base: range("base"), bonus: range("bonus"), minus: range("minus") };
  const total: Range = {
    low: of.base.low + of.bonus.low - of.minus.high,
    high: of.base.high + of.bonus.high - of.minus.low,
  };
  const max =
    worth("base", criteria.all) -
    worth(
      "base",
      out.map(({ criterion }) => criterion),
    );
  const by = (source: Source) => {
    const own = counting.flatMap(({ isOut, criterion, typed }) => {
      const points = typed[source];
      return isOut || points === null ? [] : [{ kind: criterion.kind, points }];
    });
    if (own.length === 0) return null;
    const net = (kind: CriterionKind) => sum(own.map((one) => (one.kind === kind ? one.points : 0)));
    const points = net("base") + atMost(net("bonus"), bonusCap) - net("minus");
    return { points: roundPoints({ low: points, high: points }).low, criteria: own.length };
  };
  return {
    ...judgedTotal(total, roundPoints({ low: max, high: max }).low, bands),
    unit,
    of,
    out: out.length,
    missing: criteria.all.length - out.length - scored.length,
    provisional: scored.filter(({ score }) => score?.source !== "approved").length,
    by: { approved: by("approved"), verified: by("verified"), self: by("self") },
  };
}

const atMost = (points: number, cap: number | null) => (cap === null ? points : Math.min(cap, points));
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
const worth = (kind: CriterionKind, all: readonly Criterion[]) =>
  sum(all.map((one) => (one.kind === kind ? one.max : 0)));
