import type { Finding } from "../checking/findings";
import type { ChangeKind, Why } from "../exchange/comparison";
import type { Refusal, ReturnNote } from "../exchange/returned";
import type { Columns } from "../exchange/stamp";
import type { Place } from "../registers/place";
import type { Day } from "../registers/text/dates";
import type { TroubleCode, TroubleDetails } from "../workbook/trouble";

/** The part of the desk where workbooks leave and come back. */
export interface ExchangeDesk {
  sharing(): Promise<SharingOverview>;
  /** Makes the copy for superiors and writes down that it was made. */
  shareWithSuperior(choice: { readonly now: Moment }): Promise<Copy>;
  /** Gives every row its id, makes a copy for each department and writes down that they were made. */
  shareWithDepartments(choice: {
    readonly departments: readonly string[];
    readonly columns: Columns;
    readonly now: Moment;
  }): Promise<readonly Copy[]>;
  /** Reads files and compares them with the workbook; they are remembered until the next ones come. */
  receive(files: readonly ReceivedBytes[]): Promise<ReceivedView>;
  /** More changes of one kind than `SHOWN`, from the one at `from` on, across all files received. */
  changes(choice: { readonly kind: ChangeKind; readonly from: number }): Promise<ChangePage>;
  /**
   * Writes what is accepted of what was received, after comparing with the workbook as it is now. A restore copy is
   * written first.
   */
  accept(choice: { readonly accepted: Acceptance; readonly now: Moment }): Promise<MergeReport>;
  /** The last merge that can be undone; null = none. */
  lastMerge(): Promise<Undoable | null>;
  /** Brings back the cells of the last merge as they were before it. */
  undoMerge(): Promise<Restored>;
}

/** Local time as a day number with its fraction. */
export type Moment = number;

export interface SharingOverview {
  /** Fields with personal data and how many of their cells are filled: these stay behind. */
  readonly sensitive: readonly { readonly sheet: string; readonly field: string; readonly filled: number }[];
  /** All filled cells of all registers: none of them is in the copy for superiors. */
  readonly staysBehind: number;
  readonly departments: readonly DepartmentShare[];
}

export interface DepartmentShare {
  readonly id: string;
  readonly name: string;
  /** What its copy would hold. */
  readonly registers: readonly { readonly sheet: string; readonly rows: number }[];
  /** Rows of registers that all write in which no department can be read: they stay here. */
  readonly unplaced: number;
}

export interface Undoable {
  readonly at: Moment;
  /** False where it was cut off in the middle. */
  readonly finished: boolean;
  readonly cells: number;
  /** The sheet that became a register where it stands; absent = none. */
  readonly inPlace?: string;
}

/** A workbook file that is ready to leave. */
export interface Copy {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** Null = for superiors. */
  readonly department: string | null;
  /** Rows of registers in it. */
  readonly rows: number;
  /** To be copied into a mail; nothing personal in it. */
  readonly mail: { readonly subject: string; readonly body: string };
}

export interface ReceivedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ReceivedView {
  readonly files: readonly FileView[];
  readonly counts: Readonly<Record<ChangeKind, number>>;
  /** The first of each kind. */
  readonly pages: Readonly<Record<ChangeKind, ChangePage>>;
}

export interface FileView {
  readonly name: string;
  /** Sent by us, and what it was sent for. */
  readonly department: string | null;
  readonly sentOn: Day | null;
  readonly recognised: boolean;
  /** Why nothing of it is taken; at most one of both. */
  readonly refusal: Refusal | null;
  readonly trouble: { readonly code: TroubleCode; readonly details: TroubleDetails } | null;
  readonly counts: Readonly<Record<ChangeKind, number>>;
  readonly notes: readonly ReturnNote[];
}

export interface ChangePage {
  readonly total: number;
  /** How many of the total would empty a row here. */
  readonly deletes: number;
  readonly from: number;
  /** At most `SHOWN`. */
  readonly changes: readonly ChangeView[];
}

export interface ChangeView {
  /** Unique among all files received. */
  readonly key: string;
  /** Place of its file in `ReceivedView.files`. */
  readonly file: number;
  readonly kind: ChangeKind;
  readonly why: Why | null;
  /** The register's sheet here. */
  readonly sheet: string;
  /** What names the row, without personal data. */
  readonly label: string;
  /** Where the row stands here; null for an added one. */
  readonly here: Place | null;
  /** Where it stands in the file; null for a deleted one. */
  readonly there: Place | null;
  readonly cells: readonly CellView[];
  /** What the check says of the row as it would be. */
  readonly findings: readonly Finding[];
}

/** Values as people write them; an empty text is a blank cell. */
export interface CellView {
  readonly field: string;
  /** Null = not known. */
  readonly base: string | null;
  readonly here: string;
  readonly there: string;
}

/**
 * `safe`: what is added or changed without a conflict · `all`: also deletions that do not conflict · or what a person has
 * ticked. Only changes that `receive` has shown are taken.
 */
export type Acceptance = "safe" | "all" | Picked;

/** All changes of these kinds but `except`, and those of `also`, whatever they are; the two name changes by their keys. */
export interface Picked {
  readonly kinds: readonly ChangeKind[];
  readonly except: readonly string[];
  readonly also: readonly string[];
}

export interface MergeReport {
  readonly files: readonly FileReport[];
}

/** Rows. What was found is added + changed + deleted + conflicts + outOfScope; of it `skipped` and `failed` were not written. */
export interface FileReport {
  readonly name: string;
  readonly added: number;
  readonly changed: number;
  readonly deleted: number;
  readonly conflicts: number;
  readonly outOfScope: number;
  /** Not accepted. */
  readonly skipped: number;
  /** Accepted, and not written: why and where. */
  readonly failed: readonly { readonly place: Place; readonly code: TroubleCode }[];
}

export interface Restored {
  readonly cells: number;
  /** Cells that somebody has changed since the merge: they were left as they are. */
  readonly kept: readonly Place[];
  /** The sheet that had become a register, and whether it was formatted once more since and keeps that look. */
  readonly inPlace?: { readonly sheet: string; readonly looksStay: boolean };
}

/** In the order in which they are shown. */
export const CHANGE_KINDS: readonly ChangeKind[] = [
  "added",
  "changed",
  "deleted",
  "conflict",
  "out-of-scope",
];

export function byKind<Of>(of: (kind: ChangeKind) => Of): Record<ChangeKind, Of> {
  return {
    added: of("added"),
    changed: of("changed"),
    deleted: of("deleted"),
    conflict: of("conflict"),
    "out-of-scope": of("out-of-scope"),
  };
}
