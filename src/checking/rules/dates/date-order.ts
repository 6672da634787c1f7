import type { Entries } from "../../../registers/entries";
import { placeOf } from "../../../registers/place";
import { fieldOf } from "../../../registers/register";
import { formatDay } from "../../../registers/text/dates";
import { finding } from "../../findings";
import { birthDay, isDay, isYear } from "../../../registers/typed";
import type { Rule } from "../rule";

/** What must come first came later. */
export const dateOrder: Rule<"date-order"> = ({ registers }) =>
  registers.flatMap((entries) =>
    (entries.register.order ?? [])
      .filter((pair) => pair.every((label) => entries.has(label)))
      .flatMap(([earlier, later]) =>
        turned(entries, earlier, later).map((i) =>
          finding("date-order", "error", placeOf(entries, later, i), {
            field: later,
            value: written(entries, later, i),
            earlier: { field: earlier, value: written(entries, earlier, i) },
          }),
        ),
      ),
  );

function turned(entries: Entries, earlier: string, later: string): number[] {
  const first = daysOf(entries, earlier);
  const second = daysOf(entries, later);
  const found: number[] = [];
  for (let i = 0; i < first.length; i++) {
    const from = first[i] ?? NaN;
    const until = second[i] ?? NaN;
    // What cannot be read is not before anything.
    if (from > until && isDay(from) && isDay(until)) found.push(i);
  }
  return found;
}

function daysOf(entries: Entries, label: string): Float64Array {
  const days = entries.days(label);
  if (fieldOf(entries.register, label).kind !== "birth") return days;
  const values = entries.values(label);
  return days.map((day, i) => birthDay(values[i], day));
}

function written(entries: Entries, label: string, i: number): string {
  const value = entries.values(label)[i];
  const isBirth = fieldOf(entries.register, label).kind === "birth";
  if (isBirth && typeof value === "number" && isYear(value)) return String(value);
  return formatDay(entries.days(label)[i] ?? NaN);
}
