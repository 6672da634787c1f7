import type { Place } from "../registers/place";

export type Severity = "error" | "warning" | "note";

/**
 * What each rule has to say: exactly the values that its sentence needs. Days are shown (05/01/2026), months too
 * (01/2026), and long texts are shortened.
 */
export interface FindingValues {
  "register-missing": { readonly problem: "sheet" | "table" | "field-twice"; readonly field: string | null };
  /** `counted` is the sheet whose rows count. */
  "register-twice": { readonly counted: string };
  "field-missing": { readonly field: string };
  "outside-table": { readonly row: number };
  "cell-error": InField;
  required: { readonly field: string };
  expected: {
    readonly field: string;
    readonly because: { readonly field: string; readonly value: string };
  };
  /** Two meanings where dd/mm and mm/dd are both dates. */
  "date-text": InField & { readonly means: readonly string[] };
  "date-unreadable": InField;
  "birth-range": InField & { readonly because: "future" | "past" };
  "month-first": InField & { readonly month: string };
  "number-text": InField & { readonly means: readonly number[] };
  "number-unreadable": InField;
  whole: InField & { readonly because: "fraction" | "negative" };
  "list-value": InField & { readonly values: readonly string[]; readonly near: string | null };
  "list-spelling": InField & { readonly listed: string; readonly because: "case" | "spaces" };
  /** `known` if some code is written so without the spaces. */
  "code-spaces": InField & { readonly clean: string; readonly known: boolean };
  unique: InField & { readonly first: string };
  "identity-shape": InField & { readonly because: Shape };
  "insurance-shape": InField & { readonly because: Shape };
  "date-order": InField & { readonly earlier: { readonly field: string; readonly value: string } };
  "unknown-code": InField & { readonly sheets: readonly string[] };
  "not-present": InField & {
    readonly date: string;
    readonly because: "before" | "after";
    /** When they came, or left. */
    readonly limit: string;
  };
  "outside-year": InField & { readonly start: string; readonly end: string };
  "confirmation-contradicted": {
    readonly month: string;
    readonly type: string;
    readonly incident: Place;
  };
  "confirmation-early": InField & { readonly last: string };
}

/** The cell's field, and what the cell says. */
interface InField {
  readonly field: string;
  readonly value: string;
}

/** Zeros are lost where a number stands in place of a text. */
export type Shape = "digits" | "zeros-lost";

export type RuleId = keyof FindingValues;

export type FindingOf<Id extends RuleId> = Head<Id> & FindingValues[Id];

interface Head<Id extends RuleId> extends Place {
  readonly rule: Id;
  readonly severity: Severity;
}

/** One thing a rule saw: where, what, and how bad. */
export type Finding = { [Id in RuleId]: FindingOf<Id> }[RuleId];

export function finding<Id extends RuleId>(
  rule: Id,
  severity: Severity,
  place: Place,
  values: FindingValues[Id],
): FindingOf<Id> {
  const head: Head<Id> = { rule, severity, ...place };
  // Where a whole column is wrong there are a hundred thousand of these; `{ ...head, ...values }` takes thrice as long.
  return Object.assign(head, values);
}
