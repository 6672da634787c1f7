import { calendar, type Day, firstOfMonth } from "../../registers/text/dates";

/** The ends of the months of a year, and the present report date where it is none of them; the earliest first. */
export function reportDates(period: {
  readonly start: Day;
  readonly end: Day;
  readonly reportDate: Day;
}): Day[] {
  const { year, month } = calendar(period.start);
  const days = new Set([period.reportDate]);
  for (let next = month + 1; ; next++) {
    const last = firstOfMonth(year, next) - 1;
    if (last > period.end) break;
    days.add(last);
  }
  return [...days].sort((one, other) => one - other);
}
