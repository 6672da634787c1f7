import type { OwnThing } from "../campaign/ownThing";
import type { Verdict } from "../scoring/verdict";

/** Every sentence about the targets of the centre's own. */
export interface OwnPaneWording {
  readonly title: string;
  readonly back: string;
  readonly intro: string;
  readonly add: string;
  /** Makes the sheets for it, and goes there. */
  readonly lists: string;
  readonly change: (id: string) => string;
  readonly remove: (id: string) => string;
  readonly takeBack: (id: string) => string;
  /** Short, beside the target. */
  readonly buttons: { readonly change: string; readonly remove: string; readonly takeBack: string };
  readonly own: string;
  readonly removed: string;
  readonly asks: (id: string, scores: number) => string;
  readonly keep: string;
  readonly yes: string;
  readonly done: {
    readonly saved: (id: string) => string;
    readonly removed: (id: string) => string;
    readonly takenBack: (id: string) => string;
    readonly department: (name: string) => string;
    readonly field: (label: string) => string;
  };
  /** Departments, columns and registers that the centre adds. */
  readonly additions: {
    readonly department: string;
    readonly departmentId: string;
    readonly departmentIdHint: string;
    readonly departmentName: string;
    readonly field: string;
    readonly register: string;
    readonly newRegister: string;
    readonly registerName: string;
    readonly owner: string;
    readonly everybody: string;
    readonly label: string;
    readonly kind: string;
    readonly kinds: Readonly<
      Record<"text" | "number" | "whole" | "money" | "date" | "month" | "yesNo" | "list" | "person", string>
    >;
    readonly values: string;
    readonly valuesHint: string;
    readonly required: string;
    readonly personal: string;
    readonly personalHint: string;
    readonly save: string;
    readonly cancel: string;
  };
  /** What the centre has added, to be taken out and back; each thing is named after its sort. */
  readonly added: {
    readonly title: string;
    readonly thing: (thing: OwnThing, name: string) => string;
    readonly out: (what: string) => string;
    readonly back: (what: string) => string;
    readonly asks: (thing: OwnThing, name: string, count: number) => string;
    readonly yes: string;
    readonly no: string;
    readonly outDone: (what: string) => string;
    readonly backDone: (what: string) => string;
  };
  readonly form: {
    readonly adding: string;
    readonly changing: (id: string) => string;
    readonly id: string;
    readonly idHint: string;
    readonly department: string;
    readonly text: string;
    readonly clause: string;
    readonly measure: string;
    readonly register: string;
    readonly silence: string;
    readonly types: string;
    readonly evidence: string;
    readonly evidenceSays: string;
    readonly scope: string;
    readonly test: string;
    readonly column: string;
    readonly says: string;
    readonly value: string;
    /** Of a list, each with its box. */
    readonly values: string;
    /** Columns of numbers. */
    readonly amounts: Readonly<Record<"done" | "plan" | "amount" | "unit", string>>;
    readonly addScope: string;
    readonly addTest: string;
    readonly drop: (line: number) => string;
    readonly dropShort: string;
    readonly choose: string;
    readonly compare: string;
    readonly compares: Readonly<Record<">=" | ">" | "<=", string>>;
    readonly percent: string;
    readonly count: string;
    readonly when: string;
    readonly whens: Readonly<Record<"always" | "year-end", string>>;
    readonly max: string;
    readonly inSheet: string;
    readonly save: string;
    readonly cancel: string;
  };
  readonly now: string;
  readonly counting: string;
  /** What a draft lacks before it can be counted. */
  readonly lacks: {
    readonly part: (part: string) => string;
    readonly blank: (field: string) => string;
    readonly level: string;
    /** `choices` as one text; undefined = nobody can list them. */
    readonly wrong: (field: string, value: string, choices: string | undefined) => string;
  };
  readonly verdicts: Readonly<Record<Verdict, string>>;
  /** What it would come to. */
  readonly counts: (counts: {
    readonly scope: number;
    readonly pass: number;
    readonly fail: number;
    readonly missing: number;
    readonly notDue: number;
  }) => string;
  readonly copy: {
    readonly title: string;
    readonly intro: string;
    readonly year: string;
    readonly keep: string;
    readonly make: string;
    readonly made: (rows: number, fileName: string) => string;
  };
}
