import { oddTexts } from "../../characters/oddTexts";
import { finding } from "../../findings";
import { shown } from "../../shown";
import type { Rule } from "../rule";

/** Letters and their accents as characters of their own: it looks the same, and no search finds it. */
export const textAccents: Rule<"text-accents"> = (survey) =>
  oddTexts(survey)
    .filter(({ odd }) => odd.is === "untidy" && odd.parts.includes("decomposed"))
    .map(({ place, field, text }) =>
      finding("text-accents", "note", place, { field: field.label, value: shown(text) }),
    );
