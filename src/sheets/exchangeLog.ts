import { foldCase } from "../registers/text/fold";
import type { SheetPlan } from "../workbook/plan";
import { Trouble } from "../workbook/trouble";
import type { CellValue } from "../workbook/value";
import type { Contents, TableContents, TableOutline } from "../workbook/workbook";
import { type KeptColumn, keptListPlan, keptRow } from "./keptList";
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
  return keptListPlan(HEAD, COLUMNS, entries, date1904);
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
  return keptRow(entry, COLUMNS, table, date1904);
}

const HEAD = {
  name: LOG_SHEET,
  table: LOG_TABLE,
  title: "NHẬT KÝ TRAO ĐỔI",
  told: "Mỗi tệp gửi đi hoặc nhận về một dòng, tự ghi. Không có dữ liệu cá nhân.",
  tabColor: "7F7F7F",
  headerHeight: 33,
};

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

export const COLUMNS: readonly KeptColumn<LogEntry>[] = [
  { name: "Thời điểm", width: 18, look: "moment", of: ({ at }, shift) => at - shift },
  { name: "Việc", width: 9, look: "center", of: ({ what }) => WORDS[what] },
  { name: "Nơi", width: 12, look: "text", of: ({ what, department }) => department ?? NOBODY[what] },
  { name: "Mã bản gửi", width: 14, look: "text", of: ({ sending }) => sending },
  { name: "Số dòng", width: 10, look: "whole", of: ({ rows }) => rows },
  ...MERGED.map(({ key, name }): KeptColumn<LogEntry> => {
    return { name, width: 10, look: "whole", of: ({ merged }) => merged?.[key] ?? null };
  }),
  { name: "Dấu tệp", width: 21, look: "text", of: ({ fingerprint }) => fingerprint },
];
