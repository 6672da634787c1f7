import { type Day, firstOfMonth } from "../../registers/text/dates";

/** The half year of which the registers tell. */
export interface Span {
  readonly year: number;
  readonly start: Day;
  /** The report date: nothing is known of later days. */
  readonly end: Day;
}

/** Months of the span. */
export const MONTHS = [1, 2, 3, 4, 5, 6];

export function firstHalfOf(year: number): Span {
  return { year, start: firstOfMonth(year, 1), end: firstOfMonth(year, 7) - 1 };
}

/** Nothing done after the report date is known yet. */
export function knownBy(span: Span, day: Day): Day | null {
  return day <= span.end ? day : null;
}

export function dayIn({ year }: Span, month: number, date: number): Day {
  return firstOfMonth(year, month) + date - 1;
}
