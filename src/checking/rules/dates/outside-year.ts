import type { Entries } from "../../../registers/entries";
import { placeOf } from "../../../registers/place";
import type { Period } from "../../../campaign/period";
import { formatDay } from "../../../registers/text/dates";
import { finding } from "../../findings";
import { isDay } from "../../../registers/typed";
import type { Rule } from "../rule";

/** The entry happened in another year than the campaign's: no target counts it. */
export const outsideYear: Rule<"outside-year"> = ({ book: { period }, registers }) =>
  registers.flatMap((entries) => {
    const { date } = entries.register;
    if (date === undefined || !entries.has(date)) return [];
    const days = entries.days(date);
    return outside(entries, date, period).map((i) =>
      finding("outside-year", "warning", placeOf(entries, date, i), {
        field: date,
        value: formatDay(days[i] ?? NaN),
        start: formatDay(period.start),
        end: formatDay(period.end),
      }),
    );
  });

function outside(entries: Entries, date: string, { start, end }: Period): number[] {
  const days = entries.days(date);
  const found: number[] = [];
  for (let i = 0; i < days.length; i++) {
    const day = days[i] ?? NaN;
    if ((day < start || day > end) && isDay(day)) found.push(i);
  }
  return found;
}
