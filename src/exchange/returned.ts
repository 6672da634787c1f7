import type { Day } from "../registers/text/dates";
import type { RegisterRows } from "./rows";
import type { Stamp } from "./stamp";

/** A workbook that came back, read: what it says of itself, and its rows. */
export interface Returned {
  readonly fingerprint: string;
  /** Null where nothing in the workbook says that we sent it. */
  readonly stamp: Stamp | null;
  /** The rows as they were sent; null where they were not sent by us, got lost or were damaged. */
  readonly baseline: readonly RegisterRows[] | null;
  /** Registers that were found in it, with the fields that were found. */
  readonly registers: readonly ReturnedRegister[];
  readonly notes: readonly ReturnNote[];
}

export interface ReturnedRegister extends RegisterRows {
  /** As the sheet is called there. */
  readonly sheet: string;
  /** Zero-based sheet column of each label. */
  readonly columns: readonly number[];
  /** Cells with something in them that cannot be read as a value: errors, formulas nobody has calculated. */
  readonly unreadable: readonly { readonly at: number; readonly label: string }[];
}

/** Why a file is not merged at all; nothing of it is taken. */
export type Refusal =
  | { readonly kind: "other-campaign"; readonly there: string; readonly here: string }
  | { readonly kind: "other-year"; readonly there: number; readonly here: number }
  | { readonly kind: "newer-version" }
  /** None of the rows that it was sent with has ever been in this workbook. */
  | { readonly kind: "other-workbook" }
  /** No register of the campaign is in it. */
  | { readonly kind: "no-register" }
  /** The same content is among the files that came with it. */
  | { readonly kind: "same-as"; readonly file: string };

/** Something about a file that came back that a person must know; cells are A1, in the file that came back. */
export type ReturnNote =
  | { readonly kind: "received-before"; readonly on: Day }
  | { readonly kind: "not-sent-by-us" }
  | { readonly kind: "sending-unknown"; readonly sending: string }
  | { readonly kind: "older-version" }
  | { readonly kind: "baseline-lost" }
  | { readonly kind: "baseline-damaged" }
  | { readonly kind: "unlocked" }
  | { readonly kind: "macros" }
  | { readonly kind: "external-links" }
  | { readonly kind: "counts-from-1904" }
  | { readonly kind: "sheet-missing"; readonly sheet: string }
  /** Both look like the same register: `sheet` is read, `other` is not. */
  | { readonly kind: "sheet-twice"; readonly sheet: string; readonly other: string }
  /** A sheet that they made: nothing of it is taken. */
  | { readonly kind: "sheet-unknown"; readonly sheet: string; readonly filled: number }
  | { readonly kind: "table-lost"; readonly sheet: string; readonly cell: string }
  | { readonly kind: "header-missing"; readonly sheet: string }
  | { readonly kind: "header-repeated"; readonly sheet: string; readonly cell: string }
  | {
      readonly kind: "rows-below-table";
      readonly sheet: string;
      readonly cell: string;
      readonly count: number;
    }
  | { readonly kind: "column-missing"; readonly sheet: string; readonly field: string }
  | {
      readonly kind: "column-renamed";
      readonly sheet: string;
      readonly cell: string;
      readonly name: string;
      readonly field: string;
    }
  /** A column that they made: nothing of it is taken. */
  | {
      readonly kind: "column-unknown";
      readonly sheet: string;
      readonly cell: string;
      readonly name: string;
      readonly filled: number;
    }
  | { readonly kind: "column-twice"; readonly sheet: string; readonly cell: string; readonly field: string }
  | { readonly kind: "ids-missing"; readonly sheet: string }
  | { readonly kind: "ids-copied"; readonly sheet: string; readonly cell: string; readonly count: number }
  /** In this workbook; the row is the first, as people count. */
  | { readonly kind: "ids-copied-here"; readonly sheet: string; readonly row: number; readonly count: number }
  | {
      readonly kind: "dates-as-text";
      readonly sheet: string;
      readonly cell: string;
      readonly field: string;
      readonly count: number;
    }
  | {
      readonly kind: "unreadable";
      readonly sheet: string;
      readonly cell: string;
      readonly field: string;
      readonly count: number;
    }
  /** Rows that were sent: gone, or there without having been recognised, because most ids were lost. They stay here. */
  | { readonly kind: "rows-not-found"; readonly sheet: string; readonly count: number }
  /** So many rows are gone that it looks like an accident. */
  | { readonly kind: "many-deleted"; readonly sheet: string; readonly count: number; readonly sent: number };
