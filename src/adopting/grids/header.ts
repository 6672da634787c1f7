import { isBlank } from "../../workbook/value";
import { valueAt } from "../../workbook/rows";
import type { SheetCells } from "../../workbook/workbook";
import { likeness } from "../columns/likeness";
import { namingOf } from "../columns/words";
import type { Headers } from "../headers";
import { countsColumns } from "../headers/columnNumbers";
import { labelsOf } from "../headers/labels";
import { type Row, topRowsOf } from "../headers/topRows";
import { weekdayOf } from "./dayCells";
import type { DayRow } from "./dayRow";

/** The header around the days; null where these days are none, but numbers of columns that have labels of their own. */
export function headerAround(sheet: SheetCells, { row, days }: DayRow, found: Headers): Headers | null {
  const across = new Set(days.map(({ column }) => column));
  const leftmost = Math.min(...across);
  const { rows } = topRowsOf(sheet);
  const near = rows.filter((one) => one.row >= row - HIGHEST && one.row <= row + 1);
  const block = near.filter((one) => one.row === row || isOfHeader(one, leftmost, across));
  const first = Math.min(...block.map((one) => one.row));
  const last = Math.max(...block.map((one) => one.row));
  const header = rows.filter((one) => one.row >= first && one.row <= last);
  if (areLabelled(header, row, across)) return null;
  const columns = labelsOf(header).filter(({ column }) => !across.has(column));
  const left = columns.filter(({ column }) => column < leftmost);
  if (!left.some(({ label }) => namesPeople(label))) return null;
  const next = rows.find((one) => one.row > last);
  const numbers = next && next.row === last + 1 && countsColumns(next.cells) ? next.row : null;
  const data = rows.find((one) => one.row > (numbers ?? last));
  return {
    headerRows: { first, last },
    columnNumberRow: numbers,
    firstDataRow: data?.row ?? null,
    columns,
    // Days across say more than any label.
    confidence: Math.max(found.confidence, SURE),
  };
}

const SURE = 0.9;
/** Rows of a header above its days. */
export const HIGHEST = 3;

/** The days of the week, or labels beside or above the days. */
function isOfHeader({ cells }: Row, leftmost: number, across: ReadonlySet<number>): boolean {
  const over = cells.filter(({ left }) => across.has(left));
  const weekdays = over.filter(({ text }) => weekdayOf(text) !== null).length;
  if (over.length > 0 && weekdays >= over.length * 0.8 && weekdays > 2) return true;
  const beside = cells.filter(({ right }) => right < leftmost);
  return beside.some(({ text, strength, kind }) => (strength >= 2 && kind !== "mark") || namesPeople(text));
}

/** Numbers of columns stand under a label each. */
function areLabelled(header: readonly Row[], row: number, across: ReadonlySet<number>): boolean {
  const labels = header
    .filter((one) => one.row !== row)
    .flatMap(({ cells }) => cells)
    .filter(({ left, right, text }) => left === right && across.has(left) && weekdayOf(text) === null);
  return labels.length >= across.size / 2;
}

function namesPeople(label: string): boolean {
  const naming = namingOf(label);
  return PEOPLE.some((field) => likeness(naming, field) >= LIKE);
}

const PEOPLE = ["Họ và tên", "Mã đối tượng", "Mã"];
const LIKE = 0.7;

/** Days of the week above or below the days: by column 0 = Sunday … 6. */
export function weekdaysIn(
  sheet: SheetCells,
  { headerRows }: Headers,
  { days }: DayRow,
): Map<number, number> {
  const found = new Map<number, number>();
  if (!headerRows) return found;
  for (let row = headerRows.first; row <= headerRows.last; row++) {
    for (const { column } of days) {
      const value = valueAt(sheet, row, column);
      const weekday = isBlank(value) ? null : weekdayOf(value);
      if (weekday !== null) found.set(column, weekday);
    }
  }
  return found;
}
