import type { IdentitiesFindings } from "../../../src/checking/findings/identities";
import { RESIDENTS, residents } from "./books";
import type { ExamplesOf } from "./example";

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
};
