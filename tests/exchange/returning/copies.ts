import { registerOf } from "../../../src/campaign/campaign";
import { sonLa2026 } from "../../../src/campaign/presets/son-la-2026";
import type { Returned, ReturnNote } from "../../../src/exchange/returned";
import { readReturned } from "../../../src/exchange/returning/readReturned";
import type { Home, ReturnedFile } from "../../../src/exchange/returning/returnedFile";
import type { RegisterRows } from "../../../src/exchange/rows";
import { registersOf } from "../../../src/exchange/scope";
import { type Columns, type Stamp, STAMP_FORMAT } from "../../../src/exchange/stamp";
import { type Register, ROW_ID } from "../../../src/registers/register";
import { helperColumns } from "../../../src/sheets/helperColumns";
import { tableName } from "../../../src/sheets/registers";
import type { CellValue } from "../../../src/workbook/value";
import type { Reading, TableOutline } from "../../../src/workbook/workbook";
import { d, HEADER_ROW, type Row, type Rows, table } from "../../books";

/** A department's copy that people and programs do things to before it comes back. */
export interface Copy {
  sheets: CopySheet[];
  stamp: Stamp | null;
  baseline: readonly RegisterRows[] | null;
  baselineDamaged: boolean;
  date1904: boolean;
  structureLocked: boolean;
  hasMacros: boolean;
  hasExternalLinks: boolean;
  /** Zero-based. */
  uncalculated: { sheet: string; row: number; column: number }[];
}

export interface CopySheet {
  name: string;
  /** From A1 on. */
  cells: CellValue[][];
  /** Header, body and totals; null = the cells are no table. */
  table: CopyTable | null;
  /** Tables beside it. */
  others?: CopyTable[];
}

interface CopyTable {
  name: string;
  box: TableOutline["box"];
  hasTotals: boolean;
  hasHeader: boolean;
  /** What the file says of its columns; the cells of the header unless told. */
  columns?: string[];
}

export const stampFor = (department: string, columns: Columns = "full"): Stamp => ({
  format: STAMP_FORMAT,
  campaign: sonLa2026.id,
  campaignVersion: sonLa2026.version,
  year: 2026,
  department,
  sending: "GUI-1",
  sentOn: d("05/07/2026"),
  columns,
});

export const home: Home = {
  campaign: sonLa2026,
  sendings: new Set(["GUI-1"]),
  ownSheets: ["Hướng dẫn", "Chỉ tiêu và kết quả", "Danh sách", "SCT_BanGoc"],
  helperColumns: (register) =>
    helperColumns(register, sonLa2026, (id) => tableName(sonLa2026, id)).map(({ name }) => name),
};

/** Three rows of Sinh hoạt, as they were sent. */
export const activities = table`
  Ngày       | Hoạt động    | Mã đối tượng | Tham gia | Mã dòng
  13/06/2026 | Văn nghệ     | DT001        | Có       | BCDF2345
  14/06/2026 | Trồng rau    | DT002        | Không    | BCDF2346
  15/06/2026 | Thể dục sáng | DT003        | Miễn     | BCDF2347`;

/** As it was sent: rows by register id, their ids under "Mã dòng"; registers that are not named are empty. */
export function copyFor(department: string, rows: Rows, columns: Columns = "full"): Copy {
  const registers = registersOf(department, sonLa2026);
  for (const id of Object.keys(rows)) {
    if (!registers.includes(registerOf(sonLa2026, id))) throw new Error(`${department} does not keep ${id}`);
  }
  const guide: CopySheet = { name: "Hướng dẫn", cells: [["Sổ của phòng"]], table: null };
  return {
    sheets: [guide, ...registers.map((register) => sheetFor(register, rows[register.id] ?? [], columns))],
    stamp: stampFor(department, columns),
    baseline: registers.map((register) => sentRows(register, rows[register.id] ?? [], columns)),
    baselineDamaged: false,
    date1904: false,
    structureLocked: true,
    hasMacros: false,
    hasExternalLinks: false,
    uncalculated: [],
  };
}

/** The same workbook as if we had not sent it. */
export function neverSent(copy: Copy): Copy {
  return { ...copy, stamp: null, baseline: null };
}

