import { calendar as calendarOf } from "../registers/text/dates";
import type { CellError } from "../workbook/value";
import { NUM } from "./errors";

/** Serial numbers and calendar days of one date system. */
export interface Calendar {
  /** Months and days beyond their bounds run on, as in Excel. */
  readonly serial: (year: number, month: number, day: number) => number | CellError;
  readonly parts: (serial: number) => DateParts | CellError;
}

export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The 1900 system has a 29/02/1900 (serial 60) and a 00/01/1900 (serial 0) that never were. */
export function calendar(date1904: boolean): Calendar {
  const shift = date1904 ? 1462 : 0;
  return {
    serial(year, month, day) {
      const since = year < 1900 ? year + 1900 : year;
      if (year < 0 || since > 9999) return NUM;
      const serial = monthStart(since, month) + day - 1 - shift;
      return serial >= 0 && serial <= LAST - shift ? serial : NUM;
    },
    parts(serial) {
      const day = Math.floor(serial) + shift;
      if (!(serial >= 0) || day > LAST) return NUM;
      if (day === 60) return { year: 1900, month: 2, day: 29 };
      if (day === 0) return { year: 1900, month: 1, day: 0 };
      const { year, month, date } = calendarOf(day + (day < 60 ? 1 : 0));
      return { year, month, day: date };
    },
  };
}

const LAST = 2958465;
const UNIX_EPOCH = 25569;
const MILLISECONDS = 86400000;

function monthStart(year: number, month: number): number {
  const days = Date.UTC(year, month - 1, 1) / MILLISECONDS + UNIX_EPOCH;
  return days < 61 ? days - 1 : days;
}
