import type { EntriesFindings } from "../../../src/checking/findings/entries";
import { bookOf, d, entry } from "../../books";
import { RESIDENTS, benefits, carelog, confirmed, dinner, numbered, talk, talks, unsafe } from "./books";
import type { ExamplesOf } from "./example";

/** Twenty talks with 31 to 50 people. */
const USUAL_TALKS = Array.from({ length: 20 }, (_, i) => 31 + i);

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
  "total-row": {
    trips: bookOf({ outreach: [talk({}), entry("outreach", { Ngày: null, "Tên hoạt động": "Tổng cộng" })] }),
    says: {
      rule: "total-row",
      severity: "error",
      sheet: "Truyền thông",
      cell: "B6",
      field: "Tên hoạt động",
      value: "Tổng cộng",
      because: "called",
    },
    passes: bookOf({ outreach: [talk({}), talk({ "Tên hoạt động": "Tổng kết năm" })] }),
  },
  twice: {
    trips: benefits({ "Mức hưởng": 500_000 }, { "Loại chế độ": "tro cap", "Mức hưởng": 750_000 }),
    says: {
      rule: "twice",
      severity: "warning",
      sheet: "Chế độ",
      cell: "C6",
      field: "Loại chế độ",
      value: "tro cap",
      together: ["01/2026", "DT001", "tro cap"],
      first: 5,
    },
    passes: benefits({ "Mức hưởng": 500_000 }, { "Loại chế độ": "Quần áo", "Mức hưởng": 500_000 }),
  },
  duplicate: {
    trips: bookOf({ outreach: [talk({}), talk({})] }),
    says: {
      rule: "duplicate",
      severity: "warning",
      sheet: "Truyền thông",
      cell: "A6",
      field: "Ngày",
      value: "31/01/2026",
      first: 5,
    },
    passes: bookOf({ outreach: [talk({}), talk({ "Số người tham gia": 41 })] }),
  },
  "near-duplicate": {
    trips: bookOf({ outreach: [talk({ "Hình thức": "Tập trung" }), talk({ "Hình thức": "tap trung" })] }),
    says: {
      rule: "near-duplicate",
      severity: "note",
      sheet: "Truyền thông",
      cell: "C6",
      field: "Hình thức",
      value: "tap trung",
      other: { value: "Tập trung", cell: "C5" },
    },
    passes: bookOf({ outreach: [talk({ "Hình thức": "Tập trung" }), talk({ "Hình thức": "Tờ rơi" })] }),
  },
  "more-than-present": {
    trips: dinner(201),
    says: {
      rule: "more-than-present",
      severity: "warning",
      sheet: "Bếp ăn - suất ăn",
      cell: "C5",
      field: "Số suất",
      value: "201",
      date: "31/01/2026",
      people: 100,
    },
    passes: dinner(200),
  },
  outlier: {
    trips: talks([...USUAL_TALKS, 400]),
    says: {
      rule: "outlier",
      severity: "note",
      sheet: "Truyền thông",
      cell: "D25",
      field: "Số người tham gia",
      value: "400",
      because: "more",
      times: 10,
      from: 31,
      to: 50,
    },
    passes: talks([...USUAL_TALKS, 120]),
  },
  numbering: {
    trips: numbered([1, 2, 3, 4, 6, 7]),
    says: {
      rule: "numbering",
      severity: "note",
      sheet: "Truyền thông",
      cell: "F9",
      field: "STT",
      value: "6",
      because: "gap",
      before: 4,
    },
    passes: numbered([1, 2, 3, 4, 5, 6]),
  },
};