export function sheetOf(copy: Copy, name: string): CopySheet {
  const found = copy.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

export function dropTable(sheet: CopySheet): void {
  sheet.table = null;
}

/** The column under a header. */
export function columnOf(sheet: CopySheet, header: string): number {
  const column = (sheet.cells[HEADER_ROW] ?? []).indexOf(header);
  if (column < 0) throw new Error(`${sheet.name} has no column ${header}`);
  return column;
}

export function rename(sheet: CopySheet, header: string, name: string): void {
  (sheet.cells[HEADER_ROW] ?? [])[columnOf(sheet, header)] = name;
}

export function removeColumn(sheet: CopySheet, header: string): void {
  const column = columnOf(sheet, header);
  for (const line of sheet.cells.slice(HEADER_ROW)) line.splice(column, 1);
  if (sheet.table) sheet.table.box = { ...sheet.table.box, right: sheet.table.box.right - 1 };
}

/** In front of another one. */
export function insertColumn(
  sheet: CopySheet,
  before: string,
  header: CellValue,
  values: readonly CellValue[],
): void {
  const column = columnOf(sheet, before);
  sheet.cells
    .slice(HEADER_ROW)
    .forEach((line, place) => line.splice(column, 0, place === 0 ? header : (values[place - 1] ?? null)));
  if (sheet.table) sheet.table.box = { ...sheet.table.box, right: sheet.table.box.right + 1 };
}

/** Values in the order of the columns, below the last row; a table grows only where it is told to. */
export function append(sheet: CopySheet, ...rows: readonly (readonly CellValue[])[]): void {
  sheet.cells.push(...rows.map((row) => [...row]));
}

export function cellsBelow(sheet: CopySheet, header: string): CellValue[] {
  const column = columnOf(sheet, header);
  return sheet.cells.slice(HEADER_ROW + 1).map((line) => line[column] ?? null);
}

/** Changes each cell below a header. */
export function alter(sheet: CopySheet, header: string, change: (value: CellValue) => CellValue): void {
  const column = columnOf(sheet, header);
  for (const line of sheet.cells.slice(HEADER_ROW + 1)) line[column] = change(line[column] ?? null);
}

export function fileOf(copy: Copy): ReturnedFile {
  const { stamp, baseline, baselineDamaged, hasMacros, hasExternalLinks } = copy;
  return {
    fingerprint: "0123456789abcdef",
    reading: readingOf(copy),
    uncalculated: (sheet) => copy.uncalculated.filter((one) => one.sheet === sheet),
    ...{ stamp, baseline, baselineDamaged, hasMacros, hasExternalLinks },
  };
}

export function comesBack(copy: Copy): Returned {
  return readReturned(fileOf(copy), home);
}

/** The rows that were read, by label; blank cells left out. */
export function rowsIn(returned: Returned, register: string): Row[] {
  const { labels, rows } = found(returned, register);
  return rows.map(({ id, values }) => {
    const all = [
      ...labels.map((label, place) => [label, values[place] ?? null] as const),
      [ROW_ID, id] as const,
    ];
    return Object.fromEntries(all.filter(([, value]) => value !== null));
  });
}

export function found(returned: Returned, register: string) {
  const one = returned.registers.find((each) => each.register === register);
  if (!one) throw new Error(`${register} was not found`);
  return one;
}

/** Rows without their blank cells, as `rowsIn` gives them. */
export function filled(rows: readonly Row[]): Row[] {
  return rows.map((row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)));
}

/** The notes of one kind. */
export function notesOf<Kind extends ReturnNote["kind"]>(returned: Returned, kind: Kind) {
  return returned.notes.filter((note): note is Extract<ReturnNote, { kind: Kind }> => note.kind === kind);
}

function labelsOf({ fields }: Register, columns: Columns): string[] {
  return fields.filter(({ personal }) => columns === "full" || !personal).map(({ label }) => label);
}

function sheetFor(register: Register, rows: readonly Row[], columns: Columns): CopySheet {
  const labels = [...labelsOf(register, columns), ROW_ID];
  const body = rows.length > 0 ? rows : [{}];
  const lines = body.map((row: Row) => labels.map((label) => row[label] ?? null));
  return {
    name: register.sheet,
    cells: [[`SỔ THEO DÕI: ${register.sheet.toUpperCase()}`], ["Người ghi"], [], labels, ...lines],
    table: {
      name: register.table,
      box: { top: HEADER_ROW, left: 0, bottom: HEADER_ROW + body.length, right: labels.length - 1 },
      hasTotals: false,
      hasHeader: true,
    },
  };
}

function sentRows(register: Register, rows: readonly Row[], columns: Columns): RegisterRows {
  const labels = labelsOf(register, columns);
  return {
    register: register.id,
    labels,
    rows: rows.map((row, at) => ({
      id: typeof row[ROW_ID] === "string" ? row[ROW_ID] : null,
      at,
      values: labels.map((label) => row[label] ?? null),
    })),
  };
}

function readingOf({ sheets, date1904, structureLocked }: Copy): Reading {
  return {
    outline: {
      date1904,
      structureLocked,
      names: [],
      sheets: sheets.map(({ name }) => ({ name, visibility: "visible", hasCells: true })),
      tables: sheets.flatMap(({ name, cells, table, others = [] }) =>
        [...(table ? [table] : []), ...others].map((one): TableOutline => {
          const header = (cells[one.box.top] ?? []).slice(one.box.left, one.box.right + 1);
          return { columns: header.map(String), ...one, sheet: name };
        }),
      ),
    },
    sheets: sheets.map(({ name, cells }) => ({ name, top: 0, left: 0, cells })),
  };
}
