import type { Part } from "../campaign/campaign";
import { type Period, periodOf } from "../campaign/period";
import { calendar } from "../registers/text/dates";
import type { PartResult } from "./score";
import type { Amounts } from "./tally";

/** What one month of the year comes to; of savings what was used, beside the same month of the year before. */
export type MonthCount = number | Amounts;

/**
 * January to December of a part that is counted by month, or whose passes have a day: null for a month that is not
 * finished or not of the period. Null where it has no months.
 */
export function twelveMonths(result: PartResult, period: Period): readonly (MonthCount | null)[] | null {
  const { months, monthAmounts } = result.tally;
  const counts: readonly MonthCount[] | undefined = months ?? monthAmounts ?? result.pace?.months;
  if (!counts) return null;
  const first = firstMonth(result.part, period);
  return Array.from({ length: 12 }, (_, month) => counts[month - first] ?? null);
}

/** 0 = January. */
function firstMonth(part: Part, period: Period): number {
  return calendar(periodOf(part, period).start).month - 1;
}
