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
  const found = RULES.flatMap((rule) => said(rule, survey));
  const wrong = withoutTotals(withoutExceptions(found, survey));
  return inOrder(wrong, sheetsOf(book, survey.registers));
}

const RULES = Object.keys(rules) as RuleId[];

function said(rule: RuleId, survey: Survey): readonly Finding[] {
  const level = survey.book.levels.get(rule);
  if (level === "off") return [];
  const found: readonly Finding[] = rules[rule](survey);
  return level === undefined ? found : found.map((one) => ({ ...one, severity: level }));
}

function sheetsOf(
  { campaign }: Book,
  registers: readonly { register: { id: string }; sheet: string }[],
): string[] {
  return campaign.registers.map(
    ({ id, sheet }) => registers.find(({ register }) => register.id === id)?.sheet ?? sheet,
  );
}
