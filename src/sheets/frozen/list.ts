import type { SheetPlan } from "../../workbook/plan";
import type { CellValue } from "../../workbook/value";
import type { TableOutline } from "../../workbook/workbook";
import { keptListPlan, keptRow } from "../keptList";
import { FROZEN_SHEET, FROZEN_TABLE } from "../names";
import { ALL_FROZEN, type FrozenRow } from "./columns";

/** The list of what was frozen, with its first rows: made once, later it only gets more. */
export function frozenListPlan(rows: readonly FrozenRow[], date1904: boolean): SheetPlan {
  return keptListPlan(HEAD, ALL_FROZEN, rows, date1904);
}

/** A row of the list by zero-based sheet column. Throws Trouble field-missing. */
export function frozenListRow(
  row: FrozenRow,
  table: TableOutline,
  date1904: boolean,
): { readonly column: number; readonly value: CellValue }[] {
  return keptRow(row, ALL_FROZEN, table, date1904);
}

const HEAD = {
  name: FROZEN_SHEET,
  table: FROZEN_TABLE,
  title: "KỲ ĐÃ CHỐT",
  told:
    "Số liệu của các kỳ đã chốt, dạng giá trị, không tự đổi. Bảng điểm các kỳ sau so với các dòng này. " +
    "Có thể thêm cột riêng ở bên phải.",
  tabColor: "7F6000",
  headerHeight: 34,
};
