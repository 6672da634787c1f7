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
  // the campaign in it
  | "no-campaign"
  | "campaign-unknown"
  | "campaign-other"
  | "setting-missing"
  | "setting-unreadable"
  | "target-missing"
  | "target-twice"
  | "target-level-unreadable"
  | "report-date-outside";
