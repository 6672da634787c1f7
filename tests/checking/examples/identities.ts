import type { IdentitiesFindings } from "../../../src/checking/findings/identities";
import { d, type Row } from "../../books";
import { RESIDENTS, residents } from "./books";
import type { ExamplesOf } from "./example";

/** Two people with names and codes of their own, unless told otherwise. */
const people = (one: Row, other: Row) =>
  residents(
    { "Mã đối tượng": "DT001", "Họ và tên": "Lò Văn Hòa", ...one },
    { "Mã đối tượng": "DT002", "Họ và tên": "Quàng Văn Tấm", ...other },
  );

export const identities: ExamplesOf<IdentitiesFindings> = {
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
      means: null,
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
      means: null,
    },
    passes: residents({ "Số thẻ BHYT": "BT2141400000001" }),
  },
  "identity-old": {
    trips: residents({ "Số định danh": "050123456" }),
    says: {
      rule: "identity-old",
      severity: "note",
      sheet: RESIDENTS,
      cell: "E5",
      field: "Số định danh",
      value: "050123456",
      because: "nine",
    },
    passes: residents({ "Số định danh": "014050123456" }),
  },
  "identity-parts": {
    trips: residents({ "Số định danh": "013050000001" }),
    says: {
      rule: "identity-parts",
      severity: "warning",
      sheet: RESIDENTS,
      cell: "E5",
      field: "Số định danh",
      value: "013050000001",
      because: "place",
      part: "013",
    },
    passes: residents({ "Số định danh": "014050000001" }),
  },
  "identity-mismatch": {
    trips: residents({ "Số định danh": "014151000001" }),
    says: {
      rule: "identity-mismatch",
      severity: "warning",
      sheet: RESIDENTS,
      cell: "E5",
      field: "Số định danh",
      value: "014151000001",
      conflicts: [
        { field: "Giới tính", value: "Nam", says: "Nữ" },
        { field: "Ngày sinh", value: "1950", says: "1951" },
      ],
    },
    passes: residents({ "Số định danh": "014151000001", "Giới tính": "Nữ", "Ngày sinh": 1951 }),
  },
  "insurance-level": {
    trips: residents({ "Số thẻ BHYT": "BT6141400000001" }),
    says: {
      rule: "insurance-level",
      severity: "warning",
      sheet: RESIDENTS,
      cell: "F5",
      field: "Số thẻ BHYT",
      value: "BT6141400000001",
      level: "6",
    },
    passes: residents({ "Số thẻ BHYT": "BT5141400000001" }),
  },
  "insurance-identity": {
    trips: residents({ "Số định danh": "014050000001", "Số thẻ BHYT": "014050000001" }),
    says: {
      rule: "insurance-identity",
      severity: "note",
      sheet: RESIDENTS,
      cell: "F5",
      field: "Số thẻ BHYT",
      value: "014050000001",
    },
    passes: residents({ "Số định danh": "014050000001", "Số thẻ BHYT": "0140000001" }),
  },
  "number-twice": {
    trips: people({ "Số định danh": "014050000001" }, { "Số định danh": "014050000001" }),
    says: {
      rule: "number-twice",
      severity: "error",
      sheet: RESIDENTS,
      cell: "E6",
      field: "Số định danh",
      value: "014050000001",
      first: { sheet: RESIDENTS, cell: "E5" },
    },
    passes: people({ "Số định danh": "014050000001" }, { "Số định danh": "014050000002" }),
  },
  "same-person": {
    trips: people(
      { "Họ và tên": "Lò Văn Hòa", "Ngày sinh": d("05/01/1950") },
      { "Họ và tên": "Lo Van Hoa", "Ngày sinh": d("05/01/1950") },
    ),
    says: {
      rule: "same-person",
      severity: "warning",
      sheet: RESIDENTS,
      cell: "B6",
      field: "Họ và tên",
      value: "Lo Van Hoa",
      first: { sheet: RESIDENTS, cell: "B5" },
      other: "Lò Văn Hòa",
      because: "spelling",
    },
    passes: people(
      { "Họ và tên": "Lò Văn Hòa", "Ngày sinh": d("05/01/1950") },
      { "Họ và tên": "Lo Van Hoa", "Ngày sinh": d("06/01/1950") },
    ),
  },
};
