import type { Book } from "../campaign/book";
import { withoutExceptions } from "./exceptions";
import type { Finding, RuleId } from "./findings";
import { inOrder } from "./order";
import { rules } from "./rules";
import { surveyOf, type Survey } from "./survey";
import { withoutTotals } from "./withoutTotals";

/**
 * Everything that is wrong with what a book says, by register, row and column: as bad as the centre finds it, and
 * nothing that a person has looked at and found right.
 */
export function check(book: Book): Finding[] {
  const survey = surveyOf(book);
  return told(
    RULES.flatMap((rule) => found(rule, survey)),
    survey,
  );
}

/** In the order of the findings of one cell. */
export const RULES = Object.keys(rules) as RuleId[];

/** What a rule says, as bad as the centre finds it. */
export function found(rule: RuleId, survey: Survey): readonly Finding[] {
  const level = survey.book.levels.get(rule);
  if (level === "off") return [];
  const all: readonly Finding[] = rules[rule](survey);
  return level === undefined ? all : all.map((one) => ({ ...one, severity: level }));
}

/** What is left to be told of what all rules say, in order; `survey` is of the whole book. */
export function told(all: readonly Finding[], survey: Survey): Finding[] {
  const wrong = withoutTotals(withoutExceptions(all, survey));
  return inOrder(wrong, sheetsOf(survey.book, survey.registers));
}

function sheetsOf(
  { campaign }: Book,
  registers: readonly { register: { id: string }; sheet: string }[],
): string[] {
  return campaign.registers.map(
    ({ id, sheet }) => registers.find(({ register }) => register.id === id)?.sheet ?? sheet,
  );
}
