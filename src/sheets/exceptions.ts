import type { Exception } from "../campaign/judgement";
import { type Day, daysFrom1904 } from "../registers/text/dates";
import { foldCase } from "../registers/text/fold";
import type { SheetPlan } from "../workbook/plan";
import { Trouble } from "../workbook/trouble";
import type { CellValue } from "../workbook/value";
import type { TableOutline } from "../workbook/workbook";
import { cell, emptyLine, line } from "./lines";
import { A4_LANDSCAPE, type Look, STYLES } from "./looks";
import { EXCEPTIONS_SHEET, EXCEPTIONS_TABLE } from "./names";

/** A finding that somebody justified, and how. */
export interface Justified extends Exception {
  /** What its rule minds, in words. */
  readonly title: string;
  readonly reason: string;
  readonly name: string;
  readonly day: Day;
}

interface ExceptionColumn {
  readonly name: string;
  readonly width: number;
  readonly look: Look;
  /** `shift`: by how much the workbook's days are lower. */
  readonly of: (justified: Justified, shift: number) => CellValue;
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
} as const satisfies Record<string, ExceptionColumn>;

const ALL: readonly ExceptionColumn[] = Object.values(COLUMNS);

/** A new list with its first rows. */
export function exceptionsPlan(justified: readonly Justified[], date1904: boolean): SheetPlan {
  const shift = daysFrom1904(date1904);
  return {
    name: EXCEPTIONS_SHEET,
    mode: "create",
    visibility: "visible",
    position: "last",
    tabColor: "548235",
    widths: ALL.map(({ width }) => width),
    styles: STYLES,
    blocks: [
      {
        kind: "lines",
        lines: [line(cell("ĐÃ KIỂM TRA – ĐÚNG", "title")), line(cell(TOLD, "subtitle")), emptyLine],
      },
      {
        kind: "table",
        name: EXCEPTIONS_TABLE,
        columns: ALL.map(({ name, look }) => ({ name, headerStyle: "header", style: look })),
        rows: justified.map((one) => ALL.map(({ of }) => of(one, shift))),
      },
    ],
    conditionalFormats: [],
    freeze: { rows: 4, columns: 0 },
    print: { ...A4_LANDSCAPE, repeatRows: { first: 3, last: 3 } },
  };
}

/** A row of the list by zero-based sheet column. Throws Trouble field-missing. */
export function exceptionRow(
  justified: Justified,
  table: TableOutline,
  date1904: boolean,
): { readonly column: number; readonly value: CellValue }[] {
  return ALL.map(({ name, of }) => ({
    column: exceptionColumn(table, name),
    value: of(justified, daysFrom1904(date1904)),
  }));
}

/** Zero-based sheet column. Throws Trouble field-missing. */
export function exceptionColumn({ columns, box, sheet }: TableOutline, name: string): number {
  const index = columns.findIndex((one) => foldCase(one) === foldCase(name));
  if (index < 0) throw new Trouble("field-missing", { sheet, field: name });
  return box.left + index;
}

const TOLD =
  "Những chỗ phần mềm nhắc mà đã có người xem lại là đúng. Xóa một dòng ở đây thì chỗ đó được nhắc lại.";
