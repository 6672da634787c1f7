import type { SheetsFindings } from "../../../checking/findings/sheets";
import type { SentencesFor } from "../../wording";

export const sheets: SentencesFor<SheetsFindings> = {
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
  "outside-table": ({ row, because }) => {
    if (because === "total") {
      return {
        message: `Row ${String(row)} is a total below the register: it counts as no entry, but stands in the way of new ones.`,
        todo: "It may stay; or delete it, click into the register and tick Total Row under Table Design.",
      };
    }
    return {
      message: `Row ${String(row)} stands below the register and is not counted.`,
      todo: "Drag the lower right corner of the register down so that it takes in this row.",
    };
  },
  "cell-error": ({ value }) => ({
    message: `The cell shows the error “${value}”.`,
    todo: "Type the right value into this cell.",
  }),
  "target-undefined": ({ id }) => ({
    message: `This line is not judged: nothing says how to measure the target “${id}”.`,
    todo: "Choose the centre’s targets and add one with this very code; or delete the line.",
  }),
  "definition-unreadable": ({ field, value, expected }) =>
    field === null
      ? {
          message: `“${value}” lacks “${expected ?? ""}”, so nothing can be scored yet.`,
          todo: "Write down what is missing, or delete these lines.",
        }
      : {
          message: `“${field}” ${value === "" ? "is blank" : `says “${value}”`}, which cannot be used here, so nothing can be scored yet.`,
          todo: expected === null ? "Write this cell again." : `Choose one of: ${expected}.`,
        },
};
