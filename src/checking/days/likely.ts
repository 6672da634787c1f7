import type { Period } from "../../campaign/period";
import type { FieldKind } from "../../registers/register";
import { calendar, type Day, firstOfMonth } from "../../registers/text/dates";
import { isYear } from "../../registers/typed";

/**
 * Whether a number counts the days to a date that somebody can have meant. Numbers up to 2100 are years, ages or days of
 * a month (as serial numbers they lie before 1906), and those from the year 2300 on are digits of a date run together.
 */
export function countsToDate(value: unknown, day: Day, kind: FieldKind): boolean {
  if (typeof value !== "number") return false;
  if (day >= BEYOND) return false;
  return value > LAST_YEAR || (kind === "birth" && isYear(value));
}

/** Serial numbers from here to `BEYOND` need no second look, whatever system they count in. */
export function isPlainlyDate(day: Day): boolean {
  return day > LAST_YEAR + FROM_1904 && day < BEYOND;
}

/** Nobody's record reaches back so far, and no plan so far ahead: a year that was mistyped. */
export function farFrom({ start, end }: Period): (day: Day) => boolean {
  const earliest = firstOfMonth(calendar(start).year - YEARS_BACK, 1);
  const latest = firstOfMonth(calendar(end).year + YEARS_AHEAD + 1, 1) - 1;
  return (day) => day < earliest || day > latest;
}

const LAST_YEAR = 2100;
const FROM_1904 = 1462;
/** 01/01/2300 */
const BEYOND = firstOfMonth(2300, 1);
const YEARS_BACK = 70;
const YEARS_AHEAD = 30;
