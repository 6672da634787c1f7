import { calendar, firstOfMonth, fullYear } from "../../registers/text/dates";

/** Why there is no such day: the numbers of the date that was meant, and the last day of its month. */
export interface Impossible {
  readonly because: "day" | "month" | "month-length" | "year";
  readonly date: number;
  readonly month: number;
  readonly year: number;
  readonly last: number;
}

/** Of three numbers that are no date together. They are read as Vietnamese people write, unless only Americans would. */
export function whyImpossible(parts: readonly string[]): Impossible {
  const [date, month, year] = inOrder(parts.map(Number));
  return whyNotOn(date, month, year);
}

export function whyNotOn(date: number, month: number, year: number): Impossible {
  const written = fullYear(year);
  const last = month >= 1 && month <= 12 ? lastOf(isUsual(written) ? written : LEAP, month) : 31;
  return { because: reason(date, month, last, written), date, month, year: written, last };
}

/** A year that has every day there is. */
const LEAP = 2000;

function inOrder([a = 0, b = 0, c = 0]: readonly number[]): [date: number, month: number, year: number] {
  if (a > 99) return [c, b, a];
  return b > 12 && b <= 31 && a >= 1 && a <= 12 ? [b, a, c] : [a, b, c];
}

function reason(date: number, month: number, last: number, year: number): Impossible["because"] {
  if (month < 1 || month > 12) return "month";
  if (date < 1 || date > 31) return "day";
  return date > last && isUsual(year) ? "month-length" : "year";
}

const isUsual = (year: number) => year >= 1900 && year <= 9999;

function lastOf(year: number, month: number): number {
  return calendar(firstOfMonth(year, month + 1) - 1).date;
}
