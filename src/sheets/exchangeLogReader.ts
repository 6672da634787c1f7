import { daysFrom1904 } from "../registers/text/dates";
import { type CellValue, isBlank, isCellError } from "../workbook/value";
import type { SheetCells, TableOutline } from "../workbook/workbook";
import { COLUMNS, type LogEntry, MERGED, NOBODY, WORDS } from "./exchangeLog";
import { tableColumn } from "./tableColumn";

/** What the log says, from top to bottom; a row without a readable time or direction says nothing. */
export function readLog(table: TableOutline, cells: SheetCells, date1904: boolean): LogEntry[] {
  const columns = COLUMNS.map(({ name }) => tableColumn(table, name) - cells.left);
  const body = cells.cells.slice(
    Math.max(0, table.box.top + 1 - cells.top),
    table.box.bottom + 1 - cells.top,
  );
  return body.flatMap((row) => {
    const entry = entryOf(
      columns.map((column) => row[column] ?? null),
      daysFrom1904(date1904),
    );
    return entry ? [entry] : [];
  });
}

function entryOf(values: readonly CellValue[], shift: number): LogEntry | null {
  const [at, word, place, sending, rows, ...rest] = values;
  const what = (["sent", "received"] as const).find((one) => WORDS[one] === textOf(word));
  if (typeof at !== "number" || !what) return null;
  const [added, changed, deleted, skipped, failed] = rest.slice(0, MERGED.length).map(countOf);
  const isMerged = rest.slice(0, MERGED.length).some((value) => typeof value === "number");
  const department = textOf(place);
  return {
    at: at + shift,
    what,
    department: department === NOBODY[what] || department === "" ? null : department,
    sending: textOf(sending) || null,
    rows: countOf(rows),
    merged: isMerged
      ? {
          added: added ?? 0,
          changed: changed ?? 0,
          deleted: deleted ?? 0,
          skipped: skipped ?? 0,
          failed: failed ?? 0,
        }
      : null,
    fingerprint: textOf(rest[MERGED.length]),
  };
}

function countOf(value: CellValue | undefined): number {
  return typeof value === "number" ? value : 0;
}

function textOf(value: CellValue | undefined): string {
  return isBlank(value) || isCellError(value) ? "" : String(value).trim();
}
