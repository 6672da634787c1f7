import type { AdoptedRow } from "../../adopting/adoptedRows";
import { registerOf } from "../../campaign/campaign";
import { firstOfMonth, formatDay } from "../../registers/text/dates";
import { foldAccents } from "../../registers/text/fold";
import { helperColumns } from "../../sheets/helperColumns";
import { cellAddress, quoteSheet } from "../../workbook/address";
import type { WorkbookPlan } from "../../workbook/plan";
import { valueAt } from "../../workbook/rows";
import { type CellValue, isBlank } from "../../workbook/value";
import type { SheetCells, TableOutline, Workbook } from "../../workbook/workbook";
import { appendRows, type NewRow } from "../appendRows";
import { findTable, missing } from "../findTable";
import { bookFrom, type OpenBook } from "../readBook";
import { cellsIn, readSheets } from "../readSheets";
import { ownColumns, SOURCE } from "./ownColumns";
import { clearRows, type Proposal } from "./propose";
import { repaired } from "./repaired";

export interface Adopted {
  /** Rows that are entries of the register now. */
  readonly added: number;
  /** Rows that were taken over before and are left out. */
  readonly known: number;
  /** Cells that could mean one thing only and were written so. */
  readonly repaired: number;
}

/**
 * Copies the rows of a sheet into its register, at its end: fields where they belong, all other columns as the
 * department's own, and where each row came from. The sheet itself is not touched. `file` = the name of the workbook it
 * is in, where it is another one. Throws Trouble where the register cannot be read, and what writing throws.
 */
export async function adopt(workbook: Workbook, proposal: Proposal, file: string | null): Promise<Adopted> {
  const reading = await readSheets(workbook);
  const open = bookFrom(reading);
  const register = registerOf(open.book.campaign, proposal.register.id);
  const table = findTable(register, reading.outline);
  if (!table) throw missing(register, reading.outline);
  const read = cellsIn(reading, table.sheet);
  const { rows, own } = clearRows(proposal);
  const entries = open.book.entries(register.id);
  const helpers = new Set(helperColumns(register, open.book.campaign, (id) => id).map(({ name }) => name));
  const kept = entries.own.filter((name) => !helpers.has(name));
  const columns = ownColumns(proposal.columns, own, table, kept);
  const said = (row: AdoptedRow) => sourceOf(proposal.sheet, row.row, file);
  const before = sourcesIn(table, read, columns.source.column);
  const fresh = rows.filter((row) => !before.has(said(row)));
  const written = newRows(fresh, open, proposal.register.id, { columns, said });
  const last = entries.rows.at(-1) ?? -1;
  const plan = planOf(written, table, last, read, columns.added);
  const mended = repaired(plan, reading, table);
  if (fresh.length > 0) await workbook.write(mended.plan);
  return { added: fresh.length, known: rows.length - fresh.length, repaired: mended.count };
}

interface Writing {
  readonly columns: ReturnType<typeof ownColumns>;
  readonly said: (row: AdoptedRow) => string;
}

function newRows(
  rows: readonly AdoptedRow[],
  { book }: OpenBook,
  id: string,
  { columns, said }: Writing,
): NewRow[] {
  const entries = book.entries(id);
  return rows.map((row) => [
    ...[...row.fields]
      .filter(([label]) => entries.has(label))
      .map(([label, value]) => ({ column: entries.columnOf(label), value })),
    ...columns.own
      .map(({ column, of, name }) => ({ column, value: asShown(row.own[of] ?? null, name) }))
      .filter(({ value }) => !isBlank(value)),
    { column: columns.source.column, value: said(row) },
  ]);
}

function planOf(
  rows: readonly NewRow[],
  table: TableOutline,
  last: number,
  read: SheetCells,
  added: readonly { readonly name: string; readonly width: number }[],
): WorkbookPlan {
  const { cells, anchors, growths } = appendRows(rows, table, last, read);
  return {
    ...{ sheets: [], names: [], columns: [], growths },
    // What the widening adds was not there to be read.
    anchors: anchors.filter(({ column }) => column <= table.box.right),
    cells: cells.filter(({ value }) => !isBlank(value)),
    widenings: added.length > 0 ? [{ table: table.name, from: table.box, columns: added }] : [],
  };
}

/** Own columns hold texts: a day in one of them is written as people read it. */
function asShown(value: CellValue, name: string): CellValue {
  const isDay = typeof value === "number" && Number.isInteger(value) && value > FIRST_DAY && value < LAST_DAY;
  return isDay && /ngay|han\b|thoi gian/.test(foldAccents(name)) ? formatDay(value) : value;
}

/** 1920 and 2100: other numbers in a column of days are none. */
const [FIRST_DAY, LAST_DAY] = [firstOfMonth(1920, 1), firstOfMonth(2100, 1)];

/** Where a row came from, as people write it in formulas: 'DS 2026'!A5. */
function sourceOf(sheet: string, row: number, file: string | null): string {
  const place = `${quoteSheet(sheet)}!${cellAddress(row, 0)}`;
  return file === null ? place : `[${file}]${place}`;
}

function sourcesIn({ box, columns }: TableOutline, read: SheetCells, column: number): ReadonlySet<CellValue> {
  if (column > box.right || columns[column - box.left] !== SOURCE) return new Set();
  return new Set(
    Array.from({ length: box.bottom - box.top }, (_, index) => valueAt(read, box.top + 1 + index, column)),
  );
}
