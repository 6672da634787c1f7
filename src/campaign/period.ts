import { calendar, type Day, firstOfMonth } from "../registers/text/dates";
import { monthsOfSpan, type Span } from "./span";

/** S, E and R: first and last day of what is reported on, and the report date up to which entries count. */
export interface Period {
  readonly start: Day;
  readonly end: Day;
  readonly reportDate: Day;
  /**
   * The campaign year around it: what is due at the year's end counts from its first day, whatever the period. Its
   * report date is the one that was set, which may lie after the period's end.
   */
  readonly year: { readonly start: Day; readonly end: Day; readonly reportDate: Day };
}

export interface Month {
  readonly first: Day;
  readonly last: Day;
}

/**
 * A stretch of a calendar year. A report date after its last day is its last day; one before its first day or outside
 * the year stays what it is, the caller judges that.
 */
export function periodIn(year: number, span: Span, reportDate: Day): Period {
  const { first, last } = monthsOfSpan(span);
  const end = firstOfMonth(year, last + 1) - 1;
  const whole = { start: firstOfMonth(year, 1), end: firstOfMonth(year + 1, 1) - 1, reportDate };
  const until = reportDate > whole.end ? reportDate : Math.min(reportDate, end);
  return { start: firstOfMonth(year, first), end, reportDate: until, year: whole };
}

/** The calendar year with a report date, which may be outside; the caller judges that. */
export function yearPeriod(year: number, reportDate: Day): Period {
  return periodIn(year, "year", reportDate);
}

/** What a part is judged over: what is due at the year's end over the whole year, all else over the period. */
export function periodOf({ when }: { readonly when: "always" | "year-end" }, period: Period): Period {
  const { start, end } = period.year;
  return when === "year-end" ? { ...period, start, end } : period;
}

/** The months of the period, in order. */
export function monthsOf({ start, end }: Period): Month[] {
  const { year, month } = calendar(start);
  const count = calendar(end).month - month + 1;
  return Array.from({ length: count }, (_, index) => ({
    first: firstOfMonth(year, month + index),
    last: firstOfMonth(year, month + index + 1) - 1,
  }));
}

/** Months whose last day is not after the report date. */
export function finishedMonths(period: Period): Month[] {
  return monthsOf(period).filter((month) => month.last <= period.reportDate);
}

/** The last day of the last month that is finished today, inside the period. */
export function defaultReportDate(year: number, today: Day, span: Span = "year"): Day {
  const { year: thisYear, month } = calendar(today + 1);
  const lastFinished = firstOfMonth(thisYear, month) - 1;
  const { start, end } = periodIn(year, span, today);
  return lastFinished < start ? start : Math.min(lastFinished, end);
}
