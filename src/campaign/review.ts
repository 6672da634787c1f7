import { calendar, type Day, firstOfMonth } from "../registers/text/dates";
import type { Period } from "./period";

/** What is reviewed at the report date: until the end of June the first half of the year, then the whole. */
export function isFirstHalf(period: Period): boolean {
  return period.reportDate <= endOfJune(period);
}

/** The last day of what is reviewed. */
export function endOfReview(period: Period): Day {
  return isFirstHalf(period) ? endOfJune(period) : period.year.end;
}

function endOfJune({ year }: Period): Day {
  return firstOfMonth(calendar(year.start).year, 7) - 1;
}
