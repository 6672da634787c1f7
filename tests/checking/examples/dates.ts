import type { DatesFindings } from "../../../src/checking/findings/dates";
import { bookOf, d, entry } from "../../books";
import { RESIDENTS, confirmed, residents, meals } from "./books";
import type { ExamplesOf } from "./example";

/** After eleven days of January. */
const outreachOn = (...days: string[]) =>
  bookOf({
    outreach: [...Array.from({ length: 11 }, (_, i) => d("10/01/2026") + i), ...days.map(d)].map((day) =>
      entry("outreach", { Ngày: day }),
    ),
  });

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
      decidedBy: "form",
    },
    passes: residents({ "Ngày ra": d("25/12/2026") }),
  },
  "date-impossible": {
    trips: residents({ "Ngày ra": "31/11/2026" }),
    says: {
      rule: "date-impossible",
      severity: "error",
      sheet: RESIDENTS,
      cell: "J5",
      field: "Ngày ra",
      value: "31/11/2026",
      because: "month-length",
      date: 31,
      month: 11,
      year: 2026,
      last: 30,
    },
    passes: residents({ "Ngày ra": d("30/11/2026") }),
  },
  "date-partial": {
    trips: residents({ "Ngày ra": "12/2026" }),
    says: {
      rule: "date-partial",
      severity: "error",
      sheet: RESIDENTS,
      cell: "J5",
      field: "Ngày ra",
      value: "12/2026",
      known: "month",
      reads: null,
    },
    passes: residents({ "Ngày ra": d("25/12/2026") }),
  },
  "date-number": {
    trips: residents({ "Ngày ra": 20261225 }),
    says: {
      rule: "date-number",
      severity: "error",
      sheet: RESIDENTS,
      cell: "J5",
      field: "Ngày ra",
      value: "20261225",
      means: ["25/12/2026"],
      reads: null,
    },
    passes: residents({ "Ngày ra": d("25/12/2026") }),
  },
  "date-unreadable": {
    trips: residents({ "Ngày ra": "cuối năm" }),
    says: {
      rule: "date-unreadable",
      severity: "error",
      sheet: RESIDENTS,
      cell: "J5",
      field: "Ngày ra",
      value: "cuối năm",
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
      swapped: null,
    },
    passes: residents({ "Ngày tiếp nhận": d("05/01/2026"), "Ngày ra": d("05/01/2026") }),
  },
  "date-far": {
    trips: residents({ "Ngày ra": d("25/12/2062") }),
    says: {
      rule: "date-far",
      severity: "warning",
      sheet: RESIDENTS,
      cell: "J5",
      field: "Ngày ra",
      value: "25/12/2062",
      because: "future",
      near: "25/12/2026",
    },
    passes: residents({ "Ngày ra": d("25/12/2026") }),
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
  "swapped-date": {
    trips: outreachOn("03/02/2026", "02/04/2026", "05/02/2026"),
    says: {
      rule: "swapped-date",
      severity: "warning",
      sheet: "Truyền thông",
      cell: "A17",
      field: "Ngày",
      value: "02/04/2026",
      swapped: "04/02/2026",
      because: "order",
      near: ["03/02/2026", "05/02/2026"],
    },
    passes: outreachOn("03/02/2026", "04/02/2026", "05/02/2026"),
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
