import type { Matchable } from "../../adopting/grids";
import type { Day } from "../../registers/text/dates";
import { calendar } from "../../registers/text/dates";

/**
 * For each entry of a grid the day of another month for which it is in the register already; null = for none. `coming`
 * are those of one sheet, `there` the register's. The same sheet, day of the month, person and row make an entry the same;
 * where nobody is named, the cell instead of the sheet.
 */
export function takenForOtherMonth(
  coming: readonly Matchable[],
  there: readonly Matchable[],
): readonly (Day | null)[] {
  const taken = new Map<string, Day>();
  for (const one of there) if (one.source !== "" && !Number.isNaN(one.day)) taken.set(keyOf(one), one.day);
  return coming.map((one) => {
    const day = taken.get(keyOf(one)) ?? null;
    return day === null || isSameMonth(day, one.day) ? null : day;
  });
}

function keyOf({ source, person, day, row }: Matchable): string {
  const place = person === null ? source : source.slice(0, source.lastIndexOf("!"));
  return JSON.stringify([place, person, calendar(day).date, row]);
}

function isSameMonth(one: Day, other: Day): boolean {
  const [a, b] = [calendar(one), calendar(other)];
  return a.year === b.year && a.month === b.month;
}
