import type { SaidMonth } from "../../../adopting/grids";
import { calendar, type Day, firstOfMonth } from "../../../registers/text/dates";

/** The first day of a month; null while it is not chosen. */
export function dayOfMonth({ month, year }: SaidMonth): Day | null {
  return month === null || year === null ? null : firstOfMonth(year, month);
}

export function monthOfDay(day: Day): { readonly month: number; readonly year: number } {
  const { month, year } = calendar(day);
  return { month, year };
}

/** The years that people may mean on a day, the latest first; `chosen` is among them, whatever it is. */
export function yearsAround(today: Day, chosen: number | null): readonly number[] {
  const { year } = calendar(today);
  const near = Array.from({ length: YEARS_BEFORE + 2 }, (_, index) => year + 1 - index);
  const all = chosen === null || near.includes(chosen) ? near : [...near, chosen];
  return [...all].sort((one, other) => other - one);
}

/** Older sheets are kept, and seldom taken over. */
const YEARS_BEFORE = 4;
