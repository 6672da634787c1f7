import type { SheetCells } from "../../workbook/workbook";
import type { Headers } from "../headers";
import { type Body, rowsOfKind } from "./bodyRows";
import { isFilled } from "./texts";

/** The columns (zero-based, of the sheet) that entries fill and no label names: nobody wrote above them what they are. */
export function unlabelledColumns(
  { top, left, cells }: SheetCells,
  { columns }: Headers,
  body: Body,
): number[] {
  const labelled = new Set(columns.map(({ column }) => column - left));
  const found = new Set<number>();
  for (const row of rowsOfKind(body, "entry")) {
    const values = cells[row - top] ?? [];
    for (let i = 0; i < values.length; i++) {
      if (!labelled.has(i) && !found.has(i) && isFilled(values[i])) found.add(i);
    }
  }
  return [...found].map((i) => i + left).sort((one, other) => one - other);
}
