import { placeOf } from "../../../registers/place";
import { formatDay } from "../../../registers/text/dates";
import { soundDays } from "../../days/soundDays";
import { finding } from "../../findings";
import type { Rule } from "../rule";

/** The entry happened in another year than the campaign's: no target counts it. */
export const outsideYear: Rule<"outside-year"> = ({ book: { period }, registers }) =>
  registers.flatMap((entries) => {
    const { date } = entries.register;
    if (date === undefined || !entries.has(date)) return [];
    const { start, end } = period;
    const days = soundDays(entries, date, period);
    const outside: number[] = [];
    for (let i = 0; i < days.length; i++) {
      const day = days[i] ?? NaN;
      if (day < start || day > end) outside.push(i);
    }
    return outside.map((i) =>
      finding("outside-year", "warning", placeOf(entries, date, i), {
        field: date,
        value: formatDay(days[i] ?? NaN),
        start: formatDay(start),
        end: formatDay(end),
      }),
    );
  });
