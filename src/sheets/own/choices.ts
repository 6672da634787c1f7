import {
  BEFORE_WORD,
  EVIDENCE_WORDS,
  MEASURE_WORDS,
  ON_TIME_WORDS,
  type OwnMeasure,
  SCOPE_WORDS,
  SILENCE_WORDS,
  TEST_WORDS,
} from "./words";

/** A word of a definition, which columns it fits, and what stands behind it. */
export interface WordChoice {
  readonly word: string;
  readonly fits: "any" | "date" | "list" | "list-or-text" | "year";
  /** `column`: another column of dates; `values`: of a list there may be several. */
  readonly value: "none" | "value" | "values" | "column" | "day";
}

/** What a form offers. */
export interface DefinitionChoices {
  readonly measures: readonly { readonly kind: OwnMeasure["kind"]; readonly word: string }[];
  readonly scope: readonly WordChoice[];
  readonly test: readonly WordChoice[];
  /** Of a day before which something is sent. */
  readonly before: WordChoice;
  readonly evidence: readonly string[];
  readonly silence: readonly string[];
}

const OFFERED = [
  "share",
  "on-time",
  "need-met",
  "coverage",
  "count",
  "per-month",
  "none",
  "deadline",
  "deliverable",
  "monthly-coverage",
  "plan-ratio",
  "saving",
] as const satisfies readonly OwnMeasure["kind"][];

export const DEFINITION_CHOICES: DefinitionChoices = {
  measures: OFFERED.map((kind) => ({ kind, word: MEASURE_WORDS[kind] })),
  scope: [
    { word: SCOPE_WORDS["in-period"], fits: "date", value: "none" },
    { word: SCOPE_WORDS.is, fits: "list-or-text", value: "values" },
    { word: SCOPE_WORDS.not, fits: "list", value: "value" },
    { word: SCOPE_WORDS.filled, fits: "any", value: "none" },
    { word: SCOPE_WORDS["any-in-period"], fits: "date", value: "column" },
    { word: SCOPE_WORDS.present, fits: "date", value: "column" },
    { word: SCOPE_WORDS["this-year"], fits: "year", value: "none" },
    { word: SCOPE_WORDS["this-review"], fits: "list", value: "values" },
  ],
  test: [
    { word: TEST_WORDS.is, fits: "list", value: "value" },
    { word: TEST_WORDS.given, fits: "any", value: "none" },
    { word: TEST_WORDS["dated-in-period"], fits: "date", value: "none" },
    { word: TEST_WORDS.done, fits: "date", value: "none" },
    ...ON_TIME_WORDS.map(({ word }): WordChoice => ({ word, fits: "date", value: "column" })),
    { word: TEST_WORDS["updated-since"], fits: "date", value: "column" },
  ],
  before: { word: BEFORE_WORD, fits: "date", value: "day" },
  evidence: [EVIDENCE_WORDS.good, EVIDENCE_WORDS.bad],
  silence: Object.values(SILENCE_WORDS),
};
