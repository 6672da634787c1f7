import { foldCase } from "../../registers/text/fold";
import { numberOf } from "../../scoring/change";
import type { PartResult, Scorecard } from "../../scoring/score";
import type { Verdict } from "../../scoring/verdict";
import type { ReadFrozen } from "../../sheets/frozen/reader";
import type { MadeBefore } from "../../sheets/marks/reader";
import type { MovingRows } from "./movingRows";
import { VERDICT_WORDS } from "../../wording/vi/verdicts";

/** A target, or a part of one that has several, that comes out otherwise by now. */
export interface MovedTarget {
  /** Of the part. */
  readonly id: string;
  readonly text: string;
  readonly before: Judged;
  readonly now: Judged;
  /** Sheets of the registers with rows that may have moved it; empty where that is not known. */
  readonly by: readonly string[];
  /** These rows; null where it is only known which registers it reads. */
  readonly rows: MovingRows | null;
}

/** What it was judged by. */
export interface Judged {
  readonly pass: number | null;
  readonly fail: number | null;
  readonly missing: number | null;
  /** Null where it cannot be read. */
  readonly verdict: Verdict | null;
}

/** Parts that the campaign has now, against what was kept when the scorecard was made. */
export function movedSinceMade({ judged }: MadeBefore, scorecard: Scorecard): MovedTarget[] {
  const known = new Map(judged.map((one) => [one.id, one]));
  return partsOf(scorecard).flatMap((result) => {
    const then = known.get(result.part.id);
    if (!then) return [];
    const { amounts, notDue } = result.tally;
    const { numbers } = then;
    const isSame =
      isJudgedSame({ ...numbers, verdict: then.verdict }, result) &&
      numbers.notDue === notDue &&
      isAmountSame(numbers.done, amounts?.done) &&
      isAmountSame(numbers.base, amounts?.base);
    return isSame ? [] : [moved({ ...numbers, verdict: then.verdict }, result)];
  });
}

/** Parts against the rows of one frozen period. */
export function movedSinceFrozen(rows: readonly ReadFrozen[], scorecard: Scorecard): MovedTarget[] {
  const known = new Map(rows.map((row) => [foldCase(row.id), row]));
  return partsOf(scorecard).flatMap((result) => {
    const row = known.get(foldCase(result.part.id));
    // A row that has no numbers was not frozen the last time.
    if (!row || row.pass === null) return [];
    const then = { pass: row.pass, fail: row.fail, missing: row.missing, verdict: verdictOf(row.result) };
    const now = numberOf(result.part) === "ratio" ? result.ratio : null;
    const isRatioSame = Math.abs((row.ratio ?? 0) - (now ?? 0)) < 1e-9;
    return isJudgedSame(then, result) && isRatioSame ? [] : [moved(then, result)];
  });
}

const partsOf = ({ targets }: Scorecard): PartResult[] => targets.flatMap(({ parts }) => parts);

function isJudgedSame({ pass, fail, missing, verdict }: Judged, { tally, ...now }: PartResult): boolean {
  return pass === tally.pass && fail === tally.fail && missing === tally.missing && verdict === now.verdict;
}

/** As exact as quantities are compared. */
function isAmountSame(then: number | null, now: number | null = null): boolean {
  if (then === null || now === null) return then === now;
  return Math.abs(then - now) <= 0.0005;
}

function moved(then: Judged, { part, tally, verdict }: PartResult): MovedTarget {
  const { pass, fail, missing } = then;
  return {
    id: part.id,
    text: part.text,
    before: { pass, fail, missing, verdict: then.verdict },
    now: { pass: tally.pass, fail: tally.fail, missing: tally.missing, verdict },
    by: [],
    rows: null,
  };
}

function verdictOf(word: string): Verdict | null {
  const verdicts = Object.keys(VERDICT_WORDS) as Verdict[];
  return verdicts.find((verdict) => VERDICT_WORDS[verdict] === word) ?? null;
}
