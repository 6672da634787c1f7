import type { NumbersFindings } from "../../../src/checking/findings/numbers";
import { meals } from "./books";
import type { ExamplesOf } from "./example";

export const numbers: ExamplesOf<NumbersFindings> = {
  "number-text": {
    trips: meals({ "Số suất": "1.200" }),
    says: {
      rule: "number-text",
      severity: "error",
      sheet: "Bếp ăn - suất ăn",
      cell: "C5",
      field: "Số suất",
      value: "1.200",
      means: [1200],
    },
    passes: meals({ "Số suất": 1200 }),
  },
  "number-unreadable": {
    trips: meals({ "Số suất": "nhiều" }),
    says: {
      rule: "number-unreadable",
      severity: "error",
      sheet: "Bếp ăn - suất ăn",
      cell: "C5",
      field: "Số suất",
      value: "nhiều",
    },
    passes: meals({ "Số suất": 0 }),
  },
  whole: {
    trips: meals({ "Số suất": 12.5 }),
    says: {
      rule: "whole",
      severity: "error",
      sheet: "Bếp ăn - suất ăn",
      cell: "C5",
      field: "Số suất",
      value: "12.5",
      because: "fraction",
    },
    passes: meals({ "Số suất": 12 }),
  },
};
