import { daysFrom1904 } from "../registers/text/dates";
import { foldCase } from "../registers/text/fold";
import type { CellStyle, SheetPlan } from "../workbook/plan";
import { Trouble } from "../workbook/trouble";
import type { CellValue } from "../workbook/value";
import type { Contents, TableContents, TableOutline } from "../workbook/workbook";
import { cell, emptyLine, line } from "./lines";
import { A4_LANDSCAPE, STYLES } from "./looks";
import { LOG_SHEET, LOG_TABLE } from "./names";

/** One workbook that left or came back; nothing of what is in it, and no file name. */
export interface LogEntry {
  /** Local time as a day number with its fraction; days count from 1900. */
  readonly at: number;
  readonly what: "sent" | "received";
  /** The department; null = superiors where sent, unknown where received. */
  readonly department: string | null;
  /** Mã bản gửi; null where it has none. */
  readonly sending: string | null;
  /** Rows of registers that were sent or found. */
  readonly rows: number;
  /** What a merge wrote and what not; null where nothing was merged. */
  readonly merged: {
    readonly added: number;
    readonly changed: number;
    readonly deleted: number;
    readonly skipped: number;
    readonly failed: number;
  } | null;
  /** Of the file's bytes. */
  readonly fingerprint: string;
}

/** A new log with its first rows. */
export function logPlan(entries: readonly LogEntry[], date1904: boolean): SheetPlan {
  return {
    name: LOG_SHEET,
    mode: "create",
    visibility: "visible",
    position: "last",
    tabColor: "7F7F7F",
    widths: COLUMNS.map(({ width }) => width),
    styles: LOOKS,
    blocks: [
      {
        kind: "lines",
        lines: [line(cell("NHẬT KÝ TRAO ĐỔI", "title")), line(cell(TOLD, "subtitle")), emptyLine],
      },
      {
        kind: "table",
        name: LOG_TABLE,
        headerHeight: 33,
        columns: COLUMNS.map(({ name, look }) => ({ name, headerStyle: "header", style: look })),
        rows: entries.map((entry) => COLUMNS.map(({ of }) => of(entry, daysFrom1904(date1904)))),
      },
    ],
    conditionalFormats: [],
    freeze: { rows: 4, columns: 0 },
    print: { ...A4_LANDSCAPE, repeatRows: { first: 3, last: 3 } },
  };
}

/** The log's table; undefined where there is no log yet. Throws Trouble table-missing where its sheet has lost it. */
export function findLog<Table extends TableContents>({
  sheets,
  tables,
}: Pick<Contents, "sheets"> & { readonly tables: readonly Table[] }): Table | undefined {
  const table = tables.find(({ name }) => foldCase(name) === foldCase(LOG_TABLE));
  const sheet = sheets.find(({ name }) => foldCase(name) === foldCase(LOG_SHEET));
  if (!table && sheet) throw new Trouble("table-missing", { sheet: sheet.name });
  return table;
}

/** A row of the log by zero-based sheet column. Throws Trouble field-missing. */
export function logRow(
  entry: LogEntry,
  table: TableOutline,
  date1904: boolean,
): { readonly column: number; readonly value: CellValue }[] {
  return COLUMNS.map(({ name, of }) => ({
    column: columnOf(table, name),
    value: of(entry, daysFrom1904(date1904)),
  }));
}

const TOLD = "Mỗi tệp gửi đi hoặc nhận về một dòng, tự ghi. Không có dữ liệu cá nhân.";

const LOOKS = {
  ...STYLES,
  moment: { border: true, format: "dd/mm/yyyy hh:mm", align: "center", vertical: "top" },
} as const satisfies Record<string, CellStyle>;

interface LogColumn {
  readonly name: string;
  readonly width: number;
  readonly look: keyof typeof LOOKS;
  /** `shift`: by how much the workbook's days are lower. */
  readonly of: (entry: LogEntry, shift: number) => CellValue;
}

/** What the log says by words; the plan and the reader walk the same lists. */
export const WORDS = { sent: "Gửi", received: "Nhận" } as const;
export const NOBODY = { sent: "Cấp trên", received: "Không rõ" } as const;
export const MERGED = [
  { key: "added", name: "Thêm" },
  { key: "changed", name: "Sửa" },
  { key: "deleted", name: "Xóa" },
  { key: "skipped", name: "Bỏ qua" },
  { key: "failed", name: "Không ghi được" },
] as const;

export const COLUMNS: readonly LogColumn[] = [
  { name: "Thời điểm", width: 18, look: "moment", of: ({ at }, shift) => at - shift },
  { name: "Việc", width: 9, look: "center", of: ({ what }) => WORDS[what] },
  { name: "Nơi", width: 12, look: "text", of: ({ what, department }) => department ?? NOBODY[what] },
  { name: "Mã bản gửi", width: 14, look: "text", of: ({ sending }) => sending },
  { name: "Số dòng", width: 10, look: "whole", of: ({ rows }) => rows },
  ...MERGED.map(({ key, name }): LogColumn => {
    return { name, width: 10, look: "whole", of: ({ merged }) => merged?.[key] ?? null };
  }),
  { name: "Dấu tệp", width: 21, look: "text", of: ({ fingerprint }) => fingerprint },
];

/** Zero-based sheet column of a column of the log. Throws Trouble field-missing. */
export function columnOf({ columns, box, sheet }: TableOutline, name: string): number {
  const index = columns.findIndex((one) => foldCase(one) === foldCase(name));
  if (index < 0) throw new Trouble("field-missing", { sheet, field: name });
  return box.left + index;
}
