import { type Campaign, registerOf } from "../../campaign/campaign";
import type { Condition, Evidence, Test } from "../../campaign/measure";
import type { PlacedRow } from "./placedRow";
import {
  BEFORE_WORD,
  BETWEEN,
  EVIDENCE_WORDS,
  MEASURE_WORDS,
  ON_TIME_WORDS,
  type OwnMeasure,
  type Role,
  SCOPE_WORDS,
  type ScopeWord,
  SILENCE_WORDS,
  TEST_WORDS,
} from "./words";

/** One line of a definition: "Xét · sổ · cột · là · giá trị". Registers are named by their sheets. */
export interface DefinitionRow {
  readonly role: Role;
  readonly register: string;
  readonly column: string;
  readonly says: string;
  readonly value: string;
}

/** Such a line as it was read from the list. */
export type DefinitionLine = PlacedRow<keyof DefinitionRow | "id">;

/** A measure as the lines that a person can read and change; the first says what is measured. */
export function definitionRows(measure: OwnMeasure, campaign: Campaign): DefinitionRow[] {
  const sheetOf = (register: string) => registerOf(campaign, register).sheet;
  const head = (register: string, value = ""): DefinitionRow => {
    return row("measure", register, "", MEASURE_WORDS[measure.kind], value);
  };
  switch (measure.kind) {
    case "coverage":
      return [
        head(sheetOf(measure.people), SILENCE_WORDS[measure.silence]),
        ...measure.evidence.flatMap((one) => evidenceRows(one, sheetOf(one.register))),
      ];
    case "monthly-coverage": {
      const { register, who } = measure.evidence;
      return [head(sheetOf(measure.people)), row("evidence", sheetOf(register), who, "", "")];
    }
    case "none":
      return [head(sheetOf(campaign.incidents?.register ?? ""), measure.types.join(BETWEEN))];
    case "per-month":
      return [head(sheetOf(measure.register))];
    case "deliverable": {
      const sheet = sheetOf(measure.register);
      const { field, is } = measure.names;
      const [late] = ON_TIME_WORDS;
      return [
        head(sheet),
        row("scope", sheet, field, SCOPE_WORDS.is, is),
        row("test", sheet, measure.done, late.word, measure.due),
      ];
    }
    default: {
      const sheet = sheetOf(measure.register);
      return [
        head(sheet),
        ...measure.scope.map((condition) => scopeRow(condition, sheet)),
        ...furtherRows(measure, sheet),
      ];
    }
  }
}

type WithScope = Extract<OwnMeasure, { readonly scope: unknown }>;

function furtherRows(measure: WithScope, sheet: string): DefinitionRow[] {
  switch (measure.kind) {
    case "count":
      return [];
    case "plan-ratio":
      return [
        row("done", sheet, measure.done, "", ""),
        row("plan", sheet, measure.plan, "", measure.unit ?? ""),
      ];
    case "saving":
      return [row("amount", sheet, measure.amount, "", measure.unit)];
    case "deadline": {
      const { date, month } = measure.before;
      const day = [date, month].map((number) => String(number).padStart(2, "0")).join("/");
      return [row("test", sheet, measure.sent, BEFORE_WORD, day)];
    }
    default:
      return measure.tests.map((test) => testRow(test, sheet));
  }
}

function evidenceRows({ who, where, says }: Evidence, sheet: string): DefinitionRow[] {
  const rows = where.map((condition) => scopeRow(condition, sheet));
  if (typeof says === "string") return [row("evidence", sheet, who, EVIDENCE_WORDS[says], ""), ...rows];
  return [
    row("evidence", sheet, who, EVIDENCE_WORDS.field, ""),
    ...rows,
    row("test", sheet, says.field, TEST_WORDS.is, says.good),
  ];
}

function scopeRow(condition: Condition, sheet: string): DefinitionRow {
  const of = (field: string, word: ScopeWord, value = "") => {
    return row("scope", sheet, field, SCOPE_WORDS[word], value);
  };
  switch (condition.kind) {
    case "any-in-period":
      return of(condition.fields[0], "any-in-period", condition.fields[1]);
    case "present":
      return of(condition.from, "present", condition.until);
    case "one-of":
      return of(condition.field, "is", condition.values.join(BETWEEN));
    case "names":
      return of(condition.field, "is", condition.is);
    case "not":
      return of(condition.field, "not", condition.value);
    case "this-review":
      return of(condition.field, "this-review", [condition.half, condition.whole].join(BETWEEN));
    default:
      return of(condition.field, condition.kind);
  }
}

function testRow(test: Test, sheet: string): DefinitionRow {
  const of = (field: string, says: string, value = "") => row("test", sheet, field, says, value);
  switch (test.kind) {
    case "is":
      return of(test.field, TEST_WORDS.is, test.value);
    case "updated-since":
      return of(test.changed, TEST_WORDS["updated-since"], test.updated);
    case "on-time": {
      const way = ON_TIME_WORDS.find(({ open, undated }) => open === test.open && undated === test.undated);
      return of(test.done, way?.word ?? "", test.due);
    }
    default:
      return of(test.field, TEST_WORDS[test.kind]);
  }
}

function row(role: Role, register: string, column: string, says: string, value: string): DefinitionRow {
  return { role, register, column, says, value };
}
