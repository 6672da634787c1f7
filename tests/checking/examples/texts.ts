import type { TextsFindings } from "../../../src/checking/findings/texts";
import { bookOf, entry } from "../../books";
import { carelog } from "./books";
import type { ExamplesOf } from "./example";

const CARE = { sheet: "Nhật ký chăm sóc" };

function named(...names: string[]) {
  const carelog = names.map((name) => entry("carelog", { "Người thực hiện": name }));
  return bookOf({ residents: [entry("residents")], carelog });
}

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
  "code-letters": {
    // A Russian Т.
    trips: carelog({ "Mã đối tượng": "D\u0422001" }),
    says: {
      rule: "code-letters",
      severity: "error",
      ...CARE,
      cell: "B5",
      field: "Mã đối tượng",
      value: "D\u0422001",
      clean: "DT001",
    },
    passes: carelog({ "Mã đối tượng": "DT001" }),
  },
  "text-legacy": {
    trips: carelog({ "Nội dung": "Thay b\u00a8ng, ®o huyÕt ¸p" }),
    says: {
      rule: "text-legacy",
      severity: "warning",
      ...CARE,
      cell: "C5",
      field: "Nội dung",
      value: "Thay b\u00a8ng, ®o huyÕt ¸p",
      encoding: "tcvn3",
      reads: "Thay băng, đo huyết áp",
      certain: true,
      among: false,
    },
    passes: carelog({ "Nội dung": "Thay băng, đo huyết áp" }),
  },
  "text-spaces": {
    trips: carelog({ "Nội dung": "Thay  băng\u00a0" }),
    says: {
      rule: "text-spaces",
      severity: "note",
      ...CARE,
      cell: "C5",
      field: "Nội dung",
      value: "Thay  băng\u00a0",
      parts: ["nbsp", "double", "edge"],
      marked: "Thay··băng·",
    },
    passes: carelog({ "Nội dung": "Thay băng\nĐo huyết áp" }),
  },
  "text-accents": {
    trips: carelog({ "Nội dung": "Thay ba\u0306ng" }),
    says: {
      rule: "text-accents",
      severity: "note",
      ...CARE,
      cell: "C5",
      field: "Nội dung",
      value: "Thay ba\u0306ng",
    },
    passes: carelog({ "Nội dung": "Thay băng" }),
  },
  "text-look-alikes": {
    // A Russian Н.
    trips: carelog({ "Nội dung": "Đi khám ở \u041dà Nội" }),
    says: {
      rule: "text-look-alikes",
      severity: "warning",
      ...CARE,
      cell: "C5",
      field: "Nội dung",
      value: "Đi khám ở \u041dà Nội",
      word: "\u041dà",
      reads: "Hà",
    },
    passes: carelog({ "Nội dung": "Đi khám ở Hà Nội" }),
  },
  "name-capitals": {
    trips: named("Lò Văn Pâng", "QUÀNG THỊ HOA"),
    says: {
      rule: "name-capitals",
      severity: "note",
      ...CARE,
      cell: "E6",
      field: "Người thực hiện",
      value: "QUÀNG THỊ HOA",
      better: "Quàng Thị Hoa",
      names: 1,
    },
    passes: named("Lò Văn Pâng", "Quàng Thị Hoa", "BS", "HCTH"),
  },
};
