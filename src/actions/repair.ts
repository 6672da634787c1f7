import type { RuleId } from "../checking/findings";
import type { Place } from "../registers/place";
import type { Undoable, Moment, Restored } from "./exchange";

/** The part of the desk where cells that can mean one thing only are put right. */
export interface RepairDesk {
  /** What could be put right, of the last check; remembered until the next time. Nothing is written. */
  repairs(): Promise<RepairView>;
  /**
   * Puts right what is chosen of what was shown, as far as the cells still say the same. A restore copy is written first.
   * Throws Trouble nothing-to-repair, and what writing throws.
   */
  repair(choice: { readonly chosen: RepairChoice; readonly now: Moment }): Promise<RepairReport>;
  /** The last repair that can be undone; null = none. */
  lastRepair(): Promise<Undoable | null>;
  /** Brings back the cells of the last repair as they were before it. Throws Trouble nothing-to-restore, restore-changed. */
  undoRepair(): Promise<Restored>;
}

export interface RepairView {
  readonly total: number;
  /** The most frequent first. */
  readonly groups: readonly RepairGroup[];
}

/** Cells that have the same thing wrong with them. */
export interface RepairGroup {
  readonly rule: RuleId;
  readonly count: number;
  /** How many of them have their meaning from the cells around them. */
  readonly byColumn: number;
  /** The first of them, at most `SHOWN`. */
  readonly repairs: readonly RepairRow[];
}

export interface RepairRow {
  readonly key: string;
  readonly place: Place;
  readonly field: string;
  /** As people write them; an empty text is a blank cell. */
  readonly before: string;
  readonly after: string;
  /** The cells around it say which of several meanings it has. */
  readonly byColumn: boolean;
}

/** All repairs of these kinds but `except`, and those of `also`; the two name them by their keys. */
export interface RepairChoice {
  readonly rules: readonly RuleId[];
  readonly except: readonly string[];
  readonly also: readonly string[];
}

export interface RepairReport {
  readonly repaired: number;
  /** Cells that hold a formula: they were left as they are. */
  readonly formulas: readonly Place[];
  /** How many say something else by now. */
  readonly changed: number;
}
