import { countsColumns } from "./columnNumbers";
import type { Cell } from "./cells";
import { isWeekday } from "./series";
import type { TopRows } from "./topRows";

/** How much speaks for the row below a header counting its columns, or for there being no such row. */
export function numberingReason({ rows }: TopRows, first: number, last: number, numbered: boolean): number {
  const labels = rows.slice(first, last + 1).flatMap(({ cells }) => cells);
  const below = rows[last + 1];
  if (!below) return 0;
  // A row that counts the first columns and says something else of the last is read in two ways.
  if (!numbered && isHalfCounted(below.cells)) return -1.5;
  // Days of the month under those of the week.
  const areDays = below.cells.every((number) => isWeekday(labelOver(number, labels) ?? number));
  if (areDays) return numbered ? -6 : -2;
  const share = countsColumns(below.cells) ? labelledShare(below.cells, labels) : 0;
  if (numbered) return share * 7 - 2;
  // Numbers further down mean that the header goes on until there.
  const later = rows.slice(last + 1, last + 7).some(({ cells }) => countsColumns(cells) && cells.length >= 3);
  return share > 0 ? -3 : later ? -1.5 : 0;
}

function isHalfCounted(cells: readonly Cell[]): boolean {
  return (
    cells.length > 4 && !countsColumns(cells) && countsColumns(cells.slice(0, Math.ceil(cells.length * 0.6)))
  );
}

/**
 * Which part of the header's columns is counted, as far as each has a label of its own: the days of a month under "Ngày
 * trong tháng" count no columns.
 */
function labelledShare(numbers: readonly Cell[], labels: readonly Cell[]): number {
  const own = numbers.filter((number) => labelOver(number, labels));
  const columns = new Set(labels.filter(({ left, right }) => left === right).map(({ left }) => left));
  const counted = numbers.filter(({ left }) => columns.has(left)).length;
  const ofColumns = columns.size === 0 ? 1 : counted / columns.size;
  return Math.min(own.length / numbers.length, ofColumns);
}

function labelOver(number: Cell, labels: readonly Cell[]): Cell | undefined {
  return labels.find(({ left, right }) => left === number.left && right <= Math.max(left, number.right));
}
