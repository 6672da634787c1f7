import type { TextsFindings } from "../../../src/checking/findings/texts";
import { carelog } from "./books";
import type { ExamplesOf } from "./example";

export const texts: ExamplesOf<TextsFindings> = {
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
};
