import type { SheetPlan } from "../workbook/plan";
import { cell, emptyLine, heightOf, line } from "./lines";
import { A4_LANDSCAPE, type Look, STYLES } from "./looks";
import { FINDINGS_SHEET, FINDINGS_TABLE } from "./names";

/** A finding in words, ready to be shown. */
export interface ShownFinding {
  readonly severity: string;
  readonly sheet: string;
  readonly cell: string;
  readonly message: string;
  readonly todo: string;
}

const COLUMNS: readonly {
  readonly name: string;
  readonly width: number;
  readonly look: Look;
  readonly of: (finding: ShownFinding, index: number) => string | number;
}[] = [
  { name: "STT", width: 7, look: "center", of: (_, index) => index + 1 },
  { name: "Mức độ", width: 11, look: "center", of: ({ severity }) => severity },
  { name: "Sổ", width: 22, look: "text", of: ({ sheet }) => sheet },
  { name: "Ô", width: 9, look: "center", of: ({ cell: address }) => address },
  { name: "Điều thấy được", width: 58, look: "text", of: ({ message }) => message },
  { name: "Cần làm", width: 58, look: "text", of: ({ todo }) => todo },
];

/** What a check saw, as a list to work through; made anew by every check. */
export function findingsPlan(findings: readonly ShownFinding[]): SheetPlan {
  const told =
    findings.length === 0
      ? "Không thấy lỗi nào trong các sổ."
      : `Có ${String(findings.length)} điều cần xem. Sửa xong, kiểm tra lại để danh sách được làm mới.`;
  const rows = findings.map((finding, index) => COLUMNS.map(({ of }) => of(finding, index)));
  const widths = COLUMNS.map(({ width }) => width);
  return {
    name: FINDINGS_SHEET,
    mode: "replace",
    visibility: "visible",
    position: "first",
    tabColor: "C00000",
    widths,
    styles: STYLES,
    blocks: [
      { kind: "lines", lines: [line(cell("LỖI DỮ LIỆU", "title")), line(cell(told, "subtitle")), emptyLine] },
      {
        kind: "table",
        name: FINDINGS_TABLE,
        columns: COLUMNS.map(({ name, look }) => ({ name, headerStyle: "header", style: look })),
        rows,
        heights: rows.map((row) => heightOf(row.map(String), widths)),
      },
    ],
    conditionalFormats: [],
    freeze: { rows: 4, columns: 0 },
    print: { ...A4_LANDSCAPE, repeatRows: { first: 3, last: 3 } },
  };
}
