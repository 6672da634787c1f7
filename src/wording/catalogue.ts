import type { RuleId, Severity } from "../checking/findings";

/** Rules by what they look at, each with an example. */
export type Catalogue = readonly {
  readonly group: RuleGroup;
  readonly rules: readonly RuleExample[];
}[];

export type RuleGroup = "sheets" | "texts" | "dates" | "numbers" | "identities" | "entries";

/** What a rule says of one example; signs that nobody sees are shown by others. */
export interface RuleExample {
  readonly rule: RuleId;
  /** As it was made. */
  readonly severity: Severity;
  readonly message: string;
  readonly todo: string;
  /** Cells that it minds, "Ngày ra: 04/01/2026"; empty where the example is about a whole sheet. */
  readonly wrong: readonly string[];
  /** The same cells put right; empty = they are blank. */
  readonly right: readonly string[];
}
