import type { Level } from "../campaign/judgement";
import type { RuleGroup } from "./catalogue";
import type { UndoWording } from "./pane";

/** What the step of the findings has to say once there are some. */
export interface CheckPaneWording {
  readonly worklist: string;
  readonly mark: MarkWording;
  readonly repair: RepairWording;
  readonly rules: RulesWording;
}

/** All that is checked, and how bad the centre finds it. */
export interface RulesWording {
  readonly title: string;
  readonly back: string;
  readonly intro: string;
  readonly groups: Readonly<Record<RuleGroup, string>>;
  readonly count: (rules: number) => string;
  readonly says: string;
  readonly todo: string;
  readonly wrong: string;
  readonly right: string;
  /** A cell of an example with nothing in it. */
  readonly blank: string;
  /** A number or day that was typed as a text. */
  readonly typed: string;
  /** A value that a formula gives. */
  readonly calculated: string;
  readonly level: string;
  readonly levels: Readonly<Record<Level, string>>;
  readonly asMade: (level: string) => string;
  readonly changed: (title: string, level: string) => string;
  /** The workbook has no place for levels. */
  readonly fixed: string;
}

/** A finding is looked at and found right. */
export interface MarkWording {
  readonly open: string;
  readonly openFor: (place: string) => string;
  readonly promise: string;
  readonly reason: string;
  readonly reasonMissing: string;
  readonly name: string;
  readonly nameMissing: string;
  readonly save: string;
  readonly cancel: string;
  readonly marked: (cell: string, left: number) => string;
}

/** Cells that can mean one thing only are put right. */
export interface RepairWording {
  readonly title: string;
  readonly back: string;
  /** Where nothing is left to repair, and the last time can be undone. */
  readonly lookBack: string;
  readonly intro: string;
  readonly summary: (cells: number) => string;
  readonly nothing: string;
  /** The list was made anew because the workbook is another one by now. */
  readonly renewed: string;
  readonly again: string;
  readonly label: string;
  readonly chosen: (chosen: number, total: number) => string;
  readonly chooseAll: (count: number) => string;
  readonly chooseRow: (sheet: string, cell: string, field: string) => string;
  readonly more: (count: number) => string;
  readonly before: string;
  readonly after: string;
  readonly blank: string;
  readonly byColumn: string;
  /** What nobody sees in the cell as it is. */
  readonly unseen: (counts: UnseenCounts) => string;
  /** Before and after look the same. */
  readonly sameLook: Readonly<Record<"date" | "number" | "other", string>>;
  readonly repair: (cells: number) => string;
  readonly nothingChosen: string;
  readonly repaired: (cells: number) => string;
  readonly formulas: (cells: number) => string;
  readonly changed: (cells: number) => string;
  readonly undo: string;
  readonly rest: string;
  readonly toList: string;
  readonly rechecking: string;
  readonly last: UndoWording;
}

export type UnseenKind = "spaces" | "lacking" | "odd" | "breaks" | "hidden" | "apart" | "strange";

/** spaces: too many · lacking: too few · odd: other characters for a space · apart: accents apart from their letter ·
 * strange: letters of other alphabets that look like ours. */
export type UnseenCounts = Readonly<Record<UnseenKind, number>>;
