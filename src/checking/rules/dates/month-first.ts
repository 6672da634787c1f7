import { calendar, formatDay, formatMonth } from "../../../registers/text/dates";
import { placeOf } from "../../../registers/place";
import { soundDays } from "../../days/soundDays";
import { finding } from "../../findings";
import { remembered } from "../../../registers/remembered";
import { columnsOf } from "../../survey";
import type { Rule } from "../rule";

/** A month is written as its first day; another day counts as its month all the same. */
export const monthFirst: Rule<"month-first"> = (survey) => {
  const isFirst = remembered((day: number) => Number.isNaN(day) || calendar(day).date === 1);
  return columnsOf(survey, (field) => field.kind === "month").flatMap(({ entries, field: { label } }) => {
    const found: number[] = [];
    const days = soundDays(entries, label, survey.book.period);
    for (let i = 0; i < days.length; i++) {
      if (!isFirst(days[i] ?? NaN)) found.push(i);
    }
    return found.map((i) => {
      const day = days[i] ?? NaN;
      return finding("month-first", "note", placeOf(entries, label, i), {
        field: label,
        value: formatDay(day),
        month: formatMonth(day),
      });
    });
  });
};
