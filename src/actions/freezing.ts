import type { Day } from "../registers/text/dates";
import type { AskedPeriod } from "./chosenPeriod";
import type { Frozen } from "./freeze";
import type { Staleness } from "./stale";

/** What a person can do about periods that are over. Everything can be copied from one thread to another. */
export interface FreezeDesk {
  /**
   * Judges a period anew and keeps what comes out, as values. Throws Trouble signer-missing, period-frozen where that was
   * done before and `again` is false, and what scoring throws.
   */
  freeze(choice: FreezeChoice): Promise<Frozen>;
  /**
   * What the scorecard and frozen periods say otherwise than the rows do by now; null where the workbook cannot be
   * scored as it is. Writes nothing.
   */
  staleness(): Promise<Staleness | null>;
}

export interface FreezeChoice {
  readonly period: AskedPeriod;
  readonly reportDate: Day;
  readonly by: string;
  readonly today: Day;
  readonly again: boolean;
}

/** What was frozen so far. */
export interface Freezes {
  /** The code of the period that is scored. */
  readonly own: string;
  /** In the order of the list. */
  readonly periods: readonly FrozenPeriod[];
}

interface FrozenPeriod {
  readonly code: string;
  /** Null where somebody made it unreadable. */
  readonly on: Day | null;
  readonly by: string;
}
