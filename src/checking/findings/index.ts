import type { Place } from "../../registers/place";
import type { DatesFindings } from "./dates";
import type { EntriesFindings } from "./entries";
import type { IdentitiesFindings } from "./identities";
import type { NumbersFindings } from "./numbers";
import type { SheetsFindings } from "./sheets";
import type { TextsFindings } from "./texts";

export type Severity = "error" | "warning" | "note";

/**
 * What each rule has to say: exactly the values that its sentence needs. Days are shown (05/01/2026), months too
 * (01/2026), and long texts are shortened.
 */
export interface FindingValues
  extends
    SheetsFindings,
    TextsFindings,
    DatesFindings,
    NumbersFindings,
    IdentitiesFindings,
    EntriesFindings {}

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
