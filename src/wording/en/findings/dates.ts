import type { DatesFindings, Swapped } from "../../../checking/findings/dates";
import type { SentencesFor } from "../../wording";

const DATE_EXAMPLE = "Type the date again as day/month/year, e.g. 05/11/2026.";

export const dates: SentencesFor<DatesFindings> = {
  "date-text": ({ value, means, decidedBy }) => {
    const [first = ""] = means;
    if (means.length > 1) {
      return {
        message: `“${value}” is text and may mean ${means.join(" or ")}.`,
        todo: `Type the right date again as day/month/year: ${means.join(" or ")}.`,
      };
    }
    return {
      message:
        decidedBy === "column"
          ? `“${value}” is text; by the other dates typed into this column it is ${first}.`
          : `“${value}” is text, so Excel does not take it for a date.`,
      todo: first.includes("/")
        ? `Type it again as day/month/year: ${first}.`
        : `Type the year again in digits: ${first}.`,
    };
  },
  "date-impossible": ({ value, because, date, month, year, last }) => ({
    message: `There is no “${value}”: ${whyNot(because, date, month, year, last)}.`,
    todo: DATE_EXAMPLE,
  }),
  "date-partial": ({ value, known, reads }) => ({
    message:
      known === "year"
        ? `“${value}” is only a year, without day and month${instead(reads)}.`
        : known === "month"
          ? `“${value}” is only a month and its year, without the day.`
          : `“${value}” lacks part of day, month and year${instead(reads)}.`,
    todo: DATE_EXAMPLE,
  }),
  "date-number": ({ value, means: [first, second], reads }) => ({
    message: `“${value}” is a number, not a date${instead(reads)}.`,
    todo:
      first === undefined
        ? DATE_EXAMPLE
        : second === undefined
          ? `Is it ${first}? If so, type ${first} again.`
          : `Type the right date again as day/month/year: ${first} or ${second}.`,
  }),
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
  "date-far": ({ field, value, because, near }) => ({
    message:
      because === "future"
        ? `“${field}” says “${value}”, which is very far ahead.`
        : `“${field}” says “${value}”, which is very long ago.`,
    todo:
      near === null
        ? "Look at the year and correct it if it was a slip."
        : `Is it ${near}? Look at the year and correct it if it was a slip.`,
  }),
  "date-order": ({ field, value, earlier, swapped }) => ({
    message: `“${field}” (${value}) comes before “${earlier.field}” (${earlier.value}).`,
    todo:
      swapped === null
        ? "Look at both cells and correct the wrong one."
        : `Look at both cells; day and month of “${swapped.field}” may have changed places: ${swapped.value}.`,
  }),
  "outside-year": ({ field, value, start, end }) => ({
    message: `“${field}” says “${value}”, outside the campaign (${start} to ${end}).`,
    todo: "Correct it if it was a slip; if it is right, leave it.",
  }),
  "swapped-date": ({ field, value, swapped, because, near }) => ({
    message: `“${field}” says “${value}”, ${SWAPPED[because](near.join(" and "))}.`,
    todo: `Look at the papers; if day and month changed places in typing, correct it to ${swapped}.`,
  }),
  "confirmation-early": ({ value, last }) => ({
    message: `It was confirmed on ${value}, before the month was over, and does not count.`,
    todo: `Confirm again on ${last} or later.`,
  }),
};

/** Excel shows another date in place of what was typed. */
const instead = (reads: string | null) => (reads === null ? "" : ` (Excel takes it for ${reads})`);

function whyNot(
  because: DatesFindings["date-impossible"]["because"],
  date: number,
  month: number,
  year: number,
  last: number,
): string {
  switch (because) {
    case "day":
      return `no month has a day ${String(date)}`;
    case "month":
      return `there is no month ${String(month)}`;
    case "month-length":
      return `month ${String(month)} of ${String(year)} has only ${String(last)} days`;
    case "year":
      return `the year ${String(year)} cannot be`;
  }
}

/** What speaks for day and month having changed places. */
const SWAPPED: Readonly<Record<Swapped["because"], (near: string) => string>> = {
  order: (near) => `out of line with the rows around it (${near})`,
  texts: () => "and all dates of the column are of the days 1 to 12, while later days stand there as text",
  presence: (near) => `far from the time this person was there (they came or left on ${near})`,
  entries: (near) => `but other registers tell of this person since ${near}`,
};
