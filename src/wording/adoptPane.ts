import type { DoubtKind, MarkCertainty, MarkUse, MonthFrom } from "../adopting/grids";
import type { UndoWording } from "./pane";

/** Every sentence about taking over a sheet that somebody keeps already. */
export interface AdoptPaneWording {
  readonly back: string;
  readonly choose: ChooseSheetWording;
  readonly plan: AdoptionPlanWording;
  readonly column: AdoptedColumnWording;
  readonly marks: MarksWording;
  readonly way: AdoptionWayWording;
  readonly report: AdoptedWording;
  readonly here: InPlaceWording;
  readonly last: UndoWording;
}

/** Which sheet it is. */
export interface ChooseSheetWording {
  readonly title: string;
  readonly intro: string;
  readonly here: string;
  /** Sheets of a file. */
  readonly inFile: (file: string) => string;
  readonly none: string;
  /** The registers that a sheet is like. */
  readonly like: (registers: readonly string[]) => string;
  readonly likeNone: string;
  readonly noHeader: string;
  readonly again: string;
  readonly file: string;
  readonly fileHint: string;
  readonly toHere: string;
}

/** What would become of it. */
export interface AdoptionPlanWording {
  readonly title: (sheet: string) => string;
  readonly back: string;
  readonly register: string;
  readonly chooseRegister: string;
  /** Rows as people count them. */
  readonly header: (first: number, last: number) => string;
  readonly headerUnsure: (first: number, last: number) => string;
  readonly entries: (count: number, first: number, last: number) => string;
  readonly noEntries: string;
  /** A table of people and days. */
  readonly grid: (people: number, days: number, month: string, entries: number) => string;
  /** One of which nobody has said the month yet, and what to do. */
  readonly gridUndated: (people: number, days: number) => string;
  readonly monthUnclear: string;
  /** The month as people write it, and where the sheet says it. */
  readonly monthFrom: (month: string, from: readonly MonthFrom[]) => string;
  /** A month that a person has chosen in place of the sheet's. */
  readonly monthChosen: (month: string, said: string) => string;
  readonly otherMonth: string;
  /** What stands above a table and is taken for all its cells. */
  readonly line: (field: string, value: string, cell: string) => string;
  readonly monthFirst: string;
  readonly known: (count: number) => string;
  readonly repairs: (count: number) => string;
  readonly uncalculated: (count: number) => string;
  readonly columns: string;
  readonly columnCounts: (fields: number, own: number, out: number) => string;
  /** Where columns of their own are not taken along. */
  readonly gridColumnCounts: (fields: number, others: number) => string;
  readonly open: (count: number) => string;
  readonly openToOwn: (count: number) => string;
  readonly clashes: string;
  readonly blank: (labels: readonly string[]) => string;
  readonly unfilled: string;
  readonly required: string;
  readonly doubts: (count: number) => string;
  readonly doubtKinds: Readonly<Record<DoubtKind, (said: string, known: string) => string>>;
  readonly leftOut: string;
  readonly leftOutKinds: Readonly<
    Record<"section" | "total" | "header-again" | "beyond", (rows: number) => string>
  >;
  readonly moreRows: (count: number) => string;
  readonly untouched: string;
  readonly adopt: (rows: number) => string;
  readonly nothingNew: string;
  readonly changed: string;
}

/** One column, and what becomes of it. */
export interface AdoptedColumnWording {
  /** Its letters. */
  readonly name: (letters: string) => string;
  readonly noLabel: string;
  readonly becomes: (letters: string, label: string) => string;
  readonly choose: string;
  readonly own: string;
  readonly out: string;
  /** In a table of people and days. */
  readonly stays: string;
  readonly couldBe: string;
  readonly otherFields: string;
  readonly other: string;
  readonly certainty: Readonly<
    Record<"sure" | "likely" | "unclear" | "own" | "remembered" | "decided", string>
  >;
  readonly clash: (fields: readonly string[]) => string;
  readonly example: (texts: readonly string[]) => string;
}

/** What is marked in a table of people and days. */
export interface MarksWording {
  readonly heading: string;
  /** Where it goes. */
  readonly into: (field: string) => string;
  readonly open: (count: number) => string;
  /** A mark and what becomes of it, in one line. */
  readonly mark: (mark: MarkUse) => string;
  readonly cells: (count: number) => string;
  readonly example: (cell: string) => string;
  readonly certainty: Readonly<Record<MarkCertainty, string>>;
  /** What is chosen for a mark. */
  readonly becomes: (written: string, field: string) => string;
  readonly choose: string;
  readonly blank: string;
  readonly out: string;
}

/** Whether rows are copied, or the sheet becomes the register itself. */
export interface AdoptionWayWording {
  readonly heading: string;
  readonly copy: string;
  readonly here: string;
  readonly hereTold: string;
  /** That it can be undone, and what does not come back. */
  readonly hereUndone: string;
  readonly hereKept: string;
  readonly adoptHere: string;
}

/** What came of a sheet that is the register now. */
export interface InPlaceWording {
  readonly became: (rows: number, sheet: string, register: string) => string;
  readonly untouched: string;
  readonly added: (columns: readonly string[]) => string;
  /** The blank sheet that had been made for the register. */
  readonly removed: (sheet: string) => string;
  readonly notDressed: string;
  readonly scorecard: Readonly<Record<"renewed" | "stale", string>>;
  readonly open: string;
  readonly undo: string;
  /** What happens to cells that somebody has gone on with. */
  readonly undoStays: string;
  /** When it was. */
  readonly finished: (when: string, sheet: string) => string;
  readonly undone: (sheet: string) => string;
  readonly kept: (cells: number) => string;
  readonly looksStay: string;
}

/** What came of it. */
export interface AdoptedWording {
  readonly added: (rows: number, register: string) => string;
  readonly nothing: (register: string) => string;
  readonly known: (rows: number) => string;
  readonly repaired: (cells: number) => string;
  readonly untouched: (sheet: string) => string;
  readonly remembered: string;
  readonly notRemembered: string;
  readonly open: string;
  readonly undo: string;
  readonly undoStays: string;
  readonly another: string;
}
