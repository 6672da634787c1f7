/**
 * The workbook is not as it must be: nothing was written, and a person can do something about it.
 * The code is turned into a sentence by `wording`; the details are what that sentence needs.
 */
export class Trouble extends Error {
  constructor(
    readonly code: TroubleCode,
    readonly details: TroubleDetails = {},
  ) {
    super(`${code} ${JSON.stringify(details)}`);
    this.name = "Trouble";
  }
}

export interface TroubleDetails {
  readonly file?: string;
  readonly sheet?: string;
  readonly cell?: string;
  readonly field?: string;
  readonly value?: string;
  readonly expected?: string;
  readonly limit?: number;
  /** All cells that are meant, where they are several; A1. */
  readonly cells?: readonly string[];
  /** What a centre has added; of a column besides the register it is of. `value` is what it is called. */
  readonly thing?: "department" | "field" | "register";
  readonly register?: string;
  /** What uses it: targets by id, registers by their sheets. */
  readonly targets?: readonly string[];
  readonly registers?: readonly string[];
  /** What a write that was cut off had done by then: sheets and tables by name. */
  readonly done?: readonly string[];
}

export type TroubleCode =
  // the file
  | "file-empty"
  | "file-not-found"
  | "file-not-workbook"
  | "file-encrypted"
  | "file-old-xls"
  | "file-html"
  | "file-broken"
  | "file-too-large"
  | "file-unpacks-too-large"
  | "file-too-many-cells"
  | "file-has-dtd"
  | "file-not-writable"
  // the workbook
  | "sheet-exists"
  | "sheet-missing"
  | "sheet-twice"
  | "table-missing"
  | "table-header-missing"
  | "table-name-taken"
  | "field-missing"
  | "field-twice"
  | "workbook-locked"
  | "sheet-protected"
  | "changed-meanwhile"
  | "below-table-taken"
  | "beside-table-taken"
  | "formula-there"
  | "table-there"
  | "merged-cells"
  | "sheet-filtered"
  | "sheet-not-empty"
  // Excel, while it works
  | "cell-being-edited"
  | "other-workbook-in-front"
  | "answer-too-large"
  | "access-denied"
  | "excel-not-answering"
  | "excel-failed"
  | "new-workbook-refused"
  | "write-cut-off"
  // a sheet to be taken over
  | "header-missing"
  | "in-place-grid"
  | "in-place-row"
  | "in-place-blank"
  | "register-not-empty"
  | "formula-points-there"
  | "name-points-there"
  | "month-unclear"
  // a register to be shown as a month grid
  | "grid-missing"
  // the campaign in it
  | "no-campaign"
  | "campaign-unknown"
  | "campaign-other"
  | "setting-missing"
  | "setting-unreadable"
  | "target-missing"
  | "target-twice"
  | "target-level-unreadable"
  // what a centre has added to it
  | "definition-unreadable"
  | "definition-lacks"
  | "target-half-removed"
  | "own-in-use"
  | "own-needed"
  | "own-taken-out"
  | "report-date-outside"
  | "period-other-year"
  | "period-frozen"
  // what a person signs
  | "signer-missing"
  | "reason-missing"
  | "finding-gone"
  | "nothing-to-repair"
  | "month-not-over"
  // what leaves and comes back
  | "department-copy"
  | "personal-data-in-text"
  | "nothing-received"
  | "nothing-to-restore"
  | "restore-changed";
