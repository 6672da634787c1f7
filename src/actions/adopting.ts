import type { Becomes, Certainty, Decision } from "../adopting/decisions";
import type { Doubt, MarkDecision, MarkUse, MonthFrom, SaidLine, SaidMonth } from "../adopting/grids";
import type { Place } from "../registers/place";
import type { Day } from "../registers/text/dates";
import type { TroubleCode, TroubleDetails } from "../workbook/trouble";
import type { InPlace } from "./adopt/inPlace/adoptInPlace";
import type { Moment, ReceivedBytes, Restored, Undoable } from "./exchange";

export type { Becomes, Decision } from "../adopting/decisions";
export type { MarkBecomes, MarkDecision, MarkUse, MonthFrom } from "../adopting/grids";

/** The part of the desk where sheets that somebody keeps are taken over into registers. */
export interface AdoptDesk {
  /**
   * The sheets that could be somebody's register: of the workbook in front, or of a file that somebody has sent, which is
   * remembered until the next one comes. Throws Trouble file-… for a file.
   */
  adoptable(file?: ReceivedBytes): Promise<readonly AdoptableSheet[]>;
  /**
   * What adopting a sheet would do; nothing is written. Without decisions, month and marks the sheet is read anew.
   * Throws Trouble header-missing, sheet-missing, nothing-received for a file that is not remembered.
   */
  proposal(choice: Adoptee & GridSaid & { readonly decisions: readonly Decision[] }): Promise<AdoptionPlan>;
  /**
   * Copies the rows into the register and remembers what became of each column. A restore copy is written first. Throws
   * Trouble changed-meanwhile where the sheet is not as it was shown, month-unclear, nothing-received, and what writing
   * throws.
   */
  adoptSheet(choice: Adoptee & GridSaid & Agreement): Promise<AdoptionReport>;
  /**
   * Makes a sheet of the workbook in front the register where it stands, and remembers what became of each column. A
   * restore copy is written first. Throws Trouble changed-meanwhile, what `AdoptionPlan.inPlace` says, and what writing
   * throws.
   */
  adoptInPlace(choice: Omit<Adoptee, "file"> & Agreement): Promise<InPlaceReport>;
  /** The last adoption that can be undone; null = none. */
  lastAdoption(): Promise<Undoable | null>;
  /**
   * Takes the rows of the last adoption out again; a sheet that became the register is what it was before. Throws Trouble
   * nothing-to-restore, restore-changed; for a sheet also sheet-exists, sheet-protected, formula-points-there,
   * name-points-there.
   */
  undoAdoption(): Promise<Restored>;
}

/** What a person says yes to. */
export interface Agreement {
  /** Of the plan that was shown. */
  readonly seen: string;
  /** For every column that has anything in it. */
  readonly decisions: readonly Decision[];
  readonly now: Moment;
}

/** What a person says of a month grid. */
export interface GridSaid {
  /** Its first day, where the sheet does not say it clearly or is wrong. */
  readonly month?: Day | null;
  /** What marks mean; the last time's are not asked for again where this is agreed to. */
  readonly marks?: readonly MarkDecision[];
}

/** A sheet and where it is to go. */
export interface Adoptee {
  readonly sheet: string;
  /** By id. */
  readonly register: string;
  /** The name of the file it is in; null = the workbook in front. */
  readonly file: string | null;
}

export interface AdoptableSheet {
  readonly sheet: string;
  /** Registers that it is like, by id, the likeliest first; empty = none. */
  readonly registers: readonly string[];
  /** Without one nothing can be taken over. */
  readonly hasHeader: boolean;
}

