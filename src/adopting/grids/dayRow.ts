import type { Box } from "../../workbook/address";
import { type CellValue, isBlank } from "../../workbook/value";
import type { SheetCells } from "../../workbook/workbook";
import { saidDay, type SaidDay } from "./dayCells";

/** The days across a sheet. */
export interface DayRow {
  /** Zero-based row of the sheet. */
  readonly row: number;
  /** From left to right; a day over two columns is there twice. */
  readonly days: readonly (SaidDay & { readonly column: number })[];
  readonly part: Part;
}

/** What days across are: those of a month or some of its dates, or by their numbers the first or the second half. */
type Part = "month" | "first" | "second";

/** The rows that count the days of a month, of its half, or some by dates; the uppermost first. */
export function dayRowsOf(sheet: SheetCells, shift: number): DayRow[] {
  return dayRowsIn(sheet, shift, sheet.top, sheet.top + ROWS - 1);
}

/** The same among the rows from one to another, zero-based. */
export function dayRowsIn(sheet: SheetCells, shift: number, first: number, last: number): DayRow[] {
  const merges = sheet.merges ?? [];
  const from = Math.max(0, first - sheet.top);
  return sheet.cells.slice(from, Math.max(0, last - sheet.top + 1)).flatMap((cells, index): DayRow[] => {
    const row = sheet.top + from + index;
    return runsIn(cells, shift).flatMap((run): DayRow[] => {
      const part = partOf(run);
      if (part === null) return [];
      const days = run.flatMap(({ at, said }) =>
        columnsAt(row, at + sheet.left, merges).map((column) => ({ ...said, column })),
      );
      return [{ row, days, part }];
    });
  });
}

/** Further down nobody looks for the days. */
const ROWS = 60;
/** February. */
const SHORTEST = 28;
/** Last days of a first half. */
const HALVES: readonly number[] = [15, 16];
/** So many dates in a row are no chance. */
const FEWEST_DATES = 7;
/** Columns of one day: morning, noon, afternoon, evening. */
const WIDEST = 4;

interface Step {
  readonly at: number;
  readonly said: SaidDay;
}

/** Cells beside each other of which each says the next day. */
function runsIn(cells: readonly CellValue[], shift: number): Step[][] {
  const runs: Step[][] = [];
  let run: Step[] = [];
  cells.forEach((value, at) => {
    if (isBlank(value)) return;
    const said = saidDay(value, shift);
    const before = run.at(-1);
    if (said && before && isNext(before.said, said) && at - before.at <= WIDEST) run.push({ at, said });
    else {
      // Numbers of columns go on after 31.
      if (before && Number(value) === before.said.day + 1) run.length = 0;
      run = said ? [{ at, said }] : [];
      if (said) runs.push(run);
    }
  });
  return runs;
}

function isNext(one: SaidDay, other: SaidDay): boolean {
  if (one.date !== null || other.date !== null) return one.date !== null && other.date === one.date + 1;
  return other.day === one.day + 1 && other.month === one.month;
}

function partOf(run: readonly Step[]): Part | null {
  const [first, last] = [run[0]?.said, run.at(-1)?.said];
  if (!first || !last) return null;
  if (first.date !== null) return run.length >= FEWEST_DATES ? "month" : null;
  if (first.day === 1 && last.day >= SHORTEST) return "month";
  if (first.day === 1 && HALVES.includes(last.day)) return "first";
  return HALVES.includes(first.day - 1) && last.day >= SHORTEST ? "second" : null;
}

function columnsAt(row: number, column: number, merges: readonly Box[]): number[] {
  const box = merges.find((one) => one.top <= row && row <= one.bottom && one.left === column);
  return Array.from({ length: (box?.right ?? column) - column + 1 }, (_, i) => column + i);
}
