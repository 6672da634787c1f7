import { calendar, type Day } from "../../../registers/text/dates";
import { columnOrder } from "../columnOrder";
import type { MisreadDay } from "../misreadDays";

/** Fewer dates prove nothing. */
const FEWEST = 8;
/** The days of dates that changed about are months now: so many different ones no register has by chance. */
const MONTHS = 6;

/**
 * Whether a column was typed on a computer with American settings: 25/12 stayed text there, and 05/11 became the 11th of
 * May. Then every date is of the first twelve days of a month, no text is, and the days that stand there are the months
 * of the texts.
 */
export function isAmerican(days: Float64Array, cells: readonly MisreadDay[]): boolean {
  if (columnOrder(cells) !== "day-first") return false;
  const typed = cells.flatMap(({ typed }) => (typed.is === "days" ? [typed] : []));
  if (typed.some(({ order }) => order === null)) return false;
  const there = new Set<number>();
  const months = new Set<number>();
  let count = 0;
  for (const day of days) {
    if (Number.isNaN(day)) continue;
    const { month, date } = calendar(day);
    if (date > 12) return false;
    there.add(date);
    months.add(month);
    count++;
  }
  const monthOf = (day: Day) => calendar(day).month;
  return (
    count >= FEWEST &&
    months.size >= MONTHS &&
    typed.every(({ read }) => read["day-first"].every((day) => there.has(monthOf(day))))
  );
}
