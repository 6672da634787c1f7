import type { TextsFindings } from "../../../checking/findings/texts";
import type { SentencesFor } from "../../wording";

const SPACES = {
  nbsp: "spaces of another kind",
  invisible: "characters that nobody sees",
  double: "several spaces in a row",
  edge: "spaces at its start or end",
} as const;

/** A longer list is looked up where it stands. */
const MOST_TOLD = 20;

export const texts: SentencesFor<TextsFindings> = {
  "list-value": ({ field, value, values, near }) => ({
    message: `“${value}” is not in the list of the column “${field}”.`,
    todo:
      near === null
        ? values.length > MOST_TOLD
          ? "Choose a value from the list of the column."
          : `Choose one of: ${values.join("; ")}.`
        : `Is “${near}” meant? Then choose it in the list.`,
  }),
  "list-spelling": ({ value, listed, because }) => ({
    message:
      because === "case"
        ? `“${value}” differs from “${listed}” in capital letters only; it counts.`
        : because === "spaces"
          ? `“${value}” differs from “${listed}” in spaces or in how its accents were typed, so it does not count.`
          : `“${value}” was typed in an old encoding or has foreign letters; it is not “${listed}” and does not count.`,
    todo: `Choose “${listed}” in the list again.`,
  }),
  "code-spaces": ({ value, clean, known }) => ({
    message: known
      ? `The code “${value}” has stray spaces or hidden letters, so it is not the code “${clean}”.`
      : `The code “${value}” has stray spaces or hidden letters.`,
    todo:
      clean === ""
        ? "Clear this cell, or type the right code."
        : `Type the code “${clean}” again, and nothing else.`,
  }),
  "code-letters": ({ value, clean }) => ({
    message: `The code “${value}” has foreign letters or was typed in an old encoding, so it is not the code “${clean}”.`,
    todo: `Type the code “${clean}” again.`,
  }),
  "text-legacy": ({ value, encoding, reads, certain }) => ({
    message: `“${value}” was typed in the old encoding ${encoding === "tcvn3" ? "TCVN3" : "VNI"}; without its font nobody can read it.`,
    todo: certain
      ? `Type it again the way that is usual today: “${reads}”.`
      : `It may be “${reads}”. Look at it, and type it again the way that is usual today.`,
  }),
  "text-spaces": ({ value, parts, marked }) =>
    value.trim() === ""
      ? {
          message: `“${value}” looks like an empty cell, but there is something in it.`,
          todo: "Clear this cell.",
        }
      : {
          message: `“${value}” has ${parts.map((part) => SPACES[part]).join(", ")}.`,
          todo: `Type again what is marked · in “${marked}”.`,
        },
  "text-accents": ({ value }) => ({
    message: `“${value}” has accents apart from their letters: it looks the same, but is not found.`,
    todo: "Set your keyboard program to whole letters and type it again.",
  }),
  "text-look-alikes": ({ value, word, reads }) => ({
    message:
      word === value
        ? `“${word}” has foreign letters that look like “${reads}”, so it is not found.`
        : `“${value}”: “${word}” has foreign letters that look like “${reads}”, so it is not found.`,
    todo: `Type “${reads}” again on a Vietnamese keyboard.`,
  }),
  "name-capitals": ({ field, value, better, names }) => ({
    message:
      names === 1
        ? `“${value}” is all in capitals, unlike the other names in “${field}”.`
        : `“${field}” has ${String(names)} names all in capitals, such as “${value}”.`,
    todo:
      names === 1
        ? `Better write “${better}”, as the others are.`
        : `Better write as in “${better}”; if capitals are your habit, leave them.`,
  }),
};
