import type { RuleId } from "./findings";

/**
 * What a rule must see to say what it says of an entry: the entry itself, with whatever other registers say of people;
 * its whole register, as it compares or counts; all registers.
 */
type Scope = "entry" | "register" | "book";

export const SCOPES: Readonly<Record<RuleId, Scope>> = {
  "register-missing": "book",
  "register-twice": "book",
  "field-missing": "book",
  "outside-table": "book",
  "cell-error": "entry",
  "target-undefined": "book",
  "definition-unreadable": "book",
  "list-value": "entry",
  "list-spelling": "entry",
  "code-spaces": "entry",
  "code-letters": "entry",
  // A column that is all in one old code says so of its doubtful cells.
  "text-legacy": "register",
  "text-spaces": "register",
  "text-accents": "register",
  "text-look-alikes": "register",
  "name-capitals": "register",
  // The dates of a column that can be read in one way say how the others are read.
  "date-text": "register",
  "date-impossible": "entry",
  "date-partial": "entry",
  "date-number": "entry",
  "date-unreadable": "entry",
  "birth-range": "entry",
  "month-first": "entry",
  "date-far": "entry",
  "date-order": "book",
  "outside-year": "entry",
  "swapped-date": "book",
  "confirmation-early": "entry",
  "number-text": "entry",
  "number-unreadable": "entry",
  whole: "entry",
  "score-outside": "book",
  unique: "register",
  "same-person": "book",
  "identity-shape": "entry",
  "identity-old": "entry",
  "identity-parts": "entry",
  "identity-mismatch": "entry",
  "insurance-shape": "entry",
  "insurance-level": "entry",
  "insurance-identity": "entry",
  "number-twice": "book",
  required: "entry",
  expected: "entry",
  "unknown-code": "entry",
  "not-present": "entry",
  "confirmation-contradicted": "book",
  "total-row": "register",
  twice: "register",
  duplicate: "register",
  "near-duplicate": "register",
  "more-than-present": "book",
  // Who is there on a day says more than what is usual.
  outlier: "book",
  "formula-overwritten": "register",
  numbering: "register",
};
