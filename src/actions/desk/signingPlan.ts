import type { Book } from "../../campaign/book";
import { incidentRoles } from "../../campaign/campaign";
import type { Entries } from "../../registers/entries";
import { type Day, daysFrom1904 } from "../../registers/text/dates";
import type { Anchor, CellPatch, WorkbookPlan } from "../../workbook/plan";
import type { CellValue } from "../../workbook/value";
import type { Reading, SheetCells, TableOutline } from "../../workbook/workbook";
import { findTable, missing } from "../findTable";
import { cellsIn } from "../readSheets";

export interface SignedRow {
  /** First day of the month. */
  readonly month: Day;
  readonly type: string;
}

/**
 * New rows in the register of confirmations: in the blank rows at its end first, below them the table grows. Nothing is
 * written where its last row has changed since it was read, or something stands in a row that was blank.
 */
export function signingPlan(
  rows: readonly SignedRow[],
  by: { readonly department: string; readonly signedBy: string; readonly today: Day },
  book: Book,
  reading: Reading,
): WorkbookPlan {
  const roles = incidentRoles(book.campaign).confirmations;
  const entries = book.entries(roles.register);
  const table = findTable(entries.register, reading.outline);
  if (!table) throw missing(entries.register, reading.outline);
  const shift = daysFrom1904(reading.outline.date1904);
  const said = ({ month, type }: SignedRow): [label: string, value: CellValue][] => [
    [roles.month, month - shift],
    [roles.department, by.department],
    [roles.type, type],
    [roles.signedBy, by.signedBy],
    [roles.signedOn, by.today - shift],
  ];
  const { first, blank } = blankRows(entries, table);
  const { sheet } = table;
  const cells = rows.flatMap((row, index): CellPatch[] =>
    said(row).map(([label, value]) => ({
      sheet,
      row: first + index,
      column: entries.columnOf(label),
      value,
    })),
  );
  const short = rows.length - blank;
  return {
    ...{ sheets: [], names: [], columns: [] },
    cells,
    anchors: anchorsOf(cells, first, blank, cellsIn(reading, sheet)),
    growths: short > 0 ? [{ table: table.name, from: table.box, rows: short }] : [],
  };
}

/** The first row after the last entry, and how many rows the table has from there on. */
function blankRows({ rows }: Entries, { box, hasHeader, hasTotals }: TableOutline) {
  const body = box.top + (hasHeader ? 1 : 0);
  const first = Math.max(body, (rows.at(-1) ?? -1) + 1);
  return { first, blank: Math.max(0, box.bottom - (hasTotals ? 1 : 0) - first + 1) };
}

/** The row above as it was read (an entry, or the header), and the blank rows to be written. */
function anchorsOf(cells: readonly CellPatch[], first: number, blank: number, read: SheetCells): Anchor[] {
  const columns = [...new Set(cells.map(({ column }) => column))];
  const above = columns.map((column) => ({ row: first - 1, column }));
  const written = cells.filter(({ row }) => row < first + blank);
  return [...above, ...written].map(({ row, column }) => ({
    sheet: read.name,
    row,
    column,
    value: read.cells[row - read.top]?.[column - read.left] ?? null,
  }));
}
