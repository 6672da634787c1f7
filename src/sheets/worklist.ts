import type { SheetPlan } from "../workbook/plan";
import { linkToCell } from "./linkToCell";
import { type ListColumn, listPlan } from "./listPlan";
import { WORKLIST_SHEET, WORKLIST_TABLE } from "./names";

/** One thing to do, in words. */
export interface Work {
  /** Name of the department that keeps the row. */
  readonly department: string;
  readonly sheet: string;
  readonly cell: string;
  /** What names the row: a code, a date with what happened. */
  readonly row: string;
  readonly severity: string;
  readonly todo: string;
  readonly message: string;
}

const COLUMNS: readonly ListColumn<Work>[] = [
  { name: "STT", width: 7, look: "center", of: (_, index) => index + 1 },
  { name: "Phòng", width: 22, look: "text", of: ({ department }) => department },
  { name: "Sổ", width: 20, look: "text", of: ({ sheet }) => sheet },
  { name: "Người, việc", width: 24, look: "text", of: ({ row }) => row },
  { name: "Ô", width: 9, look: "center", of: ({ cell }) => cell },
  { name: "Đến ô", width: 9, look: "link", formula: linkToCell(WORKLIST_TABLE) },
  { name: "Mức độ", width: 11, look: "center", of: ({ severity }) => severity },
  { name: "Cần làm", width: 48, look: "text", of: ({ todo }) => todo },
  { name: "Vì sao", width: 48, look: "text", of: ({ message }) => message },
];

/** What is to be done, by department, as a list with links to the cells. */
export function worklistPlan(works: readonly Work[]): SheetPlan {
  const told =
    works.length === 0
      ? "Không còn việc nào: các sổ không có lỗi và không thiếu ô bắt buộc."
      : `Có ${String(works.length)} việc, xếp theo phòng. Bấm “Mở ô” để đến chỗ cần sửa; sửa xong thì lập lại danh sách.`;
  const head = {
    name: WORKLIST_SHEET,
    table: WORKLIST_TABLE,
    title: "VIỆC CẦN LÀM",
    told,
    tabColor: "BF8F00",
  };
  return listPlan(head, COLUMNS, works);
}
