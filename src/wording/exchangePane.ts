import type { ChangeKind } from "../exchange/comparison";
import type { Columns } from "../exchange/stamp";
import type { UndoWording } from "./pane";

/** Every sentence of the step in which workbooks leave and come back. */
export interface ExchangePaneWording {
  readonly choices: Readonly<Record<ExchangePage, Choice>>;
  readonly choose: string;
  readonly back: string;
  readonly last: UndoWording;
  readonly copy: CopyWording;
  readonly superior: SuperiorWording;
  readonly departments: DepartmentsWording;
  readonly receive: ReceiveWording;
  readonly changes: ChangesWording;
  readonly report: ReportWording;
  readonly text: LongTextWording;
}

export type ExchangePage = "superior" | "departments" | "receive";

export interface Choice {
  readonly title: string;
  readonly what: string;
}

/** What is done with a copy that is ready. */
export interface CopyWording {
  readonly open: string;
  readonly openFor: (department: string) => string;
  readonly opened: string;
  readonly download: string;
  readonly downloadFor: (department: string) => string;
  readonly downloading: (files: number) => string;
  readonly notThere: string;
  readonly advice: readonly string[];
  readonly mail: string;
  readonly subject: string;
  readonly body: string;
  readonly copyText: string;
  /** `what`: the subject or the body, as it is called above. */
  readonly copyTextOf: (what: string) => string;
  readonly copied: string;
  /** The text is selected, and the rest is up to the person. */
  readonly selected: string;
  readonly password: string;
  readonly passwordAdvice: readonly string[];
}

export interface SuperiorWording {
  readonly intro: string;
  readonly staysBehind: (cells: number) => string;
  readonly sensitive: (columns: number, cells: number) => string;
  readonly nothingSensitive: string;
  readonly cells: (count: number) => string;
  readonly make: string;
  readonly again: string;
  readonly made: string;
}

export interface DepartmentsWording {
  readonly intro: string;
  /** Making copies writes row ids. */
  readonly ids: string;
  readonly choose: string;
  readonly holds: (sheets: number, rows: number) => string;
  readonly rows: (count: number) => string;
  readonly unplaced: (rows: number) => string;
  readonly columns: string;
  readonly columnSets: Readonly<Record<Columns, { readonly name: string; readonly means: string }>>;
  readonly personal: string;
  readonly make: (copies: number) => string;
  readonly nobody: string;
  readonly again: string;
  readonly made: (copies: number) => string;
  readonly downloadAll: string;
}

export interface ReceiveWording {
  readonly intro: string;
  readonly choose: string;
  readonly chooseAgain: string;
  readonly drop: string;
  readonly dropNow: string;
  readonly sentFor: (department: string, day: string | null) => string;
  readonly unknownSender: string;
  /** Kinds of which there are none are left out. */
  readonly counts: (counts: readonly { readonly kind: string; readonly count: number }[]) => string;
  readonly same: string;
  readonly notes: (count: number) => string;
  readonly summary: (files: number, changes: number) => string;
}

export interface ChangesWording {
  readonly label: string;
  /** What it means to accept one of a kind. */
  readonly means: Readonly<Record<ChangeKind, string>>;
  readonly chosen: (chosen: number, total: number) => string;
  readonly chooseAll: (count: number) => string;
  readonly chooseRow: (label: string) => string;
  readonly chooseAllClean: string;
  readonly newRow: (sheet: string, cell: string) => string;
  readonly goTo: (sheet: string, cell: string) => string;
  readonly fromFile: (file: string) => string;
  readonly base: string;
  readonly here: string;
  readonly baseAndHere: string;
  readonly there: string;
  readonly unknown: string;
  readonly blank: string;
  readonly moreFields: (count: number) => string;
  readonly more: (count: number) => string;
  readonly accept: (count: number) => string;
  readonly nothingChosen: string;
  readonly willDelete: (rows: number) => string;
}

export interface ReportWording {
  readonly written: (changes: number) => string;
  readonly found: string;
  readonly skipped: (count: number) => string;
  readonly failed: (count: number) => string;
  readonly takenOf: (changes: number) => string;
  readonly undo: string;
  readonly check: string;
  /** Of the same files. */
  readonly rest: string;
  readonly more: string;
}

export interface LongTextWording {
  readonly whole: string;
  readonly less: string;
  /** Of a text that is long: its first words. */
  readonly wholeOf: (beginning: string) => string;
}
