import type { LiveSheet } from "../../book/liveBook";
import type { Box } from "../../../workbook/address";
import { gridFor } from "./grid";
import { isWholeColumns, isWholeRows } from "./cells";
import { text } from "./argument";

/** The en-US number format of a cell. */
export function formatOf(sheet: LiveSheet, row: number, column: number): string {
  return sheet.style(row, column).format ?? "General";
}

/** One format, or a grid of them; null leaves a cell alone. Runs of equal formats in a column are set at once. */
export function setFormats(sheet: LiveSheet, box: Box, value: unknown): void {
  const single = singleOf(value);
  if (single !== undefined && (!Array.isArray(value) || isWholeColumns(box) || isWholeRows(box))) {
    sheet.restyle(box, { format: single });
    return;
  }
  const grid = gridFor(box, value);
  for (let column = 0; column < (grid[0]?.length ?? 0); column++) {
    for (let row = 0; row < grid.length;) {
      const format = grid[row]?.[column];
      let end = row + 1;
      while (end < grid.length && grid[end]?.[column] === format) end++;
      const left = box.left + column;
      const run = { top: box.top + row, bottom: box.top + end - 1, left, right: left };
      if (format !== null && format !== undefined) sheet.restyle(run, { format: text(format) });
      row = end;
    }
  }
}

/** A text, or the one text of a 1 × 1 grid: Excel takes both for whole columns. */
function singleOf(value: unknown): string | undefined {
  const rows = Array.isArray(value) ? (value as readonly unknown[]) : [[value]];
  const row = rows.length === 1 ? rows[0] : undefined;
  const cell: unknown = Array.isArray(row) && row.length === 1 ? row[0] : undefined;
  return typeof cell === "string" ? cell : undefined;
}
