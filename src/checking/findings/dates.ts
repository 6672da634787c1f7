import type { InField } from "./inField";

export interface DatesFindings {
  /** Two meanings where dd/mm and mm/dd are both dates. */
  "date-text": InField & { readonly means: readonly string[] };
  "date-unreadable": InField;
  "birth-range": InField & { readonly because: "future" | "past" };
  "month-first": InField & { readonly month: string };
  "date-order": InField & { readonly earlier: { readonly field: string; readonly value: string } };
  "outside-year": InField & { readonly start: string; readonly end: string };
  "confirmation-early": InField & { readonly last: string };
}
