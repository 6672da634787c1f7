import { calendar, firstOfMonth, formatDay } from "../../../registers/text/dates";
import { placeOf } from "../../../registers/place";
import { finding } from "../../findings";
import { columnsOf } from "../../survey";
import { countsToDate } from "../../days/likely";
import { birthDay, isYear } from "../../../registers/typed";
import type { Rule } from "../rule";

const OLDEST = 120;

/** Born after the campaign's year, or more than 120 years before it. */
export const birthRange: Rule<"birth-range"> = (survey) => {
  const { start, end } = survey.book.period;
  const earliest = firstOfMonth(calendar(start).year - OLDEST, 1);
  return columnsOf(survey, (field) => field.kind === "birth").flatMap(
    ({ entries, field: { label, kind } }) => {
      const values = entries.values(label);
      return Array.from(entries.days(label)).flatMap((day, i) => {
        const value = values[i];
        const born = birthDay(value, day);
        if ((born >= earliest && born <= end) || !countsToDate(value, day, kind)) return [];
        return [
          finding("birth-range", "warning", placeOf(entries, label, i), {
            field: label,
            value: typeof value === "number" && isYear(value) ? String(value) : formatDay(day),
            because: born > end ? "future" : "past",
          }),
        ];
      });
    },
  );
};
