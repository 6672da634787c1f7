import { foldAccents } from "../registers/text/fold";
import type { SheetCells } from "../workbook/workbook";
import type { Headers } from "./headers";
import { labelStrength } from "./headers/labelWords";

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

function worthOf({
  cells: { name, top, cells },
  headers: { headerRows, columns, confidence },
}: LookedAt): number {
  if (!headerRows) return 0;
  const rows = Math.max(0, top + cells.length - headerRows.last - 1);
  const counters = columns.filter(({ label }) => labelStrength(foldAccents(label)) === 3).length;
  const isAid = AIDS.test(foldAccents(name)) || counters > 1;
  // Twice the rows are worth as much as a few columns: lists of codes are long and narrow.
  return confidence * Math.min(columns.length, MANY_COLUMNS) * Math.log2(2 + rows) * (isAid ? 0.3 : 1);
}

const MANY_COLUMNS = 12;
/** Sheets that hold what the others choose from, or say how to fill them in. */
const AIDS = /^(?:danh ?muc|dm|huong ?dan|hdsd|vi du|mau|ghi chu|list|lists|data|lookup)\b/;
