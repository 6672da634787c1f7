import { dates } from "./dates";
import { entries } from "./entries";
import { identities } from "./identities";
import { numbers } from "./numbers";
import { sheets } from "./sheets";
import { texts } from "./texts";
import type { FindingValues } from "../findings";
import type { RulesOf } from "./rule";

/** Every rule there is, by what it looks at. */
export const ruleGroups = { sheets, texts, dates, numbers, identities, entries };

/** Findings of one cell stand in this order. */
export const rules: RulesOf<FindingValues> = {
  ...ruleGroups.sheets,
  ...ruleGroups.texts,
  ...ruleGroups.dates,
  ...ruleGroups.numbers,
  ...ruleGroups.identities,
  ...ruleGroups.entries,
};
