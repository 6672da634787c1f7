import { placeOf } from "../../../registers/place";
import { calendar, type Day, dayOf, formatDay } from "../../../registers/text/dates";
import { isDateKind } from "../../../registers/register";
import { countsToDate, farFrom } from "../../days/likely";
import { finding } from "../../findings";
import { columnsOf } from "../../survey";
import type { Rule } from "../rule";

/** A date generations away from the campaign: 2062 or 2206 in place of 2026. */
export const dateFar: Rule<"date-far"> = (survey) => {
  const { period } = survey.book;
  const isFar = farFrom(period);
  const { year } = calendar(period.start);
  return columnsOf(survey, ({ kind }) => isDateKind(kind)).flatMap(({ entries, field: { label, kind } }) => {
    const values = entries.values(label);
    const days = entries.days(label);
    const far: number[] = [];
    for (let i = 0; i < days.length; i++) {
      const day = days[i] ?? NaN;
      if (isFar(day) && countsToDate(values[i], day, kind)) far.push(i);
    }
    return far.map((i) => {
      const day = days[i] ?? NaN;
      return finding("date-far", "warning", placeOf(entries, label, i), {
        field: label,
        value: formatDay(day),
        because: day > period.end ? "future" : "past",
        near: meantIn(year, day),
      });
    });
  });
};

/** The same day of that year, if the written year is a slip away from it. */
function meantIn(year: number, day: Day): string | null {
  const { year: written, month, date } = calendar(day);
  const meant = isSlip(String(written), String(year)) ? dayOf(year, month, date) : null;
  return meant === null ? null : formatDay(meant);
}

/** One digit is another one, two digits next to each other changed places, or the century is another one. */
function isSlip(written: string, meant: string): boolean {
  const wrong = Array.from(meant, (_, at) => at).filter((at) => written[at] !== meant[at]);
  const [first = 0, second = 0] = wrong;
  if (wrong.length === 1) return true;
  if (written.slice(2) === meant.slice(2)) return true;
  const changed = written[first] === meant[second] && written[second] === meant[first];
  return wrong.length === 2 && second === first + 1 && changed;
}
