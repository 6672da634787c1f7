import type { DatesFindings } from "../../../src/checking/findings/dates";
import { bookOf, d, entry } from "../../books";
import { RESIDENTS, confirmed, residents, meals } from "./books";
import type { ExamplesOf } from "./example";

export const dates: ExamplesOf<DatesFindings> = {
  "date-text": {
    trips: residents({ "Ngày ra": "25/12/2026" }),
    says: {
      rule: "date-text",
      severity: "error",
      sheet: RESIDENTS,
      cell: "J5",
      field: "Ngày ra",
      value: "25/12/2026",
      means: ["25/12/2026"],
    },
    passes: residents({ "Ngày ra": d("25/12/2026") }),
  },
  "date-unreadable": {
    trips: residents({ "Ngày ra": "31/11/2026" }),
    says: {
      rule: "date-unreadable",
      severity: "error",
      sheet: RESIDENTS,
      cell: "J5",
      field: "Ngày ra",
      value: "31/11/2026",
    },
    passes: residents({ "Ngày ra": d("30/11/2026") }),
  },
  "birth-range": {
    trips: residents({ "Ngày sinh": 1905 }),
    says: {
      rule: "birth-range",
      severity: "warning",
      sheet: RESIDENTS,
      cell: "D5",
      field: "Ngày sinh",
      value: "1905",
      because: "past",
    },
    passes: residents({ "Ngày sinh": 1906 }),
  },
  "month-first": {
    trips: bookOf({ confirmations: [entry("confirmations", { Tháng: d("15/01/2026") })] }),
    says: {
      rule: "month-first",
      severity: "note",
      sheet: "Xác nhận không phát sinh",
      cell: "A5",
      field: "Tháng",
      value: "15/01/2026",
      month: "01/2026",
    },
    passes: bookOf({ confirmations: [entry("confirmations", { Tháng: d("01/01/2026") })] }),
  },
  "date-order": {
    trips: residents({ "Ngày tiếp nhận": d("05/01/2026"), "Ngày ra": d("04/01/2026") }),
    says: {
      rule: "date-order",
      severity: "error",
      sheet: RESIDENTS,
      cell: "J5",
      field: "Ngày ra",
      value: "04/01/2026",
      earlier: { field: "Ngày tiếp nhận", value: "05/01/2026" },
    },
    passes: residents({ "Ngày tiếp nhận": d("05/01/2026"), "Ngày ra": d("05/01/2026") }),
  },
  "outside-year": {
    trips: meals({ Ngày: d("31/12/2025") }),
    says: {
      rule: "outside-year",
      severity: "warning",
      sheet: "Bếp ăn - suất ăn",
      cell: "A5",
      field: "Ngày",
      value: "31/12/2025",
      start: "01/01/2026",
      end: "31/12/2026",
    },
    passes: meals({ Ngày: d("31/12/2026") }),
  },
  "confirmation-early": {
    trips: bookOf({ confirmations: [confirmed("30/03/2026")] }),
    says: {
      rule: "confirmation-early",
      severity: "warning",
      sheet: "Xác nhận không phát sinh",
      cell: "E5",
      field: "Ngày xác nhận",
      value: "30/03/2026",
      last: "31/03/2026",
    },
    passes: bookOf({ confirmations: [confirmed("31/03/2026")] }),
  },
};
