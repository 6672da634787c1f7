import { calendar, type Day, firstOfMonth } from "../registers/text/dates";
import type { Campaign, Part } from "./campaign";
import type { DayOfYear } from "./measure";
import { type Period, periodOf } from "./period";

/** The days of the year before which something is to be reported, as the targets say. */
export function reportingDays({ targets }: Campaign): readonly DayOfYear[] {
  const days = targets
    .flatMap(({ parts }) => parts)
    .flatMap(({ measure }) => (measure.kind === "deadline" ? [measure.before] : []));
  return days.filter(
    ({ month, date }, index) => days.findIndex((one) => one.month === month && one.date === date) === index,
  );
}

/** The last reporting day that is still to come in what a part is judged over; where there is none, its last day. */
export function projectedTo(part: Pick<Part, "when">, campaign: Campaign, whole: Period): Day {
  const period = periodOf(part, whole);
  const { year } = calendar(period.year.start);
  const days = reportingDays(campaign).map(({ month, date }) => firstOfMonth(year, month) + date - 1);
  const toCome = days.filter((day) => day > period.reportDate && day <= period.end);
  return toCome.length === 0 ? period.end : Math.max(...toCome);
}
