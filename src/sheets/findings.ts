import type { SheetPlan } from "../workbook/plan";
import { linkToCell } from "./linkToCell";
import { type ListColumn, listPlan } from "./listPlan";
import { FINDINGS_SHEET, FINDINGS_TABLE } from "./names";

/** A finding in words, ready to be shown. */
export interface ShownFinding {
  readonly severity: string;
  readonly sheet: string;
  readonly cell: string;
  readonly message: string;
  readonly todo: string;
}

const COLUMNS: readonly ListColumn<ShownFinding>[] = [
  { name: "STT", width: 7, look: "center", of: (_, index) => index + 1 },
  { name: "Mức độ", width: 11, look: "center", of: ({ severity }) => severity },
  { name: "Sổ", width: 22, look: "text", of: ({ sheet }) => sheet },
  { name: "Ô", width: 9, look: "center", of: ({ cell }) => cell },
  { name: "Đến ô", width: 9, look: "link", formula: linkToCell(FINDINGS_TABLE) },
  { name: "Điều thấy được", width: 58, look: "text", of: ({ message }) => message },
  { name: "Cần làm", width: 58, look: "text", of: ({ todo }) => todo },
];

/** What a check saw, as a list to work through; made anew by every check. */
export function findingsPlan(findings: readonly ShownFinding[]): SheetPlan {
  const told =
    findings.length === 0
      ? "Không thấy lỗi nào trong các sổ."
      : `Có ${String(findings.length)} điều cần xem. Sửa xong, kiểm tra lại để danh sách được làm mới.`;
  const head = {
    name: FINDINGS_SHEET,
    table: FINDINGS_TABLE,
    title: "LỖI DỮ LIỆU",
    told,
    tabColor: "C00000",
  };
  return listPlan(head, COLUMNS, findings);
}
