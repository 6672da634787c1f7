import type { Book } from "../../../src/campaign/book";
import type { FindingOf, RuleId } from "../../../src/checking/findings";

/** The smallest book that trips a rule and no other, what is then said, and the same book put right. */
export interface Example<Id extends RuleId> {
  readonly trips: Book;
  readonly says: FindingOf<Id>;
  readonly passes: Book;
}

export type ExamplesOf<Group> = { readonly [Id in keyof Group & RuleId]: Example<Id> };
