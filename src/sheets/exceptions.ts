import type { Exception } from "../campaign/judgement";
import type { Day } from "../registers/text/dates";
import type { SheetPlan } from "../workbook/plan";
import type { CellValue } from "../workbook/value";
import type { TableOutline } from "../workbook/workbook";
import { type KeptColumn, keptListPlan, keptRow } from "./keptList";
import { EXCEPTIONS_SHEET, EXCEPTIONS_TABLE } from "./names";

/** A finding that somebody justified, and how. */
export interface Justified extends Exception {
  /** What its rule minds, in words. */
  readonly title: string;
  readonly reason: string;
  readonly name: string;
  readonly day: Day;
}

/** The plan and the reader walk the same list. */
export const COLUMNS = {
  sheet: { name: "Sổ", width: 22, look: "text", of: ({ sheet }) => sheet },
  rowId: { name: "Mã dòng", width: 12, look: "text", of: ({ rowId }) => rowId },
  field: { name: "Cột", width: 18, look: "text", of: ({ field }) => field },
  value: { name: "Đang ghi", width: 26, look: "text", of: ({ value }) => value },
  title: { name: "Điều đã thấy", width: 30, look: "text", of: ({ title }) => title },
  reason: { name: "Vì sao vẫn đúng", width: 34, look: "text", of: ({ reason }) => reason },
  name: { name: "Người kiểm tra", width: 20, look: "text", of: ({ name }) => name },
  day: { name: "Ngày", width: 12, look: "date", of: ({ day }, shift) => day - shift },
  rule: { name: "Mã quy tắc", width: 22, look: "text", of: ({ rule }) => rule },
} as const satisfies Record<string, KeptColumn<Justified>>;

const ALL: readonly KeptColumn<Justified>[] = Object.values(COLUMNS);

/** A new list with its first rows. */
export function exceptionsPlan(justified: readonly Justified[], date1904: boolean): SheetPlan {
  return keptListPlan(HEAD, ALL, justified, date1904);
}

/** A row of the list by zero-based sheet column. Throws Trouble field-missing. */
export function exceptionRow(
  justified: Justified,
  table: TableOutline,
  date1904: boolean,
): { readonly column: number; readonly value: CellValue }[] {
  return keptRow(justified, ALL, table, date1904);
}

const HEAD = {
  name: EXCEPTIONS_SHEET,
  table: EXCEPTIONS_TABLE,
  title: "ĐÃ KIỂM TRA – ĐÚNG",
  told: "Những chỗ phần mềm nhắc mà đã có người xem lại là đúng. Xóa một dòng ở đây thì chỗ đó được nhắc lại.",
  tabColor: "548235",
};
