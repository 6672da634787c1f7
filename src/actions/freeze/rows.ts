import { numberOf } from "../../scoring/change";
import type { Scorecard, TargetResult } from "../../scoring/score";
import { isDecided, type Range } from "../../scoring/points/range";
import type { FrozenRow } from "../../sheets/frozen/columns";
import { VERDICT_WORDS } from "../../wording/vi/verdicts";
import type { ScoredPoints } from "../points";

/** What is said of all rows of one freeze. */
type FrozenHead = Pick<FrozenRow, "period" | "reportDate" | "frozenOn" | "frozenBy">;

/** A row for each department, each target, and each part of a target that has several. */
export function frozenRows(head: FrozenHead, scorecard: Scorecard, points: ScoredPoints | null): FrozenRow[] {
  return scorecard.departments.flatMap(({ id }) => {
    const own = scorecard.targets.filter(({ target }) => target.department === id);
    return [
      ...(own.length > 0 ? [departmentRow(id, own, head, points)] : []),
      ...own.flatMap((result) => targetRows(result, head, points)),
    ];
  });
}

function departmentRow(
  id: string,
  own: readonly TargetResult[],
  head: FrozenHead,
  points: ScoredPoints | null,
): FrozenRow {
  const counted = points?.card.departments.find((one) => one.id === id);
  const total = counted && counted.max > 0 ? counted : null;
  const { low = null, high = null } = total?.bands ?? {};
  const count = (...wanted: readonly TargetResult["verdict"][]) =>
    own.filter(({ verdict }) => wanted.includes(verdict)).length;
  return {
    ...head,
    id,
    pass: count("met", "exceeded"),
    fail: count("not-met"),
    missing: count("not-enough-data"),
    ratio: decided(total?.share ?? null),
    result: low === high ? (low ?? "") : "",
    points: decided(total?.points ?? null),
  };
}

function targetRows(
  { target, verdict, parts }: TargetResult,
  head: FrozenHead,
  scored: ScoredPoints | null,
): FrozenRow[] {
  const counted = scored?.card.targets.find(({ id }) => id === target.id)?.counted ?? null;
  const points = decided(counted);
  const several = parts.length > 1;
  const rows = parts.map((result): FrozenRow => ({
    ...head,
    id: result.part.id,
    pass: result.tally.pass,
    fail: result.tally.fail,
    missing: result.tally.missing,
    ratio: numberOf(result.part) === "ratio" ? result.ratio : null,
    result: VERDICT_WORDS[result.verdict],
    points: several ? null : points,
  }));
  if (!several) return rows;
  const own = { pass: null, fail: null, missing: null, ratio: null };
  return [{ ...head, id: target.id, ...own, result: VERDICT_WORDS[verdict], points }, ...rows];
}

/** What is still open is no number yet. */
function decided(range: Range | null): number | null {
  return range && isDecided(range) ? range.low : null;
}
