import type { Period } from "../../campaign/period";
import type { Entries } from "../../registers/entries";
import { fieldOf } from "../../registers/register";
import type { Day } from "../../registers/text/dates";
import { birthDay } from "../../registers/typed";
import { countsToDate, farFrom, isPlainlyDate } from "./likely";

/**
 * The days of a column that can be compared with others: NaN where nothing is written, where what is written is no date,
 * and where a slip took it generations away. A year of birth is its first day.
 */
export function soundDays(entries: Entries, label: string, period: Period): Float64Array {
  const { kind } = fieldOf(entries.register, label);
  const values = entries.values(label);
  const isFar = kind === "birth" ? () => false : farFrom(period);
  const isSound = (day: Day, i: number) =>
    (isPlainlyDate(day) || countsToDate(values[i], day, kind)) && !isFar(day);
  const days = entries.days(label).slice();
  for (let i = 0; i < days.length; i++) {
    const day = days[i] ?? NaN;
    if (!isSound(day, i)) days[i] = NaN;
    else if (kind === "birth") days[i] = birthDay(values[i], day);
  }
  return days;
}
