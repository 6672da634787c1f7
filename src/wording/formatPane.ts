import type { UndoWording } from "./pane";

/** What can be wrong with how columns of a register look. */
export type ColumnFault =
  | "text-format"
  | "date-format"
  | "number-format"
  | "plain-format"
  /** Drop-down lists, limits and hints are gone, or others are there. */
  | "list"
  | "limit"
  | "hint"
  | "font"
  | "lines"
  | "alignment"
  /** One colour, bold or italic letters all over the column. */
  | "colours"
  /** Single cells have them, and would lose them. */
  | "marks"
  | "narrow"
  | "wide";

/** What can be wrong with its header, its rows or its page. */
export type SheetFault =
  | "title"
  | "header"
  | "header-height"
  /** Rows that hide part of what they say. */
  | "low-rows"
  | "freeze"
  | "filter"
  | "paper"
  | "margins"
  | "one-page-wide"
  | "repeated-header"
  | "page-numbers";

/** Cells of a column; "some" = nobody counted them, null = all of it. */
export interface SaidColumn {
  readonly field: string;
  readonly cells: number | "some" | null;
}

/** Why a register is not formatted: its sheet, its table or the table's header is not there. */
export type SkipReason = "sheet-missing" | "table-missing" | "table-header-missing";

/** Every sentence about how registers look. */
export interface FormatPaneWording {
  readonly title: string;
  readonly back: string;
  readonly intro: string;
  readonly which: string;
  readonly all: string;
  readonly look: string;
  /** Registers that formatting would change. */
  readonly summary: (registers: number) => string;
  readonly nothing: string;
  readonly label: string;
  readonly count: (changes: number) => string;
  readonly columns: Readonly<Record<ColumnFault, (columns: readonly SaidColumn[]) => string>>;
  readonly sheet: Readonly<Record<SheetFault, (rows: number) => string>>;
  /** Fields whose lists the workbook has lost. */
  readonly lacksLists: (fields: readonly string[]) => string;
  readonly skipped: Readonly<Record<SkipReason, (sheet: string) => string>>;
  readonly format: (registers: number) => string;
  readonly formatted: (registers: number) => string;
  readonly values: string;
  readonly undo: string;
  readonly again: string;
  readonly done: string;
  readonly last: Pick<UndoWording, "heading" | "finished" | "cutOff" | "undo">;
  readonly undone: (registers: number) => string;
  readonly notUndone: Readonly<Record<"missing" | "changed", (sheet: string) => string>>;
}
