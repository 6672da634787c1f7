import { foldAccents } from "../../registers/text/fold";
import { isBlank } from "../../workbook/value";
import type { SheetCells } from "../../workbook/workbook";
import type { Headers } from "../headers";
import { isTotal } from "../headers/labelWords";
import { type DayRow, dayRowsIn } from "./dayRow";
import { headerAround, HIGHEST } from "./header";
import type { SaidMonth } from "./monthGrid";
import { monthBetween } from "./monthSaid";

/** Days across, and the header around them. */
export interface DaysBelow {
  readonly row: DayRow;
  readonly headers: Headers;
}

/** What follows below the first rows of people. */
interface Further {
  readonly halves: readonly DaysBelow[];
  /** Zero-based row where another grid begins; null = none does. */
  readonly until: number | null;
}

/**
 * The other half of the month below the people of the first one. A header that is repeated on a new page goes on with
 * the grid; any other days are those of another grid, which is not this one's to read.
 */
export function furtherBlocks(sheet: SheetCells, first: DaysBelow, month: SaidMonth, shift: number): Further {
  let before = first;
  for (const row of dayRowsIn(sheet, shift, lastRowOf(first) + 1, Infinity)) {
    const from = lastRowOf(before) + 1;
    const headers = headerAround(below(sheet, from, row.row), row, before.headers);
    const start = headers?.headerRows?.first ?? row.row;
    const said = monthBetween(sheet, from, start - 1).month;
    const isSameMonth = said === null || month.month === null || said === month.month;
    if (isSameMonth && isSame(row, first.row)) {
      if (headers) before = { row, headers };
      continue;
    }
    const isHalf = first.row.part === "first" && row.part === "second";
    if (!isSameMonth || !isHalf || !headers || !isBeside(headers, first)) return { halves: [], until: start };
    const second = { row, headers };
    return { halves: [second], until: furtherBlocks(sheet, second, month, shift).until };
  }
  return { halves: [], until: null };
}

function lastRowOf({ row, headers }: DaysBelow): number {
  return headers.headerRows?.last ?? row.row;
}

/** The rows around a header further down, from `first` on: a title and the total of the people above are none of it. */
function below(sheet: SheetCells, first: number, row: number): SheetCells {
  const isPart = (one: number) => {
    const filled = (sheet.cells[one - sheet.top] ?? []).filter((value) => !isBlank(value));
    return (
      filled.length > 1 && !filled.some((value) => typeof value === "string" && isTotal(foldAccents(value)))
    );
  };
  let top = row;
  while (top > Math.max(first, row - HIGHEST) && isPart(top - 1)) top--;
  return { ...sheet, top, cells: sheet.cells.slice(top - sheet.top, row + AFTER - sheet.top) };
}

/** Rows below the days that are looked at: the days of the week, numbers of columns, the first person. */
const AFTER = 8;

function isSame(one: DayRow, other: DayRow): boolean {
  const places = ({ days }: DayRow) =>
    JSON.stringify(days.map(({ column, day, month }) => [column, day, month]));
  return places(one) === places(other);
}

/** The columns left of the days are those of the first header. */
function isBeside(headers: Headers, first: DaysBelow): boolean {
  const leftmost = Math.min(...first.row.days.map(({ column }) => column));
  const labels = new Map(headers.columns.map(({ column, label }) => [column, foldAccents(label)]));
  return first.headers.columns
    .filter(({ column }) => column < leftmost)
    .every(({ column, label }) => labels.get(column) === foldAccents(label));
}
