import type { DatesFindings } from "../../../checking/findings/dates";
import type { SentencesFor } from "../../wording";

const DATE_EXAMPLE = "Type the date again as day/month/year, e.g. 05/11/2026.";

export const dates: SentencesFor<DatesFindings> = {
  "date-text": ({ value, means: [first = "", second] }) => {
    if (second !== undefined) {
      return {
        message: `“${value}” is text and may mean ${first} or ${second}.`,
        todo: `Type the right date again as day/month/year: ${first} or ${second}.`,
      };
    }
    return {
      message: `“${value}” is text, so Excel does not take it for a date.`,
      todo: first.includes("/")
        ? `Type it again as day/month/year: ${first}.`
        : `Type the year again in digits: ${first}.`,
    };
  },
  "date-unreadable": ({ value }) => ({
    message: `“${value}” is not a date.`,
    todo: DATE_EXAMPLE,
  }),
  "birth-range": ({ field, value, because }) => ({
    message:
      because === "future"
        ? `“${field}” says “${value}”, which is yet to come.`
        : `“${field}” says “${value}”, which makes more than 120 years.`,
    todo: `Look at the papers and correct “${field}”.`,
  }),
  "month-first": ({ value, month }) => ({
    message: `“${value}” counts as the month ${month}.`,
    todo: `If the month is right, type 01/${month}.`,
  }),
  "date-order": ({ field, value, earlier }) => ({
    message: `“${field}” (${value}) comes before “${earlier.field}” (${earlier.value}).`,
    todo: "Look at both cells and correct the wrong one.",
  }),
  "outside-year": ({ field, value, start, end }) => ({
    message: `“${field}” says “${value}”, outside the campaign (${start} to ${end}).`,
    todo: "Correct it if it was a slip; if it is right, leave it.",
  }),
  "confirmation-early": ({ value, last }) => ({
    message: `It was confirmed on ${value}, before the month was over, and does not count.`,
    todo: `Confirm again on ${last} or later.`,
  }),
};
