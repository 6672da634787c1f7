import type { Book } from "../campaign/book";
import type { Finding } from "./findings";
import { inOrder } from "./order";
import { rules } from "./rules";
import { surveyOf } from "./survey";

/** Everything that is wrong with what a book says, by register, row and column. */
export function check(book: Book): Finding[] {
  const survey = surveyOf(book);
  const found = Object.values(rules).flatMap((rule): Finding[] => rule(survey));
  return inOrder(found, sheetsOf(book, survey.registers));
}

function sheetsOf(
  { campaign }: Book,
  registers: readonly { register: { id: string }; sheet: string }[],
): string[] {
  return campaign.registers.map(
    ({ id, sheet }) => registers.find(({ register }) => register.id === id)?.sheet ?? sheet,
  );
}
