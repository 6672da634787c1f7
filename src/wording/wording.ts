import type { FindingOf, FindingValues, RuleId, Severity } from "../checking/findings";
import type { TroubleCode, TroubleDetails } from "../workbook/trouble";
import type { ExchangeWording } from "./exchange";
import type { PaneWording } from "./pane";

/** Every sentence that a person reads, in one language. A missing one does not compile. */
export interface Wording {
  readonly severities: Readonly<Record<Severity, string>>;
  /** What each rule minds, in a few words. */
  readonly ruleTitles: Readonly<Record<RuleId, string>>;
  readonly findings: FindingSentences;
  /** What is wrong, where, and the next step. */
  readonly troubles: Readonly<Record<TroubleCode, (details: TroubleDetails) => string>>;
  readonly exchange: ExchangeWording;
  readonly pane: PaneWording;
}

export type FindingSentences = SentencesFor<FindingValues>;

export type SentencesFor<Group> = { readonly [Id in keyof Group & RuleId]: (finding: FindingOf<Id>) => Told };

export interface Told {
  /** What is wrong. */
  readonly message: string;
  /** What to do about it. */
  readonly todo: string;
}
