import type { FindingOf, RuleId } from "../findings";
import type { Survey } from "../survey";

/** Looks at a whole book and says what it saw, in no order. */
export type Rule<Id extends RuleId> = (survey: Survey) => FindingOf<Id>[];

export type RulesOf<Group> = { readonly [Id in keyof Group & RuleId]: Rule<Id> };
