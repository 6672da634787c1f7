import type { NumbersFindings } from "../../../checking/findings/numbers";
import type { SentencesFor } from "../../wording";

export const numbers: SentencesFor<NumbersFindings> = {
  "number-text": ({ value, means: [first = NaN, second] }) => {
    if (second !== undefined) {
      return {
        message: `“${value}” is text and may mean ${String(first)} or ${String(second)}.`,
        todo: "Type the right number again, without a separator for thousands.",
      };
    }
    return {
      message: `“${value}” is text, so Excel cannot add it up.`,
      todo: Number.isInteger(first)
        ? `Type ${String(first)} again, in digits only.`
        : `Type ${String(first)} again, or ${String(first).replace(".", ",")} if your computer writes a decimal comma.`,
    };
  },
  "number-unreadable": ({ value }) => ({
    message: `“${value}” is not a number.`,
    todo: "Type the number again, in digits only, e.g. 120.",
  }),
  whole: ({ field, value, because }) => ({
    message:
      because === "negative"
        ? `“${field}” says “${value}”, which is below zero.`
        : `“${field}” says “${value}”, which is not a whole number.`,
    todo: "Type a whole number from 0 up.",
  }),
  "score-outside": ({ field, value, limit }) => ({
    message: `“${field}” says “${value}”, outside 0 to ${limit} of its criterion, so it does not count.`,
    todo: `Type a score from 0 to ${limit}.`,
  }),
};
