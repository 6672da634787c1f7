import { findLog, type LogEntry, logPlan, logRow } from "../sheets/exchangeLog";
import { readLog } from "../sheets/exchangeLogReader";
import type { WorkbookPlan } from "../workbook/plan";
import type { Contents, Reading } from "../workbook/workbook";
import { appendRows, lastFilled } from "./appendRows";
import { cellsIn } from "./readSheets";

/** The part of a plan that writes the log. */
export type LogWriting = Required<Pick<WorkbookPlan, "sheets" | "cells" | "growths" | "anchors">>;

/** The sheet of the log, to be read together with others; none where there is no log yet. */
export function logSheets(contents: Contents): string[] {
  const table = findLog(contents);
  return table ? [table.sheet] : [];
}

/** New rows in the log; the log itself where there is none yet. Its sheet must be among those read. */
export function logWriting(entries: readonly LogEntry[], reading: Reading): LogWriting {
  const { outline } = reading;
  const table = findLog(outline);
  if (!table) {
    return { sheets: [logPlan(entries, outline.date1904)], cells: [], growths: [], anchors: [] };
  }
  const cells = cellsIn(reading, table.sheet);
  const rows = entries.map((entry) => logRow(entry, table, outline.date1904));
  const appended = appendRows(rows, table, lastFilled(table.box, cells), cells);
  return { sheets: [], cells: appended.cells, growths: appended.growths, anchors: appended.anchors };
}

/** Everything that was sent and received so far. */
export function logIn(reading: Reading): LogEntry[] {
  const table = findLog(reading.outline);
  return table ? readLog(table, cellsIn(reading, table.sheet), reading.outline.date1904) : [];
}
