import { calendar, dayOf, type Day, fullYear } from "../../registers/text/dates";
import { foldAccents } from "../../registers/text/fold";
import { tidy } from "../../registers/text/spelling";
import type { CellValue } from "../../workbook/value";

/** What a header cell over marks says about its day. */
export interface SaidDay {
  /** 1 to 31. */
  readonly day: number;
  readonly month: number | null;
  readonly date: Day | null;
}

/** Reads 1, "01", "Ngày 1", "01/3", "1/3/2026", "T2\n1" or a date; null for anything else. `shift` = days from 1904. */
export function saidDay(value: CellValue, shift: number): SaidDay | null {
  if (typeof value === "number") {
    if (!Number.isInteger(value)) return null;
    if (value >= 1 && value <= 31) return { day: value, month: null, date: null };
    return value > FIRST_DATE && value < LAST_DATE ? ofDate(value + shift) : null;
  }
  if (typeof value !== "string" || value.length > LONGEST) return null;
  const text = foldAccents(tidy(value));
  const [, day, month, year] = DAY.exec(text.replace(WEEKDAYS, " ").trim()) ?? [];
  if (day === undefined) return null;
  return saidBy(Number(day), month === undefined ? null : Number(month), year);
}

/** Whether a cell names a day of the week: T2, Thứ hai, CN. 0 = Sunday … 6; null for anything else. */
export function weekdayOf(value: CellValue): number | null {
  if (typeof value !== "string" || value.length > LONGEST) return null;
  const text = foldAccents(tidy(value)).replace(/[.\s]/g, "");
  const place = NAMES_OF_DAYS.findIndex((names) => names.includes(text));
  return place < 0 ? null : place;
}

/** 0 = Sunday. */
export function weekdayOn(day: Day): number {
  return (day - 1) % 7;
}

/** Of header dates: 1980 and 2100. */
const [FIRST_DATE, LAST_DATE] = [29_220, 73_050];
const LONGEST = 30;
const WEEKDAYS = /\b(?:t[2-7]|thu (?:[2-7]|hai|ba|tu|nam|sau|bay)|cn|chu nhat)\b/g;
const DAY = /^(?:ngay|ng|n)?\.?\s*(\d{1,2})(?:\s*[/.-]\s*(\d{1,2})(?:\s*[/.-]\s*(\d{2}|\d{4}))?)?$/;

const NAMES_OF_DAYS: readonly (readonly string[])[] = [
  ["cn", "chunhat", "c"],
  ["t2", "thu2", "thuhai", "hai", "2"],
  ["t3", "thu3", "thuba", "ba", "3"],
  ["t4", "thu4", "thutu", "tu", "4"],
  ["t5", "thu5", "thunam", "nam", "5"],
  ["t6", "thu6", "thusau", "sau", "6"],
  ["t7", "thu7", "thubay", "bay", "7"],
];

function ofDate(date: Day): SaidDay {
  const { date: day, month } = calendar(date);
  return { day, month, date };
}

function saidBy(day: number, month: number | null, year: string | undefined): SaidDay | null {
  if (day < 1 || day > 31 || (month !== null && (month < 1 || month > 12))) return null;
  if (year === undefined || month === null) return { day, month, date: null };
  const date = dayOf(fullYear(Number(year)), month, day);
  return date === null ? null : { day, month, date };
}
