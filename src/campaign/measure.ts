/**
 * How a target's actual value is computed, as plain data. Two readers walk it and must always agree:
 * `scoring/evaluate` in TypeScript and `sheets/formulas` in native Excel formulas.
 * Fields are named by their labels, registers by their ids.
 */
export type Measure =
  | RowsMeasure
  | CoverageMeasure
  | MonthlyCoverageMeasure
  | NoneMeasure
  | PerMonthMeasure
  | CountMeasure
  | DeliverableMeasure
  | PlanRatioMeasure
  | SavingMeasure
  | DeadlineMeasure
  | StandingMeasure;

/** Entries that pass / entries in scope. The words differ, the arithmetic is one. */
export interface RowsMeasure {
  readonly kind: "share" | "on-time" | "need-met";
  readonly register: string;
  /** All must hold. */
  readonly scope: readonly Condition[];
  /** All must be passed; fail wins over missing, missing over not due, all over pass. */
  readonly tests: readonly Test[];
}

/** People in scope, each judged by what other registers say of them. */
export interface CoverageMeasure {
  readonly kind: "coverage";
  readonly people: string;
  readonly evidence: readonly Evidence[];
  /** What a person is of whom nothing is said. */
  readonly silence: "pass" | "fail" | "missing" | "out";
}

/** Pairs of a person in scope and a finished month they were present for the whole of. */
export interface MonthlyCoverageMeasure {
  readonly kind: "monthly-coverage";
  readonly people: string;
  readonly evidence: { readonly register: string; readonly who: string };
}

/** Nothing of these types may have happened, and every finished month someone says so. */
export interface NoneMeasure {
  readonly kind: "none";
  readonly types: readonly string[];
}

/** Entries in each finished month. */
export interface PerMonthMeasure {
  readonly kind: "per-month";
  readonly register: string;
}

/** Entries in scope, counted. */
export interface CountMeasure {
  readonly kind: "count";
  readonly register: string;
  readonly scope: readonly Condition[];
}

/** One question for all entries of the deliverables register that name the target. */
export interface DeliverableMeasure {
  readonly kind: "deliverable";
  readonly register: string;
  /** The field that names the target, and what it must say. */
  readonly names: { readonly field: string; readonly is: string };
  readonly due: string;
  readonly done: string;
}

/** What was done of what was planned, in the one entry of a register of plans that is meant; may pass 100%. */
export interface PlanRatioMeasure {
  readonly kind: "plan-ratio";
  readonly register: string;
  /** All must hold; more than one such entry leaves open which is meant. */
  readonly scope: readonly Condition[];
  readonly plan: string;
  readonly done: string;
  /** What is planned, as people write it behind the number; absent = the number alone. */
  readonly unit?: string;
}

/** How much less of a thing was used than in the same finished months of the year before. */
export interface SavingMeasure {
  readonly kind: "saving";
  /** A register whose date is the month. */
  readonly register: string;
  readonly scope: readonly Extract<Condition, { kind: "one-of" }>[];
  readonly amount: string;
  /** What is measured, as people write it behind the number. */
  readonly unit: string;
}

/** Something is sent before a day of the campaign year; whether on the day is early enough is a setting. */
export interface DeadlineMeasure {
  readonly kind: "deadline";
  readonly register: string;
  readonly scope: readonly Condition[];
  readonly sent: string;
  readonly before: DayOfYear;
}

/** Units of a block whose points are enough for one of the best bands / units that were given any points to win. */
export interface StandingMeasure {
  readonly kind: "standing";
  /** How many bands, the best first. */
  readonly best: number;
}

/** 1 = January. */
export interface DayOfYear {
  readonly month: number;
  readonly date: number;
}

/** True, false, or not to be read: a blank or unreadable cell decides nothing. */
export type Condition =
  /** The date lies in [S, R]. */
  | { readonly kind: "in-period"; readonly field: string }
  /** One of the dates lies in [S, R]; false only if the first can be read. */
  | { readonly kind: "any-in-period"; readonly fields: readonly [string, string] }
  /** Present at the report date: came by then and has not left. */
  | { readonly kind: "present"; readonly from: string; readonly until: string }
  /** The list cell holds one of these. */
  | { readonly kind: "one-of"; readonly field: string; readonly values: readonly string[] }
  /** The list cell does not hold this; true for a cell that cannot be read. */
  | { readonly kind: "not"; readonly field: string; readonly value: string }
  /** The cell holds anything at all. */
  | { readonly kind: "filled"; readonly field: string }
  /** The cell names it, compared as a code; anything else, or nothing, names something else. */
  | { readonly kind: "names"; readonly field: string; readonly is: string }
  /** The number is the campaign year. */
  | { readonly kind: "this-year"; readonly field: string }
  /** The list cell says which review the report date belongs to: of the first half of the year, or of the whole. */
  | { readonly kind: "this-review"; readonly field: string; readonly half: string; readonly whole: string };

/** Pass, fail, missing or not due. */
export type Test =
  /** The list cell holds the value: pass; another one: fail. */
  | { readonly kind: "is"; readonly field: string; readonly value: string }
  /** The list cell holds any of its values. */
  | { readonly kind: "given"; readonly field: string }
  /** The date lies in [S, R], else missing. */
  | { readonly kind: "dated-in-period"; readonly field: string }
  /** The date is there and not after R, else fail. */
  | { readonly kind: "done"; readonly field: string }
  /** Nothing had changed by R, or what is said was brought up to date by R, on the day of the change or later. */
  | { readonly kind: "updated-since"; readonly changed: string; readonly updated: string }
  /** Done on or before the due day. What is open and not yet due is `open`; a blank due date is `undated`. */
  | {
      readonly kind: "on-time";
      readonly due: string;
      readonly done: string;
      readonly open: "not-due" | "pass";
      readonly undated: "missing" | "pass";
    };

/** What another register says of a person in [S, R]. */
export interface Evidence {
  readonly register: string;
  /** The field with the person's code. */
  readonly who: string;
  readonly date: string;
  /** Which entries count; all must be true. */
  readonly where: readonly Condition[];
  /** What such an entry says: good, bad, or what its list cell says. */
  readonly says: "good" | "bad" | { readonly field: string; readonly good: string };
}
