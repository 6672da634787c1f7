import type { InField } from "./inField";

export interface DatesFindings {
  /**
   * `means` is what should stand in the cell: one date, or two where dd/mm and mm/dd both are dates. `decidedBy` says on
   * what the one rests: `form`, there is no other reading; `column`, three or more dates typed into the same column can
   * only be read in this order, and none in the other; null where both stay possible.
   */
  "date-text": InField & { readonly means: readonly string[]; readonly decidedBy: "form" | "column" | null };
  /** `last` is the last day of the month where the date lies after it. */
  "date-impossible": InField & {
    readonly because: "day" | "month" | "month-length" | "year";
    readonly date: number;
    readonly month: number;
    readonly year: number;
    readonly last: number;
  };
  /** `reads` is the date that Excel shows for a number that was not meant to be one. */
  "date-partial": InField & { readonly known: "year" | "month" | "part"; readonly reads: string | null };
  /** A number that counts no days; `means` are the dates that its digits can be, none, one or two. */
  "date-number": InField & { readonly means: readonly string[]; readonly reads: string | null };
  "date-unreadable": InField;
  "birth-range": InField & { readonly because: "future" | "past" };
  "month-first": InField & { readonly month: string };
  "date-order": InField & {
    readonly earlier: { readonly field: string; readonly value: string };
    /** The one of both whose day and month, changed about, would put them right. */
    readonly swapped: { readonly field: string; readonly value: string } | null;
  };
  /** `near` is the same day of the campaign's year, where only a slip of one digit or two lies between. */
  "date-far": InField & { readonly because: "future" | "past"; readonly near: string | null };
  "outside-year": InField & { readonly start: string; readonly end: string };
  "swapped-date": InField & Swapped;
  "confirmation-early": InField & { readonly last: string };
}

/**
 * A date whose day and month may have changed places when it was typed. What speaks for it:
 * `order`: the entries before and after it, whose dates are `near`; `texts`: on that machine only such dates became
 * dates whose day can be a month, the rest stayed text; `presence`: the person came or left on the day `near`;
 * `entries`: the person's first entry is of the day `near`.
 */
export interface Swapped {
  /** The day that should stand there then. */
  readonly swapped: string;
  readonly because: "order" | "texts" | "presence" | "entries";
  readonly near: readonly string[];
}
