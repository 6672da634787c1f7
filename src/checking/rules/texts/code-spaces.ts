import { codeKey } from "../../../registers/entries";
import { placeOf } from "../../../registers/place";
import { finding } from "../../findings";
import { codesOf } from "../../persons";
import { shown } from "../../shown";
import { isUntidy, tidy } from "../../../registers/text/spelling";
import { type Column, columnsOf } from "../../survey";
import type { Rule } from "../rule";

/** A code with spaces that nobody sees: it is another code than the same without. */
export const codeSpaces: Rule<"code-spaces"> = (survey) =>
  columnsOf(survey, (field) => field.kind === "code").flatMap((column) => {
    const found = untidyIn(column);
    if (found.length === 0) return [];
    const { entries, field } = column;
    const codes = codesOf(survey, field.refersTo);
    const matches = (text: string) => codes.has(codeKey(text) ?? "");
    return found.map(({ i, text }) =>
      finding("code-spaces", matches(text) ? "warning" : "error", placeOf(entries, field.label, i), {
        field: field.label,
        value: shown(text),
        clean: shown(tidy(text)),
        known: matches(tidy(text)),
      }),
    );
  });

function untidyIn({ entries, field }: Column): { i: number; text: string }[] {
  const values = entries.values(field.label);
  const found: { i: number; text: string }[] = [];
  for (let i = 0; i < values.length; i++) {
    const text = values[i];
    if (typeof text === "string" && isUntidy(text)) found.push({ i, text });
  }
  return found;
}
