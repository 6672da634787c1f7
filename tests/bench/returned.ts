import { openDesk } from "../../src/actions/openDesk";
import { setUp } from "../../src/actions/setUp";
import { calculate } from "../../src/calculating";
import { sonLa2026 } from "../../src/campaign/presets/son-la-2026";
import { firstOfMonth } from "../../src/registers/text/dates";
import { ROW_ID } from "../../src/registers/register";
import { benchRows } from "../../src/standin/sample";
import { files } from "../../src/taskpane/work/files";
import type { CellPatch } from "../../src/workbook/plan";
import type { TableOutline } from "../../src/workbook/workbook";
import { newXlsx, openXlsx, type XlsxWorkbook } from "../../src/xlsx";
import { outlineOf } from "../looking";

/** Of which the care log has 58%. */
const ENTRIES = 34_500;
const ROWS = 20_000;
const USUAL: Fate = { oneIn: 10 };
/** Rows that come back otherwise than they were sent, unless it is told how many. */
export const CHANGED = ROWS / USUAL.oneIn;
const DEPARTMENT = "QLCS";
export const NOW = firstOfMonth(sonLa2026.year, 7);

/** A workbook, and a department's copy of it that comes back with a care log of 20,000 rows. */
export interface ReturnedCopy {
  readonly master: XlsxWorkbook;
  readonly back: Uint8Array;
  /** Rows that came back otherwise than they were sent. */
  readonly changed: number;
}

/** What was done to a copy on its way. */
export interface Fate {
  /** One row in so many was changed. */
  readonly oneIn: number;
  /** No row has its id any more. */
  readonly isWithoutIds?: true;
  /** So many columns of the care log have another name. */
  readonly renamed?: number;
}

export async function returnedCopy(fate: Fate = USUAL): Promise<ReturnedCopy> {
  const master = await filled();
  const [copy] = await openDesk(master, { files, random: Math.random }).shareWithDepartments({
    departments: [DEPARTMENT],
    columns: "full",
    now: NOW,
  });
  if (!copy) throw new Error("no copy was made");
  return { master, back: await changed(copy.bytes, fate), changed: ROWS / fate.oneIn };
}

async function filled(): Promise<XlsxWorkbook> {
  const workbook = newXlsx({ calculate });
  const rows = benchRows(sonLa2026, { entries: ENTRIES, seed: 1 });
  await setUp(workbook, sonLa2026, { today: NOW - 1, reportDate: NOW - 1, rows });
  return workbook;
}

async function changed(bytes: Uint8Array, fate: Fate): Promise<Uint8Array> {
  const workbook = openXlsx(bytes);
  const { tables } = await outlineOf(workbook);
  const log = tables.find(({ name }) => name === "NhatKy");
  if (!log) throw new Error("no care log");
  const cells = [
    ...otherCaretakers(log, fate.oneIn),
    ...otherHeaders(log, fate.renamed ?? 0),
    ...(fate.isWithoutIds ? tables.flatMap(noIds) : []),
  ];
  await workbook.write({ sheets: [], names: [], cells, columns: [] });
  return workbook.toBytes();
}

function otherCaretakers(log: TableOutline, oneIn: number): CellPatch[] {
  const column = columnOf(log, "Người thực hiện");
  return Array.from({ length: ROWS / oneIn }, (_, index): CellPatch => {
    const row = log.box.top + 1 + index * oneIn;
    return { sheet: log.sheet, row, column, value: `Người ${String(index)}` };
  });
}

function otherHeaders({ sheet, box }: TableOutline, count: number): CellPatch[] {
  return Array.from({ length: count }, (_, index): CellPatch => {
    return { sheet, row: box.top, column: box.left + index, value: `Cột ${String(index)}` };
  });
}

function noIds(table: TableOutline): CellPatch[] {
  const { sheet, box, columns } = table;
  if (!columns.includes(ROW_ID)) return [];
  const column = columnOf(table, ROW_ID);
  return Array.from({ length: box.bottom - box.top }, (_, index): CellPatch => {
    return { sheet, row: box.top + 1 + index, column, value: null };
  });
}

function columnOf({ name, columns, box }: TableOutline, label: string): number {
  const place = columns.indexOf(label);
  if (place < 0) throw new Error(`${name} has no ${label}`);
  return box.left + place;
}
