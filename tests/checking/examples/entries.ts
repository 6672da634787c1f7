import type { EntriesFindings } from "../../../src/checking/findings/entries";
import { bookOf, d, entry } from "../../books";
import { RESIDENTS, confirmed, unsafe, carelog } from "./books";
import type { ExamplesOf } from "./example";

export const entries: ExamplesOf<EntriesFindings> = {
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
};
