import { oddTexts } from "../../characters/oddTexts";
import { finding } from "../../findings";
import { shown } from "../../shown";
import type { Rule } from "../rule";

/** A text in a code from before Unicode: only its old font shows the letters, and nothing finds or sorts it. */
export const textLegacy: Rule<"text-legacy"> = (survey) =>
  oddTexts(survey).flatMap(({ place, field, text, odd }) => {
    if (odd.is !== "legacy") return [];
    const { reads, encoding, certain, among } = odd;
    const said = { field: field.label, value: shown(text), reads: shown(reads), encoding, certain, among };
    return [finding("text-legacy", "warning", place, said)];
  });
