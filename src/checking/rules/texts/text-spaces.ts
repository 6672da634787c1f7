import { marked } from "../../characters/marked";
import { oddTexts } from "../../characters/oddTexts";
import { finding } from "../../findings";
import { shown } from "../../shown";
import type { Rule } from "../rule";

/** Spaces and characters that nobody sees; a text that is nothing else looks empty, and is not. */
export const textSpaces: Rule<"text-spaces"> = (survey) =>
  oddTexts(survey).flatMap(({ place, field, text, odd }) => {
    const parts = odd.is === "untidy" ? odd.parts.filter((part) => part !== "decomposed") : [];
    // Where something must be said, the rule about that says it.
    if (parts.length === 0 || (field.required && text.trim() === "")) return [];
    const said = { field: field.label, value: shown(text), parts, marked: marked(text) };
    return [finding("text-spaces", "note", place, said)];
  });
