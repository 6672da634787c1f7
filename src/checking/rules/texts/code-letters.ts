import { codeKey } from "../../../registers/entries";
import { placeOf } from "../../../registers/place";
import { inLatin, isAscii, knownAs } from "../../characters/codeLetters";
import { finding, type FindingOf } from "../../findings";
import { codesOf } from "../../persons";
import { shown } from "../../shown";
import { type Column, columnsOf, type Survey } from "../../survey";
import type { Rule } from "../rule";

/** A code with letters that only look like those of another code: “DТ001” with a Russian Т. */
export const codeLetters: Rule<"code-letters"> = (survey) =>
  columnsOf(survey, (field) => field.kind === "code").flatMap((column) => strangersIn(column, survey));

function strangersIn({ entries, field }: Column, survey: Survey): FindingOf<"code-letters">[] {
  const { label, refersTo } = field;
  const codes = codesOf(survey, refersTo);
  const values = entries.values(label);
  const found: FindingOf<"code-letters">[] = [];
  for (let i = 0; i < values.length; i++) {
    const text = values[i];
    if (typeof text !== "string" || isAscii(text)) continue;
    const isOwn = refersTo.length === 0 || codes.has(codeKey(text) ?? "");
    const meant = isOwn ? inLatin(text) : knownAs(text, codes);
    if (meant === null) continue;
    const said = { field: label, value: shown(text), clean: meant };
    found.push(finding("code-letters", isOwn ? "warning" : "error", placeOf(entries, label, i), said));
  }
  return found;
}
