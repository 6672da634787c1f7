import type { Book } from "../../campaign/book";
import { incidentRoles } from "../../campaign/campaign";
import { type Day, daysFrom1904 } from "../../registers/text/dates";
import type { WorkbookPlan } from "../../workbook/plan";
import type { CellValue } from "../../workbook/value";
import type { Reading } from "../../workbook/workbook";
import { appendRows } from "../appendRows";
import { findTable, missing } from "../findTable";
import { cellsIn } from "../readSheets";

export interface SignedRow {
  /** First day of the month. */
  readonly month: Day;
  readonly type: string;
}

/** New rows in the register of confirmations. */
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
  const { cells, anchors, growths } = appendRows(
    rows.map((row) => said(row).map(([label, value]) => ({ column: entries.columnOf(label), value }))),
    table,
    entries.rows.at(-1) ?? -1,
    cellsIn(reading, table.sheet),
  );
  return { sheets: [], names: [], columns: [], cells, anchors, growths };
}
