import type { Day } from "../../registers/text/dates";
import type { Scorecard, TargetResult } from "../../scoring/score";
import type { Verdict } from "../../scoring/verdict";
import type { ReadFrozen } from "../../sheets/frozen/reader";
import { VERDICT_WORDS } from "../../wording/vi/verdicts";

/** What was frozen of a year as a whole, beside what comes out now. */
export interface FrozenYear {
  /** Null where nobody can read the day. */
  readonly on: Day | null;
  readonly reportDate: Day | null;
  readonly met: number;
  readonly assigned: number;
  /** Targets that come out otherwise now, in their order. */
  readonly differing: readonly string[];
}

/** Null where the year was not frozen as a whole. */
export function frozenYear(
  frozen: readonly ReadFrozen[],
  year: number,
  { targets }: Scorecard,
): FrozenYear | null {
  const rows = new Map(
    frozen.filter(({ period }) => period === String(year)).map((row) => [row.id, row] as const),
  );
  const kept = targets.flatMap((target) => {
    const row = rows.get(rowOf(target));
    return row ? [{ target, row }] : [];
  });
  const [first] = kept;
  if (!first) return null;
  const { frozenOn, reportDate } = first.row;
  return {
    on: frozenOn,
    reportDate: typeof reportDate === "number" ? reportDate : null,
    met: kept.filter(({ row }) => MET.some((verdict) => row.result === VERDICT_WORDS[verdict])).length,
    assigned: kept.length,
    differing: kept.flatMap(({ target }) => (differs(target, rows) ? [target.target.id] : [])),
  };
}

const MET: readonly Verdict[] = ["met", "exceeded"];

/** A target of one part has the row of its part. */
function rowOf({ target, parts }: TargetResult): string {
  const [only, ...more] = parts;
  return only && more.length === 0 ? only.part.id : target.id;
}

function differs(result: TargetResult, rows: ReadonlyMap<string, ReadFrozen>): boolean {
  if (rows.get(rowOf(result))?.result !== VERDICT_WORDS[result.verdict]) return true;
  return result.parts.some(({ part, verdict, tally, ratio }) => {
    const row = rows.get(part.id);
    if (!row) return false;
    const counts = (["pass", "fail", "missing"] as const).some((key) => row[key] !== tally[key]);
    const isMoved = row.ratio !== null && ratio !== null && Math.abs(row.ratio - ratio) > HAIR;
    return counts || isMoved || row.result !== VERDICT_WORDS[verdict];
  });
}

/** Less than any two ratios differ by. */
const HAIR = 1e-12;
