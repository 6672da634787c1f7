import type { Book } from "../../src/campaign/book";
import type { FindingOf, RuleId } from "../../src/checking/findings";
import { bookOf, d, entry, m } from "../books";

/** The smallest book that trips a rule and no other, what is then said, and the same book put right. */
export interface Example<Id extends RuleId> {
  readonly trips: Book;
  readonly says: FindingOf<Id>;
  readonly passes: Book;
}

const resident = entry("residents");
const RESIDENTS = "Đối tượng";

const confirmed = (signedOn: string) =>
  entry("confirmations", { Tháng: m("03/2026"), Loại: "Mất an toàn", "Ngày xác nhận": d(signedOn) });
const unsafe = (date: string) => entry("incidents", { Ngày: d(date), Loại: "Mất an toàn" });
const residents = (...all: Record<string, string | number>[]) =>
  bookOf({ residents: all.map((changes) => entry("residents", changes)) });
const meals = (changes: Record<string, string | number>) => bookOf({ meals: [entry("meals", changes)] });
const carelog = (changes: Record<string, string | number>, person: Record<string, string | number> = {}) =>
  bookOf({ residents: [entry("residents", person)], carelog: [entry("carelog", changes)] });

export const EXAMPLES: { readonly [Id in RuleId]: Example<Id> } = {
  "register-missing": {
    trips: bookOf({}, { missing: ["meals"] }),
    says: {
      rule: "register-missing",
      severity: "error",
      sheet: "Bếp ăn - suất ăn",
      cell: "A1",
      problem: "sheet",
      field: null,
    },
    passes: bookOf({}),
  },
  "register-twice": {
    trips: bookOf({}, { doubles: [{ register: "meals", sheet: "Bếp ăn - suất ăn (2)", cell: "A4" }] }),
    says: {
      rule: "register-twice",
      severity: "warning",
      sheet: "Bếp ăn - suất ăn (2)",
      cell: "A4",
      counted: "Bếp ăn - suất ăn",
    },
    passes: bookOf({}),
  },
  "field-missing": {
    trips: bookOf({}, { without: { residents: ["Ngày ra"] } }),
    says: {
      rule: "field-missing",
      severity: "error",
      sheet: RESIDENTS,
      cell: "A4",
      field: "Ngày ra",
    },
    passes: bookOf({}),
  },
  "outside-table": {
    trips: bookOf({ residents: [resident] }, { outside: { residents: [{ "Họ và tên": "Lò Văn A" }] } }),
    says: { rule: "outside-table", severity: "error", sheet: RESIDENTS, cell: "A6", row: 6 },
    passes: bookOf({ residents: [resident] }),
  },
  "cell-error": {
    trips: bookOf({ residents: [entry("residents", { "Ngày ra": { error: "#N/A" } })] }),
    says: {
      rule: "cell-error",
      severity: "error",
      sheet: RESIDENTS,
      cell: "J5",
      field: "Ngày ra",
      value: "#N/A",
    },
    passes: bookOf({ residents: [entry("residents", { "Ngày ra": null })] }),
  },
  required: {
    trips: bookOf({ residents: [entry("residents", { "Họ và tên": null })] }),
    says: { rule: "required", severity: "error", sheet: RESIDENTS, cell: "B5", field: "Họ và tên" },
    passes: bookOf({ residents: [entry("residents", { "Dân tộc": null })] }),
  },
  expected: {
    trips: bookOf({ initiatives: [entry("initiatives", { "Được áp dụng": "Có" })] }),
    says: {
      rule: "expected",
      severity: "warning",
      sheet: "Sáng kiến - mô hình",
      cell: "C5",
      field: "Ngày áp dụng",
      because: { field: "Được áp dụng", value: "Có" },
    },
    passes: bookOf({ initiatives: [entry("initiatives", { "Được áp dụng": "Không" })] }),
  },
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
  "list-value": {
    trips: carelog({ "An toàn": "khong" }),
    says: {
      rule: "list-value",
      severity: "error",
      sheet: "Nhật ký chăm sóc",
      cell: "D5",
      field: "An toàn",
      value: "khong",
      values: ["Có", "Không"],
      near: "Không",
    },
    passes: carelog({ "An toàn": "Không" }),
  },
  "list-spelling": {
    trips: carelog({ "An toàn": " Có" }),
    says: {
      rule: "list-spelling",
      severity: "error",
      sheet: "Nhật ký chăm sóc",
      cell: "D5",
      field: "An toàn",
      value: " Có",
      listed: "Có",
      because: "spaces",
    },
    passes: carelog({ "An toàn": "Có" }),
  },
  "code-spaces": {
    trips: carelog({ "Mã đối tượng": "DT001\u00a0" }),
    says: {
      rule: "code-spaces",
      severity: "error",
      sheet: "Nhật ký chăm sóc",
      cell: "B5",
      field: "Mã đối tượng",
      value: "DT001\u00a0",
      clean: "DT001",
      known: true,
    },
    passes: carelog({ "Mã đối tượng": "dt001" }),
  },
  unique: {
    trips: residents({ "Mã đối tượng": "DT001" }, { "Mã đối tượng": "dt001" }),
    says: {
      rule: "unique",
      severity: "error",
      sheet: RESIDENTS,
      cell: "A6",
      field: "Mã đối tượng",
      value: "dt001",
      first: "A5",
    },
    passes: residents({ "Mã đối tượng": "DT001" }, { "Mã đối tượng": "DT001-2" }),
  },
  "identity-shape": {
    trips: residents({ "Số định danh": "01405000001" }),
    says: {
      rule: "identity-shape",
      severity: "error",
      sheet: RESIDENTS,
      cell: "E5",
      field: "Số định danh",
      value: "01405000001",
      because: "digits",
    },
    passes: residents({ "Số định danh": "014050000001" }),
  },
  "insurance-shape": {
    trips: residents({ "Số thẻ BHYT": "BT0123456789" }),
    says: {
      rule: "insurance-shape",
      severity: "error",
      sheet: RESIDENTS,
      cell: "F5",
      field: "Số thẻ BHYT",
      value: "BT0123456789",
      because: "digits",
    },
    passes: residents({ "Số thẻ BHYT": "BT2141400000001" }),
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
  "unknown-code": {
    trips: carelog({ "Mã đối tượng": "DT999" }),
    says: {
      rule: "unknown-code",
      severity: "error",
      sheet: "Nhật ký chăm sóc",
      cell: "B5",
      field: "Mã đối tượng",
      value: "DT999",
      sheets: [RESIDENTS],
    },
    passes: carelog({ "Mã đối tượng": "DT001" }),
  },
  "not-present": {
    trips: carelog({ Ngày: d("28/02/2026") }, { "Ngày tiếp nhận": d("01/03/2026") }),
    says: {
      rule: "not-present",
      severity: "warning",
      sheet: "Nhật ký chăm sóc",
      cell: "B5",
      field: "Mã đối tượng",
      value: "DT001",
      date: "28/02/2026",
      because: "before",
      limit: "01/03/2026",
    },
    passes: carelog({ Ngày: d("01/03/2026") }, { "Ngày tiếp nhận": d("01/03/2026") }),
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
  "confirmation-contradicted": {
    trips: bookOf({ incidents: [unsafe("31/03/2026")], confirmations: [confirmed("31/03/2026")] }),
    says: {
      rule: "confirmation-contradicted",
      severity: "error",
      sheet: "Xác nhận không phát sinh",
      cell: "C5",
      month: "03/2026",
      type: "Mất an toàn",
      incident: { sheet: "Sự cố - vi phạm", cell: "C5" },
    },
    passes: bookOf({ incidents: [unsafe("01/04/2026")], confirmations: [confirmed("31/03/2026")] }),
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
