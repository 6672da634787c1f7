import type { ReportPeriod } from "../desk";
import { defaultReportDate, monthsOf, type Period, periodIn } from "../../campaign/period";
import type { Span } from "../../campaign/span";
import { calendar, type Day } from "../../registers/text/dates";

/** The ends of the months of a period, and the present report date where it is none of them; the earliest first. */
export function reportDates(period: Period): Day[] {
  const days = new Set([period.reportDate, ...monthsOf(period).map(({ last }) => last)]);
  return [...days].sort((one, other) => one - other);
}

/** Another period of the same year, up to the day that was set; where that is no day of it, up to its default today. */
export function periodFor(span: Span, present: ReportPeriod, today: Day): ReportPeriod {
  if (span === present.span) return present;
  const year = calendar(present.start).year;
  const set = periodIn(year, span, present.year.reportDate);
  const isInside = set.reportDate >= set.start && set.reportDate <= set.end;
  return { ...(isInside ? set : periodIn(year, span, defaultReportDate(year, today, span))), span };
}
