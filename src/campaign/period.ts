import { calendar, type Day, firstOfMonth } from "../registers/text/dates";

/** S, E and R: first and last day of the campaign year, and the report date up to which entries count. */
export interface Period {
  readonly start: Day;
  readonly end: Day;
  readonly reportDate: Day;
}

export interface Month {
  readonly first: Day;
  readonly last: Day;
}

/** The calendar year with a report date, which may be outside; the caller judges that. */
export function yearPeriod(year: number, reportDate: Day): Period {
  return { start: firstOfMonth(year, 1), end: firstOfMonth(year + 1, 1) - 1, reportDate };
}

/** The months of the year, in order. */
export function monthsOf(period: Period): Month[] {
  const { year } = calendar(period.start);
  return Array.from({ length: 12 }, (_, index) => ({
    first: firstOfMonth(year, index + 1),
    last: firstOfMonth(year, index + 2) - 1,
  }));
}

/** Months whose last day is not after the report date. */
export function finishedMonths(period: Period): Month[] {
  return monthsOf(period).filter((month) => month.last <= period.reportDate);
}

/** The last day of the last month that is finished today, inside the year. */
export function defaultReportDate(year: number, today: Day): Day {
  const { year: thisYear, month } = calendar(today + 1);
  const lastFinished = firstOfMonth(thisYear, month) - 1;
  const { start, end } = yearPeriod(year, today);
  return lastFinished < start ? start : Math.min(lastFinished, end);
}
