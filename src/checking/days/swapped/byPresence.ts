import type { People } from "../../../registers/people";
import type { Entries } from "../../../registers/entries";
import type { Day } from "../../../registers/text/dates";
import { daysAway, type Stays } from "./stays";

/** What entries say of a person, beside when the person was there. */
export interface Told {
  readonly people: People;
  readonly stays: Stays;
  readonly entries: Entries;
  /** The field with the person's code. */
  readonly label: string;
  readonly days: Float64Array;
}

/** Days between the written date and the person's stay: what happens around an admission is not so far off. */
const FAR_OFF = 28;

/**
 * Entries of days on which the person was long not there yet, or long gone, while the changed date lies within the stay
 * and before `until`. Nothing is said of a person of whom two entries stand outside: then it is the stay that is wrong.
 */
export function byPresence(
  { people, stays, entries, label, days }: Told,
  changed: (day: Day) => Day,
  until: Day,
): { readonly entry: number; readonly near: readonly Day[] }[] {
  const persons = people.named(entries, label);
  const outside = new Map<number, number>();
  const found: { entry: number; person: number; near: Day[] }[] = [];
  for (let entry = 0; entry < persons.length; entry++) {
    const person = persons[entry] ?? -1;
    const day = days[entry] ?? NaN;
    if (person < 0 || daysAway(stays, person, day) === 0) continue;
    outside.set(person, (outside.get(person) ?? 0) + 1);
    const from = stays.from[person] ?? NaN;
    const left = stays.until[person] ?? NaN;
    const swapped = changed(day);
    const fits = swapped >= from && !(swapped > left) && swapped <= until;
    if (!fits || daysAway(stays, person, day) < FAR_OFF) continue;
    found.push({ entry, person, near: [day < from ? from : left] });
  }
  return found.filter(({ person }) => outside.get(person) === 1);
}
