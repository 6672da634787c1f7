import { codeKey } from "../../../registers/entries";
import { placeOf } from "../../../registers/place";
import { isCellError } from "../../../workbook/value";
import { knownAs } from "../../characters/codeLetters";
import { finding } from "../../findings";
import { codesOf, peopleNamed } from "../../persons";
import { shown } from "../../shown";
import { tidy } from "../../../registers/text/spelling";
import { type Column, columnsOf, type Survey } from "../../survey";
import type { Rule } from "../rule";

/** The entry names somebody who is in no register of people. */
export const unknownCode: Rule<"unknown-code"> = (survey) =>
  columnsOf(survey, (field) => field.refersTo.length > 0).flatMap((column) => {
    const { entries, field } = column;
    const found = unknownIn(column, survey);
    if (found.length === 0) return [];
    const values = entries.values(field.label);
    const codes = codesOf(survey, field.refersTo);
    const sheets = field.refersTo.map((id) => survey.book.entries(id).sheet);
    return found.flatMap((i) => {
      const value = values[i] ?? null;
      // Where only spaces or letters that look alike are wrong, the rules about them say so; an error has its own.
      if (isCellError(value) || (typeof value === "string" && isMeant(value, codes))) return [];
      const place = placeOf(entries, field.label, i);
      return [finding("unknown-code", "error", place, { field: field.label, value: shown(value), sheets })];
    });
  });

function unknownIn({ entries, field }: Column, survey: Survey): number[] {
  const people = peopleNamed(survey, field.refersTo);
  const found: number[] = [];
  if (!people) return found;
  const named = people.map((each) => each.named(entries, field.label));
  const [first, ...others] = named;
  const filled = entries.filled(field.label);
  for (let i = 0; i < filled.length; i++) {
    if (first?.[i] === -1 && filled[i] === 1 && others.every((each) => each[i] === -1)) found.push(i);
  }
  return found;
}

function isMeant(code: string, codes: Set<string>): boolean {
  const clean = tidy(code);
  return clean === "" || codes.has(codeKey(clean) ?? "") || knownAs(code, codes) !== null;
}
