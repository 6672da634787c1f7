import { cellAddress } from "../../workbook/address";
import { calendar, type Day } from "../../registers/text/dates";
import { valueAt } from "../../workbook/rows";
import type { SheetCells } from "../../workbook/workbook";
import type { Headers } from "../headers";
import { weekdayOn } from "./dayCells";
import type { DayRow } from "./dayRow";
import { weekdaysIn } from "./header";
import { firstDay, type MonthFrom, type SaidMonth } from "./monthGrid";
import { monthIn, together } from "./saidMonth";

/** The month of a grid, and where the sheet says it. */
export interface FoundMonth {
  readonly month: SaidMonth;
  /** The place of the month, then that of the year, if it is another; none where the month is not said clearly. */
  readonly from: readonly MonthFrom[];
}

/** The header's dates say it best; the days of the week may say that a title was left from another month. */
export function monthSaid(sheet: SheetCells, headers: Headers, row: DayRow): FoundMonth {
  const voices = voicesIn(sheet, headers, row);
  const said = together(voices.map((voice) => voice.said));
  const contradicts = new Set(voices.map((voice) => voice.said.month).filter(isNumber)).size > 1;
  const month = contradicts ? { month: null, year: said.year } : said;
  const start = firstDay(month);
  const isClear = start !== null && !isOther(sheet, headers, row, start);
  if (isClear) return { month, from: placesOf(voices) };
  return monthOfDates(row) ?? { month: start === null ? month : NOT_SAID, from: [] };
}

const NOT_SAID: SaidMonth = { month: null, year: null };
const isNumber = (value: number | null) => value !== null;

interface Voice {
  readonly said: SaidMonth;
  readonly from: MonthFrom;
}

function voicesIn(sheet: SheetCells, headers: Headers, row: DayRow): Voice[] {
  const first = headers.headerRows?.first ?? 0;
  const voices: Voice[] = [];
  for (let at = sheet.top; at <= row.row; at++) {
    (sheet.cells[at - sheet.top] ?? []).forEach((value, index) => {
      if (typeof value !== "string") return;
      if (at >= first && !/th[aá]ng/i.test(value.normalize("NFC"))) return;
      voices.push({
        said: monthIn([value]),
        from: { in: "cell", cell: cellAddress(at, sheet.left + index) },
      });
    });
  }
  voices.push({ said: monthIn([sheet.name]), from: { in: "name" } });
  for (const { month, column } of row.days) {
    voices.push({ said: { month, year: null }, from: { in: "days", cell: cellAddress(row.row, column) } });
  }
  return voices;
}

function placesOf(voices: readonly Voice[]): MonthFrom[] {
  const month = voices.find(({ said }) => said.month !== null);
  const year = month?.said.year === null ? voices.find(({ said }) => said.year !== null) : undefined;
  return [month, year].flatMap((voice) => (voice ? [voice.from] : []));
}

/** Whether the days of the week are those of another month. */
function isOther(sheet: SheetCells, headers: Headers, row: DayRow, start: Day): boolean {
  const weekdays = weekdaysIn(sheet, headers, row);
  return row.days.some(({ column, day, date }) => {
    const weekday = weekdays.get(column);
    const on = date ?? start + day - 1;
    return weekday !== undefined && day <= LAST_OF_ALL && weekdayOn(on) !== weekday;
  });
}

/** Every month has it. */
const LAST_OF_ALL = 28;

/** Where every day says its whole date, they need no month; that of the first is as good as any of theirs. */
function monthOfDates({ days, row }: DayRow): FoundMonth | null {
  const [first] = days;
  if (!first || first.date === null || days.some(({ date }) => date === null)) return null;
  const { year, month } = calendar(first.date);
  return { month: { month, year }, from: [{ in: "days", cell: cellAddress(row, first.column) }] };
}

/** What the rows between two lines (zero-based, both among them) say about a month. */
export function monthBetween(sheet: SheetCells, first: number, last: number): SaidMonth {
  const texts: string[] = [];
  for (let row = first; row <= last; row++) {
    for (let at = 0; at < (sheet.cells[row - sheet.top]?.length ?? 0); at++) {
      const value = valueAt(sheet, row, sheet.left + at);
      if (typeof value === "string") texts.push(value);
    }
  }
  return monthIn(texts);
}
