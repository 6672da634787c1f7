import type { FindingSentences } from "../wording";

const DATE_EXAMPLE = "Type the date again as day/month/year, e.g. 05/11/2026.";

export const findings: FindingSentences = {
  "register-missing": ({ problem, sheet, field }) => {
    switch (problem) {
      case "sheet":
        return {
          message: `The register “${sheet}” is not there.`,
          todo: `Give the sheet its name “${sheet}” back, or take it from an earlier copy.`,
        };
      case "table":
        return {
          message: `The sheet “${sheet}” has lost the register on it.`,
          todo: "Click the header row of the register, press Ctrl+T, then check again.",
        };
      case "field-twice":
        return {
          message: `The register “${sheet}” has two columns called “${field ?? ""}”.`,
          todo: "Delete or rename one of the two columns.",
        };
    }
  },
  "register-twice": ({ sheet, counted }) => ({
    message: `The sheet “${sheet}” looks like the register “${counted}” too, but only “${counted}” is counted.`,
    todo: `Move the rows that should count to “${counted}”.`,
  }),
  "field-missing": ({ sheet, field }) => ({
    message: `The register “${sheet}” has no column “${field}”.`,
    todo: `Give the column its name “${field}” back, or add it to the register.`,
  }),
  "outside-table": ({ row }) => ({
    message: `Row ${String(row)} stands below the register and is not counted.`,
    todo: "Drag the lower right corner of the register down so that it takes in this row.",
  }),
  "cell-error": ({ value }) => ({
    message: `The cell shows the error “${value}”.`,
    todo: "Type the right value into this cell.",
  }),
  required: ({ field }) => ({
    message: `This row does not say “${field}”.`,
    todo: `Fill in “${field}”.`,
  }),
  expected: ({ field, because }) => ({
    message: `“${because.field}” says “${because.value}” but “${field}” is empty, so this row is not counted.`,
    todo: `Fill in “${field}”.`,
  }),
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
  unique: ({ value, first }) => ({
    message: `The code “${value}” is already in cell ${first}.`,
    todo: "Correct one of the two codes, or delete the row that was written twice.",
  }),
  "identity-shape": ({ value, because }) => ({
    message:
      because === "zeros-lost"
        ? `The identity number was typed as a number and lost its leading zero: “${value}” is left.`
        : `“${value}” is not an identity number of 12 digits.`,
    todo:
      because === "zeros-lost"
        ? "Type an apostrophe (') and then all 12 digits, with the leading zero."
        : "Type all 12 digits again, without spaces.",
  }),
  "insurance-shape": ({ value, because }) => ({
    message:
      because === "zeros-lost"
        ? `The health insurance number was typed as a number and lost its leading zero: “${value}” is left.`
        : `“${value}” is not a health insurance number.`,
    todo:
      because === "zeros-lost"
        ? "Type an apostrophe (') and then all 10 digits, with the leading zero."
        : "Type 10 digits, or 2 letters and 13 digits, without spaces.",
  }),
  "date-order": ({ field, value, earlier }) => ({
    message: `“${field}” (${value}) comes before “${earlier.field}” (${earlier.value}).`,
    todo: "Look at both cells and correct the wrong one.",
  }),
  "unknown-code": ({ value, sheets }) => ({
    message: `The code “${value}” is not in ${sheets.map((sheet) => `“${sheet}”`).join(" nor in ")}.`,
    todo: `Correct the code, or enter this person in ${sheets.map((sheet) => `“${sheet}”`).join(" or ")}.`,
  }),
  "not-present": ({ value, date, because, limit }) => ({
    message:
      because === "before"
        ? `This row says ${date}, but “${value}” came only on ${limit}.`
        : `This row says ${date}, but “${value}” left on ${limit}.`,
    todo: "Check the code and date in this row; if they are right, check when that person came and left.",
  }),
  "outside-year": ({ field, value, start, end }) => ({
    message: `“${field}” says “${value}”, outside the campaign (${start} to ${end}).`,
    todo: "Correct it if it was a slip; if it is right, leave it.",
  }),
  "confirmation-contradicted": ({ month, type, incident }) => ({
    message: `Month ${month} is confirmed to be without “${type}”, but “${incident.sheet}” has one in cell ${incident.cell}.`,
    todo: "Delete this confirmation, or correct the incident if it was a slip.",
  }),
  "confirmation-early": ({ value, last }) => ({
    message: `It was confirmed on ${value}, before the month was over, and does not count.`,
    todo: `Confirm again on ${last} or later.`,
  }),
};
