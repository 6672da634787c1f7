import type { Place } from "../registers/place";
import type { LookChange } from "../sheets/dressing/change";
import type { SkipReason } from "../wording/formatPane";
import type { Moment } from "./exchange";

export type { LookChange } from "../sheets/dressing/change";

/** The part of the desk where registers get the look they should have. Values and formulas stay as they are. */
export interface FormatDesk {
  /** What formatting would change; nothing is written. */
  formatting(choice: FormatChoice): Promise<FormatView>;
  /**
   * Formats, after a look at the workbook as it is now. How it looked is written down first; a formatting that was cut
   * off is undone before.
   */
  format(choice: FormatChoice & { readonly now: Moment }): Promise<FormatView>;
  /** The last formatting that can be undone; null = none. */
  lastFormat(): Promise<LastFormat | null>;
  /**
   * Gives the registers the look they had before the last formatting. Throws Trouble nothing-to-restore, and
   * restore-changed where the columns of all of them are others by now.
   */
  undoFormat(): Promise<Unformatted>;
}

export interface FormatChoice {
  /** A register's id; null = all. */
  readonly register: string | null;
}

export interface FormatView {
  /** In the campaign's order, also those that look as they should. */
  readonly registers: readonly RegisterFormat[];
  readonly skipped: readonly { readonly sheet: string; readonly why: SkipReason }[];
}

export interface RegisterFormat {
  readonly register: string;
  readonly sheet: string;
  readonly place: Place;
  readonly changes: readonly LookChange[];
  /** Fields whose drop-down list is not in this workbook any more. */
  readonly lacksLists: readonly string[];
}

export interface LastFormat {
  readonly at: Moment;
  /** False where it was cut off in the middle. */
  readonly finished: boolean;
  readonly sheets: readonly string[];
}

export interface Unformatted {
  /** Sheets that look as before. */
  readonly sheets: readonly string[];
  /** Those that are not there any more, or have other columns. */
  readonly skipped: readonly { readonly sheet: string; readonly why: "missing" | "changed" }[];
}