/** Rows are counted from 1, as people see them. */
export interface AdoptionPlan extends Adoptee {
  /** Tells this state of the sheet from others. */
  readonly seen: string;
  readonly titleRows: RowSpan | null;
  readonly headerRows: RowSpan;
  readonly columnNumberRow: number | null;
  /** False where another reading of the header comes near. */
  readonly headerIsSure: boolean;
  /** From the first row below the header to the last of the table; null = there are none. */
  readonly body: RowSpan | null;
  readonly entries: number;
  /** Rows that are no entries. */
  readonly leftOut: readonly LeftOut[];
  readonly columns: readonly ColumnPlan[];
  /** Fields of the register that nothing fills. */
  readonly unfilled: readonly { readonly field: string; readonly required: boolean }[];
  /** All fields of the register. */
  readonly fields: readonly string[];
  /** Rows that were taken over before, and those that were not. */
  readonly known: number;
  readonly fresh: number;
  /** Cells that can mean one thing only and would be written so. */
  readonly repairs: number;
  /** Where people stand below each other and days beside each other; null = each row is an entry. */
  readonly grid: GridView | null;
  /** What a person should look at in the sheet; it is taken over, or not, as `Doubt` says. */
  readonly doubts: ShownDoubts;
  /** Cells of entries whose formula came without a value, as some programs write them: they are read as blank. */
  readonly uncalculated: number;
  /** Whether the sheet could become the register where it stands: why not, if not; null = it is in a file. */
  readonly inPlace: { readonly refused: Refusal | null } | null;
}

/** A month grid; nothing of it can be taken over before its month is known. */
export interface GridView {
  /** Its first day; null = the sheet does not say it, and nobody else has. */
  readonly month: Day | null;
  /** What the sheet itself says, and in which places; null = nothing clearly. */
  readonly said: { readonly month: Day; readonly from: readonly MonthFrom[] } | null;
  readonly days: number;
  /** What the sheet says of its month where it does not say it clearly; null = it does. */
  readonly unclear: SaidMonth | null;
  /** What stands above it and is said of all its cells. */
  readonly lines: readonly SaidLine[];
  /** The field that says what is marked. */
  readonly field: string;
  /** What a mark can mean there. */
  readonly meanings: readonly string[];
  /** What is marked in it, the most frequent first; empty before the month is known. */
  readonly marks: readonly MarkUse[];
}

/** Why something cannot be done; as a Trouble says it. */
export interface Refusal {
  readonly code: TroubleCode;
  readonly details: TroubleDetails;
}

export interface ShownDoubts {
  readonly count: number;
  readonly shown: readonly ShownDoubt[];
}

/** One of them; at most `SHOWN` are shown. */
export interface ShownDoubt extends Omit<Doubt, "cell"> {
  readonly place: Place;
}

export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

export interface LeftOut {
  readonly kind: "section" | "total" | "header-again" | "beyond";
  readonly count: number;
  /** The first of them, at most `LEFT_OUT_SHOWN`. */
  readonly rows: readonly { readonly place: Place; readonly text: string }[];
}

/** More are not looked through in a pane. */
export const LEFT_OUT_SHOWN = 20;

/** A column, or a pair that says one thing together. */
export interface ColumnPlan {
  /** Zero-based. */
  readonly columns: readonly number[];
  /** Its letters: "D", "D + E". */
  readonly letters: string;
  /** By path: "Ngày sinh > Nam"; of a pair both. Empty where nothing stands above. */
  readonly label: string;
  /** The first cell of its entries that has anything in it. */
  readonly place: Place | null;
  /** As people write them. */
  readonly examples: readonly string[];
  /** Null where a person must say. */
  readonly becomes: Becomes | null;
  readonly certainty: Certainty;
  /** Another column is wanted for the same field too. */
  readonly clashes: boolean;
  /** Fields that could be meant, the likeliest first; of a pair those that it was found to be. */
  readonly suggested: readonly string[];
}

export interface AdoptionReport {
  /** Rows that are entries of the register now. */
  readonly added: number;
  /** Rows that were taken over before and are left out. */
  readonly known: number;
  /** Cells that could mean one thing only and were written so. */
  readonly repaired: number;
  /** The first row that came; null = none. */
  readonly place: Place | null;
  /** What a person should look at in the sheet that was taken over. */
  readonly doubts: ShownDoubts;
  /** False where the list of what became of columns cannot be written, as somebody has changed it. */
  readonly remembered: boolean;
}

/** What became of a sheet that is the register now. */
export interface InPlaceReport extends Omit<InPlace, "columns"> {
  /** As the campaign calls it. */
  readonly register: string;
  /** Its first entry. */
  readonly place: Place;
}
