import type { SheetsFindings } from "../../../src/checking/findings/sheets";
import { bookOf, entry } from "../../books";
import { RESIDENTS, resident } from "./books";
import type { ExamplesOf } from "./example";

export const sheets: ExamplesOf<SheetsFindings> = {
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
    says: {
      rule: "outside-table",
      severity: "error",
      sheet: RESIDENTS,
      cell: "A6",
      row: 6,
      because: "entry",
    },
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
  "target-undefined": {
    trips: { ...bookOf({}), undefinedTargets: [{ sheet: "Chỉ tiêu", cell: "A31", id: "HCTH-9" }] },
    says: {
      rule: "target-undefined",
      severity: "warning",
      sheet: "Chỉ tiêu",
      cell: "A31",
      id: "HCTH-9",
    },
    passes: bookOf({}),
  },
  "definition-unreadable": {
    trips: {
      ...bookOf({}),
      unreadDefinitions: [
        { sheet: "Cách đo tự đặt", cell: "C40", field: "Sổ", value: "Sổ lạ", expected: "Đối tượng; Văn bản" },
      ],
    },
    says: {
      rule: "definition-unreadable",
      severity: "error",
      sheet: "Cách đo tự đặt",
      cell: "C40",
      field: "Sổ",
      value: "Sổ lạ",
      expected: "Đối tượng; Văn bản",
    },
    passes: bookOf({}),
  },
};
