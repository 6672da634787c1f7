import type { Entries } from "../../../registers/entries";
import { placeOf } from "../../../registers/place";
import type { Day } from "../../../registers/text/dates";
import { formatDay } from "../../../registers/text/dates";
import { isYear } from "../../../registers/typed";
import { soundDays } from "../../days/soundDays";
import { swappedDates } from "../../days/swapped";
import { changedAbout } from "../../days/swapped/changedAbout";
import { finding } from "../../findings";
import type { Rule } from "../rule";

/** What must come first came later. */
export const dateOrder: Rule<"date-order"> = (survey) => {
  const { period } = survey.book;
  const suspects = new Map(
    swappedDates(survey).map(({ entries, label, entry, swapped }) => [
      cellOf(entries, label, entry),
      swapped,
    ]),
  );
  const changed = changedAbout();
  return survey.registers.flatMap((entries) =>
    (entries.register.order ?? [])
      .filter((pair) => pair.every((label) => entries.has(label)))
      .flatMap(([earlier, later]) => {
        const from = soundDays(entries, earlier, period);
        const until = soundDays(entries, later, period);
        return turned(from, until)
          .filter((i) => {
            const first = suspects.get(cellOf(entries, earlier, i)) ?? from[i] ?? NaN;
            const second = suspects.get(cellOf(entries, later, i)) ?? until[i] ?? NaN;
            return first > second;
          })
          .map((i) =>
            finding("date-order", "error", placeOf(entries, later, i), {
              field: later,
              value: written(entries, later, i),
              earlier: { field: earlier, value: written(entries, earlier, i) },
              swapped: swappedIn(earlier, later, from[i] ?? NaN, until[i] ?? NaN, changed),
            }),
          );
      }),
  );
};

const cellOf = (entries: Entries, label: string, entry: number) =>
  `${entries.table} ${label} ${String(entry)}`;

function turned(first: Float64Array, second: Float64Array): number[] {
  const found: number[] = [];
  for (let i = 0; i < first.length; i++) {
    // What cannot be read is not before anything.
    if ((first[i] ?? NaN) > (second[i] ?? NaN)) found.push(i);
  }
  return found;
}

/** Days that lie at least between two dates which changed about put out of order. */
const FAR_OFF = 21;
/** What belongs together is seldom further apart. */
const TOGETHER = 45;

/** The one of both that changed about would follow, or be followed, soon; null where none or either one would. */
function swappedIn(earlier: string, later: string, from: Day, until: Day, changed: (day: Day) => Day) {
  if (from - until < FAR_OFF) return null;
  const isSound = (gap: number) => gap >= 0 && gap <= TOGETHER;
  const first = changed(from);
  const second = changed(until);
  if (isSound(until - first) === isSound(second - from)) return null;
  return isSound(until - first)
    ? { field: earlier, value: formatDay(first) }
    : { field: later, value: formatDay(second) };
}

function written(entries: Entries, label: string, i: number): string {
  const value = entries.values(label)[i];
  return typeof value === "number" && isYear(value)
    ? String(value)
    : formatDay(entries.days(label)[i] ?? NaN);
}
