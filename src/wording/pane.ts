import type { Severity } from "../checking/findings";
import type { Verdict } from "../scoring/verdict";
import type { Loss } from "../workbook/workbook";

/** Every sentence of the task pane that is neither a finding nor a trouble. */
export interface PaneWording {
  readonly product: string;
  /** How this language is called in itself. */
  readonly language: string;
  readonly steps: Readonly<Record<"setup" | "check" | "score" | "exchange", string>>;
  readonly stepsLabel: string;
  readonly number: (value: number) => string;
  /** Share in percent, with so many digits that one below its level never looks as if it had reached it. */
  readonly share: (ratio: number, level: number) => string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly place: (sheet: string, cell: string) => string;
  /** So many more of a list that is shown in parts. */
  readonly showMore: (count: number) => string;
  readonly openSheet: (sheet: string) => string;
  /** The workbook in front is the copy that was sent to this department. */
  readonly copyFor: (department: string) => string;
  readonly working: WorkingWording;
  readonly setup: SetupWording;
  readonly check: CheckWording;
  readonly score: ScoreWording;
  readonly rows: RowsWording;
  readonly sign: SignWording;
}

export interface WorkingWording {
  /** What is going on, by stage. */
  readonly stages: Readonly<Record<"starting" | "reading" | "judging" | "writing", string>>;
  readonly cellBeingEdited: string;
  readonly percentDone: (percent: number) => string;
  readonly cancel: string;
  readonly stopped: string;
  readonly again: string;
  readonly close: string;
  /** "Đến ô B8": where the trouble is. */
  readonly goToCell: (cell: string) => string;
  /** Our own mistake: nothing about it that a person could mend. */
  readonly unexpected: string;
  readonly lost: (sheet: string, what: readonly Loss["what"][]) => string;
}

export interface SetupWording {
  readonly choose: string;
  readonly year: (year: number) => string;
  readonly size: (departments: number, targets: number, registers: number) => string;
  /** How many sheets will be added. */
  readonly promise: (sheets: number) => string;
  /** Of a campaign that was made for another year than this one: where the year is changed. */
  readonly otherYear: (year: number) => string;
  readonly start: string;
  readonly added: (sheets: number) => string;
  readonly nothingAdded: string;
  readonly begin: (sheet: string) => string;
  readonly reportDate: (day: string) => string;
  readonly registers: string;
  readonly everybody: string;
  readonly entries: (count: number) => string;
  readonly noTable: string;
  readonly lacking: (sheets: readonly string[]) => string;
  readonly addLacking: string;
  /** Leads to taking over a sheet that somebody keeps. */
  readonly adopt: string;
  /** Leads to giving registers the look they should have. */
  readonly format: string;
  /** Leads to making a sheet of people and days. */
  readonly grid: string;
  readonly own: string;
}

export interface CheckWording {
  readonly intro: string;
  /** Opens the list of all that is checked. */
  readonly rules: string;
  readonly start: string;
  readonly again: string;
  readonly noCampaign: string;
  readonly toSetup: string;
  readonly summary: (total: number, bySeverity: Readonly<Record<Severity, number>>) => string;
  readonly nothing: string;
  readonly toScore: string;
  readonly group: (count: number) => string;
  readonly more: (count: number) => string;
  readonly next: string;
  readonly previous: string;
  readonly at: (position: number, total: number) => string;
  readonly correctedCell: (cell: string, left: number) => string;
  readonly corrected: (count: number, left: number) => string;
  readonly appeared: (count: number, total: number) => string;
  readonly write: string;
  readonly written: (sheet: string) => string;
}

/** What is said of cells that were written over and can be brought back. */
export interface UndoWording {
  readonly heading: string;
  readonly finished: (when: string, cells: number) => string;
  readonly cutOff: (when: string) => string;
  readonly undo: string;
  readonly undone: (cells: number) => string;
  /** Cells that were changed afterwards. */
  readonly kept: (cells: number) => string;
}

export interface ScoreWording {
  readonly start: string;
  readonly again: string;
  readonly summary: (met: number, assigned: number) => string;
  readonly departmentMet: (met: number, assigned: number) => string;
  readonly targets: string;
  /** What of the scope has been reported. */
  readonly coverage: (known: number, scope: number) => string;
  /** A share, as `share` shows it, of those that have been reported; "100% tính trên 4 đã có dữ liệu". */
  readonly shareOfKnown: (share: string, known: number) => string;
  readonly counted: (count: number, level: number) => string;
  readonly atMost: (count: number, level: number) => string;
  readonly signedMonths: (signed: number, months: number) => string;
  readonly perMonth: (reached: number, months: number, level: number) => string;
  readonly inMonth: (month: string, count: number) => string;
  /** Of a deadline. */
  readonly sent: (day: string) => string;
  readonly notSent: string;
  /** A share that is wanted, given as `share` shows it; `isStrict`: just that much is not enough. */
  readonly wanted: (level: string, isStrict: boolean) => string;
  readonly gap: (count: number) => string;
  readonly allowance: (count: number) => string;
  readonly missing: (count: number) => string;
  readonly notDue: (count: number) => string;
  readonly showRows: string;
  readonly showRowsOf: (part: string) => string;
}

export interface RowsWording {
  readonly back: string;
  readonly summary: (total: number) => string;
  readonly nothing: string;
  readonly outcomes: Readonly<Record<"fail" | "missing", string>>;
  readonly more: (count: number) => string;
}

export interface SignWording {
  readonly heading: string;
  readonly intro: string;
  readonly signedBy: string;
  readonly signedByMissing: string;
  readonly unsigned: (months: readonly string[]) => string;
  readonly signs: (types: readonly string[]) => string;
  readonly happened: (month: string, types: readonly string[]) => string;
  readonly sign: (months: number) => string;
  readonly signFor: (months: number, department: string) => string;
  readonly signMonth: (month: string) => string;
  readonly eachMonth: string;
  readonly signed: (rows: number) => string;
  readonly allSigned: string;
}
