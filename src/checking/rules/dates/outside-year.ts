import { placeOf } from "../../../registers/place";
import { calendar, firstOfMonth, formatDay } from "../../../registers/text/dates";
import { soundDays } from "../../days/soundDays";
import { finding } from "../../findings";
import type { Rule } from "../rule";

/** The entry happened in another year than the campaign's: no target counts it. */
export const outsideYear: Rule<"outside-year"> = ({ book: { period }, registers }) =>
  registers.flatMap((entries) => {
    const { date } = entries.register;
    if (date === undefined || !entries.has(date)) return [];
    const { year } = calendar(period.year.start);
    const start = firstOfMonth(year - (entries.register.yearsBefore ?? 0), 1);
    const { end } = period.year;
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
