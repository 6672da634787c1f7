import { clean } from "../../../registers/text/untidy";
import { oddTexts } from "../../characters/oddTexts";
import { finding } from "../../findings";
import { shown } from "../../shown";
import type { Rule } from "../rule";

/** Letters of another alphabet among Latin ones, which nobody sees and no search finds. */
export const textLookAlikes: Rule<"text-look-alikes"> = (survey) =>
  oddTexts(survey).flatMap(({ place, field, text, odd }) => {
    if (odd.is !== "untidy" || odd.alike === null) return [];
    const { word, reads } = firstStranger(clean(text), odd.alike);
    const said = { field: field.label, value: shown(text), word: shown(word), reads: shown(reads) };
    return [finding("text-look-alikes", "warning", place, said)];
  });

/** Letters change within their words only, so the words of both are as many. */
function firstStranger(text: string, alike: string): { word: string; reads: string } {
  const words = text.split(/\s+/);
  const read = alike.split(/\s+/);
  const at = words.findIndex((word, i) => word !== read[i]);
  return { word: words[at] ?? "", reads: read[at] ?? "" };
}
