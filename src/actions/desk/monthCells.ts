import { finishedMonths, monthsOf, type Period, periodIn, periodOf } from "../../campaign/period";
import { calendar } from "../../registers/text/dates";
import type { PartResult } from "../../scoring/score";
import type { MonthCell } from "../desk";

/** The twelve months of a part that must reach its level in each; nothing of any other part. */
export function monthCells({ part, tally }: PartResult, whole: Period): MonthCell[] {
  if (part.measure.kind !== "per-month") return [];
  const period = periodOf(part, whole);
  const finished = new Map(
    finishedMonths(period).map(({ first }, index) => [first, tally.months?.[index] ?? 0] as const),
  );
  return monthsOf(periodIn(calendar(period.year.start).year, "year", period.reportDate)).map(
    ({ first, last }) => ({
      month: first,
      count: finished.get(first) ?? null,
      isInPeriod: first >= period.start && last <= period.end,
    }),
  );
}
