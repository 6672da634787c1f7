import type { TextsFindings } from "../../../checking/findings/texts";
import type { SentencesFor } from "../../wording";

export const texts: SentencesFor<TextsFindings> = {
  "list-value": ({ field, value, values, near }) => ({
    message: `“${value}” is not in the list of the column “${field}”.`,
    todo:
      near === null
        ? `Choose one of: ${values.join("; ")}.`
        : `Is “${near}” meant? Then choose it in the list.`,
  }),
  "list-spelling": ({ value, listed, because }) => ({
    message:
      because === "case"
        ? `“${value}” differs from “${listed}” in capital letters only; it counts.`
        : `“${value}” differs from “${listed}” in spaces or in how its accents were typed, so it does not count.`,
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
};
