import type { Entries } from "../registers/entries";
import type { People } from "../registers/people";
import type { BlockScale } from "./block";
import type { Campaign } from "./campaign";
import type { Exception, Level } from "./judgement";
import type { Period } from "./period";

/** What a workbook says, read: the campaign as its people changed it, the period, and the entries. */
export interface Book {
  readonly campaign: Campaign;
  readonly period: Period;
  /** What has to be done before a day may still be done on it; absent = it may not. */
  readonly onTheDay?: boolean;
  /** What the workbook says of the totals of a block; absent = what a new one says. */
  readonly blockScale?: BlockScale;
  /** Further tables that look like a register; their rows are not counted. */
  readonly doubles: readonly { readonly register: string; readonly sheet: string; readonly cell: string }[];
  /** How the centre wants the findings of a rule, by its id; a rule that is not in it speaks as it was made. */
  readonly levels: ReadonlyMap<string, Level>;
  readonly exceptions: readonly Exception[];
  /** Lines in the list of targets that nothing says how to judge; absent = none. */
  readonly undefinedTargets?: readonly UndefinedTarget[];
  /** What the centre has added and cannot be read, so that the campaign lacks it; absent = nothing. */
  readonly unreadDefinitions?: readonly UnreadDefinition[];
  /** Throws Trouble where the register is not in the workbook. */
  readonly entries: (register: string) => Entries;
  readonly people: (register: string) => People;
}

export interface UndefinedTarget {
  readonly sheet: string;
  /** A1 */
  readonly cell: string;
  /** As it is written. */
  readonly id: string;
}

export interface UnreadDefinition {
  readonly sheet: string;
  /** A1 */
  readonly cell: string;
  /** The column of the cell; null where something is missing from the whole of what `value` names. */
  readonly field: string | null;
  readonly value: string;
  /** What could stand there, or what is missing; null = anything that can be read. */
  readonly expected: string | null;
}
