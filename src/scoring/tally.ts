import type { Range } from "./points/range";
import { FAIL, MISSING, NOT_DUE, OUT, PASS, type Outcome } from "./tests";

/** What evaluating a measure counts, before it is judged. */
export interface Tally {
  readonly pass: number;
  readonly fail: number;
  /** The answer is not there: blank, unreadable, or cannot be placed. */
  readonly missing: number;
  readonly notDue: number;
  /** There is something the measure could have been about: then 0/0 is "not applicable", else silence. */
  readonly anything: boolean;
  /** Of measures by month: how many months are finished, and what each one holds. */
  readonly months?: readonly number[];
  /** Of measures of kind none: incidents that might be one. Of those with amounts: entries that leave them open. */
  readonly possible?: number;
  /** Of measures that compare quantities; those with a day have it in `done`. */
  readonly amounts?: Amounts;
  /** Of measures with one date: whole days behind it, 0 = in time; absent where it is still to come. */
  readonly daysLate?: Range;
  /** Of savings: each finished month, beside the same month of the year before. */
  readonly monthAmounts?: readonly Amounts[];
}

/** Null where it is not known. */
export interface Amounts {
  /** What was done, used, or the day it was done. */
  readonly done: number | null;
  /** What was planned, or used before. */
  readonly base: number | null;
}

/** The rows or people behind a tally: the outcome of each entry of the register that is counted. */
export interface Outcomes {
  readonly register: string;
  readonly of: Int8Array;
}

export function tallyOf(outcomes: Int8Array, anything: boolean): Tally {
  const counts = new Int32Array(4);
  for (const outcome of outcomes) {
    if (outcome !== OUT) counts[outcome] = (counts[outcome] ?? 0) + 1;
  }
  const count = (outcome: Exclude<Outcome, typeof OUT>) => counts[outcome] ?? 0;
  return { pass: count(PASS), fail: count(FAIL), missing: count(MISSING), notDue: count(NOT_DUE), anything };
}
