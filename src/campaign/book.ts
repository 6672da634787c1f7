import type { Entries } from "../registers/entries";
import type { People } from "../registers/people";
import type { Campaign } from "./campaign";
import type { Period } from "./period";

/** What a workbook says, read: the campaign as its people changed it, the period, and the entries. */
export interface Book {
  readonly campaign: Campaign;
  readonly period: Period;
  /** Further tables that look like a register; their rows are not counted. */
  readonly doubles: readonly { readonly register: string; readonly sheet: string; readonly cell: string }[];
  /** Throws Trouble where the register is not in the workbook. */
  readonly entries: (register: string) => Entries;
  readonly people: (register: string) => People;
}
