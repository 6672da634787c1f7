import type { Cell } from "./cells";
import { columnsBelow } from "./columnsBelow";
import { isTotal } from "./labelWords";
import type { Layout } from "./layouts";
import { asBody, asHeader } from "./rowEvidence";
import type { TopRows } from "./topRows";

/**
 * Whether something at the lower edge of a header speaks against it, however likely it is beside other readings: labels
 * that are merged with rows further down, a first entry that reads like labels, or cells like "2.1", "[21]" that seem to number columns and are taken for
 * something else.
 */
export function isOddBelow({ rows }: TopRows, { first, last, numbered }: Layout): boolean {
  const lowest = rows[last];
  if (lowest && last > first && seemsToCount(lowest.cells)) return true;
  const index = last + (numbered ? 2 : 1);
  const next = rows[index];
  if (!next) return false;
  const block = rows.slice(first, last + 1);
  if (block.some(({ cells }) => cells.some(({ bottom }) => bottom >= next.row))) return true;
  if (next.cells.length < 3) return false;
  if (!numbered && seemsToCount(next.cells)) return true;
  if (next.cells.slice(0, 2).some(({ folded }) => isTotal(folded))) return false;
  const header = asHeader(next, columnsBelow(rows, index), false);
  return header - asBody(next, rows.slice(index + 1, index + 3)) > LIKE_LABELS;
}

const LIKE_LABELS = 1.5;

/** Short marks, all different: letters and numbers, or numbers in brackets. */
function seemsToCount(cells: readonly Cell[]): boolean {
  if (cells.length < 4 || !cells.every(({ text }) => /^[[(]?(?:\p{L}|\d{1,2}(?:\.\d)?)[\])]?$/u.test(text))) {
    return false;
  }
  const isMarked = cells.filter(({ text, kind }) => /[\p{L}[(]/u.test(text) && kind !== "mark").length > 1;
  return isMarked && new Set(cells.map(({ text }) => text)).size === cells.length;
}
