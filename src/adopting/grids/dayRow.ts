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
}

/** The rows that count the days of a month, from the first of it on or by dates; the uppermost first. */
export function dayRowsOf(sheet: SheetCells, shift: number): DayRow[] {
  const merges = sheet.merges ?? [];
  return sheet.cells.slice(0, ROWS).flatMap((cells, index): DayRow[] => {
    const row = sheet.top + index;
    return runsIn(cells, shift)
      .filter(isMonth)
      .map((run) => ({
        row,
        days: run.flatMap(({ at, said }) =>
          columnsAt(row, at + sheet.left, merges).map((column) => ({ ...said, column })),
        ),
      }));
  });
}

/** Further down nobody looks for the days. */
const ROWS = 60;
/** February. */
const SHORTEST = 28;
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

function isMonth(run: readonly Step[]): boolean {
  const [first] = run;
  if (!first) return false;
  if (first.said.date !== null) return run.length >= FEWEST_DATES;
  return first.said.day === 1 && run.length >= SHORTEST;
}

function columnsAt(row: number, column: number, merges: readonly Box[]): number[] {
  const box = merges.find((one) => one.top <= row && row <= one.bottom && one.left === column);
  return Array.from({ length: (box?.right ?? column) - column + 1 }, (_, i) => column + i);
}
