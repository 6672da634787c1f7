import { type Day, dayOf } from "../../registers/text/dates";
import type { GridFields } from "../../registers/register";
import { isBlank } from "../../workbook/value";
import type { SheetCells } from "../../workbook/workbook";
import type { Headers } from "../headers";
import { weekdayOn } from "./dayCells";
import { type DayRow, dayRowsOf } from "./dayRow";
import { titleRow } from "./details";
import { headerAround, weekdaysIn } from "./header";
import { beginsLegend, legendIn } from "./legend";
import type { MonthGrid, SaidMonth } from "./monthGrid";
import { monthIn, together } from "./saidMonth";

/**
 * The grid of a sheet, if it is one: the days of a month across its header, people down its left side. `shift` = what to
 * add to its serial numbers of dates.
 */
export function findGrid(
  sheet: SheetCells,
  found: Headers,
  fields: GridFields,
  shift: number,
): MonthGrid | null {
  for (const days of dayRowsOf(sheet, shift)) {
    const headers = headerAround(sheet, days, found);
    if (!headers?.headerRows) continue;
    const { first, last } = headers.headerRows;
    const end = endOf(sheet, last);
    const beside = [...linesOf(sheet, sheet.top, first - 1), ...legendLines(sheet, end)];
    return {
      headers,
      days: days.days.map(({ column, day, date }) => ({ column, day, date })),
      month: monthOf(sheet, headers, days),
      legend: legendIn(beside, fields),
      end,
    };
  }
  return null;
}

/** The first day of the month; null where it is not said. */
export function firstDay({ month, year }: SaidMonth): Day | null {
  return month === null || year === null ? null : dayOf(year, month, 1);
}

function linesOf({ top, cells }: SheetCells, first: number, last: number): SheetCells["cells"] {
  return cells.slice(Math.max(0, first - top), Math.max(0, last - top + 1));
}

/** Below the people, and above what we write of single cells. */
function legendLines(sheet: SheetCells, end: number | null): SheetCells["cells"] {
  return end === null ? [] : linesOf(sheet, end, (titleRow(sheet) ?? Infinity) - 1);
}

/** Zero-based row of the sheet. */
function endOf(sheet: SheetCells, header: number): number | null {
  const from = header + 1 - sheet.top;
  const index = sheet.cells.findIndex((row, i) => {
    const first = row.find((value) => !isBlank(value));
    return i >= from && typeof first === "string" && beginsLegend(first);
  });
  const title = titleRow(sheet);
  const found = [...(index < 0 ? [] : [sheet.top + index]), ...(title === null ? [] : [title])];
  return found.length === 0 ? null : Math.min(...found);
}

/** The header's dates say it best; the days of the week may say that a title was left from another month. */
function monthOf(sheet: SheetCells, headers: Headers, row: DayRow): SaidMonth {
  const dated = row.days.map(({ month }) => ({ month, year: null }));
  const first = headers.headerRows?.first ?? 0;
  const titles = linesOf(sheet, sheet.top, first - 1)
    .flat()
    .filter((value) => typeof value === "string");
  const groups = linesOf(sheet, first, row.row)
    .flat()
    .filter((value) => typeof value === "string" && /th[aá]ng/i.test(value.normalize("NFC")))
    .filter((value) => typeof value === "string");
  const said = [monthIn([...titles, ...groups]), monthIn([sheet.name]), ...dated];
  const month = together(said);
  const start = firstDay(contradicts(said) ? { month: null, year: null } : month);
  if (start === null) return contradicts(said) ? { month: null, year: month.year } : month;
  const weekdays = weekdaysIn(sheet, headers, row);
  const isOther = row.days.some(({ column, day, date }) => {
    const weekday = weekdays.get(column);
    const on = date ?? start + day - 1;
    return weekday !== undefined && day <= LAST_OF_ALL && weekdayOn(on) !== weekday;
  });
  return isOther ? { month: null, year: null } : month;
}

/** Every month has it. */
const LAST_OF_ALL = 28;

function contradicts(said: readonly SaidMonth[]): boolean {
  return new Set(said.map(({ month }) => month).filter((month) => month !== null)).size > 1;
}
