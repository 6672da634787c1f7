import type { Goal, Part } from "../campaign/campaign";
import type { Day } from "../registers/text/dates";
import type { DefinitionChoices } from "../sheets/own/choices";
import type { DefinitionRow } from "../sheets/own/definitionRows";
import type { OwnField } from "../sheets/own/fields";
import type { OwnThing } from "../campaign/ownThing";
import type { PartCard } from "./desk";

export type { DefinitionChoices, WordChoice } from "../sheets/own/choices";
export type { DefinitionRow } from "../sheets/own/definitionRows";
export type { OwnField } from "../sheets/own/fields";
export type { OwnThing } from "../campaign/ownThing";

/** The part of the desk where a centre makes the campaign its own; all of it is written into sheets that people read. */
export interface OwnDesk {
  ownCampaign(): Promise<OwnCampaign>;
  /**
   * What a target would come to right now; nothing is written. Throws Trouble definition-unreadable, definition-lacks,
   * target-level-unreadable without a place: what is meant is in the draft.
   */
  tryTarget(draft: TargetDraft): Promise<PartCard>;
  /**
   * Adds a target, or changes the one with this id: a line in Chỉ tiêu, and how it is measured in Cách đo tự đặt.
   * Throws what `tryTarget` throws.
   */
  saveTarget(draft: TargetDraft): Promise<OwnCampaign>;
  /** Takes a target out of the campaign, or back in; its lines and all scores given for it stay. */
  removeTarget(choice: { readonly target: string; readonly removed: boolean }): Promise<OwnCampaign>;
  /** Throws Trouble definition-unreadable. */
  addDepartment(added: { readonly id: string; readonly name: string }): Promise<OwnCampaign>;
  /** Adds a column to a register, or a register with its first columns. Throws Trouble definition-unreadable. */
  addFields(added: readonly OwnField[]): Promise<OwnCampaign>;
  /**
   * What was entered where something would be taken out. Throws Trouble own-in-use where something that is not out needs
   * it.
   */
  ownData(thing: OwnThing): Promise<OwnData>;
  /**
   * Takes a department, a column or a register out of the campaign, or back in; what was entered there stays. Throws
   * Trouble own-in-use, own-needed.
   */
  removeAddition(choice: { readonly thing: OwnThing; readonly removed: boolean }): Promise<OwnCampaign>;
  /** Makes the sheets in which people add columns, registers and departments themselves; gives the first of them. */
  ownLists(): Promise<{ readonly sheet: string }>;
  /** A new workbook for another year with all that this one asks, without entries and scores; nothing is written here. */
  copyCampaign(choice: CopyChoice): Promise<CopiedCampaign>;
}

export interface CopyChoice {
  readonly year: number;
  readonly today: Day;
  /** Registers of people, by id, that go along with whoever has not left before that year. */
  readonly keep: readonly string[];
}

/** A workbook file that is ready to be kept. */
export interface CopiedCampaign {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** People that went along. */
  readonly rows: number;
}

/** A target of one part as a person asks for it. */
export interface TargetDraft {
  /** As the line in Chỉ tiêu is called. */
  readonly id: string;
  /** By id. */
  readonly department: string;
  readonly text: string;
  readonly clause: string;
  readonly rows: readonly DefinitionRow[];
  readonly compare: Goal["compare"];
  /** A fraction for shares; null = not said. */
  readonly level: number | null;
  readonly stretch: number | null;
  readonly when: Part["when"];
  /** Null = it gives no points. */
  readonly max: number | null;
}

export interface OwnCampaign {
  readonly departments: readonly { readonly id: string; readonly name: string }[];
  /** Those that are taken out too. */
  readonly targets: readonly OwnTarget[];
  readonly registers: readonly OwnRegister[];
  /** All that the centre has added, with what is taken out. */
  readonly additions: readonly OwnAddition[];
  readonly choices: DefinitionChoices;
  /** Sorts of incidents; none where the campaign has no register of them. */
  readonly incidents: readonly string[];
}

export interface OwnAddition {
  readonly thing: OwnThing;
  readonly name: string;
  readonly removed: boolean;
  /** The only column that is left of a register: it goes with it. */
  readonly last: boolean;
}

interface OwnData {
  /** Filled cells of a column, entries of a register, entries that name a department. */
  readonly count: number;
}

export interface OwnTarget {
  readonly id: string;
  readonly department: string;
  readonly text: string;
  readonly removed: boolean;
  /** Lines of Chấm điểm in which somebody has scored it, in all periods. */
  readonly scores: number;
  readonly parts: readonly OwnPart[];
}

export interface OwnPart {
  /** What it asks now, to be changed; null where that cannot be said in lines. */
  readonly draft: TargetDraft | null;
  readonly id: string;
  /** Whether the centre has said how it is measured. */
  readonly own: boolean;
}

/** What can be chosen of a register. */
export interface OwnRegister {
  readonly id: string;
  readonly sheet: string;
  readonly people: boolean;
  readonly own: boolean;
  readonly fields: readonly {
    readonly label: string;
    readonly kind: string;
    readonly values: readonly string[];
    /** Registers of people, by id, whose codes stand in it. */
    readonly names: readonly string[];
    readonly own: boolean;
  }[];
  /** Whether it says when an entry happened. */
  readonly dated: boolean;
}
