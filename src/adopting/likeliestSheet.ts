import type { SheetCells } from "../workbook/workbook";
import type { Headers } from "./headers";

/** A sheet whose header was looked for. */
export interface LookedAt {
  readonly cells: SheetCells;
  readonly headers: Headers;
}

/** The sheet that is most like a register: many columns and rows under a header that is easily found. */
export function likeliestSheet<Sheet extends LookedAt>(sheets: readonly Sheet[]): Sheet | undefined {
  const [best] = sheets
    .map((sheet) => ({ sheet, worth: worthOf(sheet) }))
    .sort((one, other) => other.worth - one.worth);
  return best?.sheet;
}

function worthOf({ cells: { top, cells }, headers: { headerRows, columns, confidence } }: LookedAt): number {
  if (!headerRows) return 0;
  const rows = Math.max(0, top + cells.length - headerRows.last - 1);
  // Twice the rows are worth as much as a few columns: lists of codes are long and narrow.
  return confidence * Math.min(columns.length, MANY_COLUMNS) * Math.log2(2 + rows);
}

const MANY_COLUMNS = 12;
