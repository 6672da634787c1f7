import type { Day } from "../../../registers/text/dates";
import type { Told } from "./byPresence";

/** So many days of entries before the admission are not written by mistake. */
const FEWEST = 2;
/** Days between the written admission and the first entry. */
const FAR_OFF = 21;
/** Days after the changed admission within which the first entry is written. */
const SOON = 62;

/**
 * People of a register who came, as it says, long after the first entries about them, while the changed date lies just
 * before these. `told` is what the registers say of them.
 */
export function byEntries(
  told: readonly Told[],
  from: Float64Array,
  changed: (day: Day) => Day,
): { readonly entry: number; readonly near: readonly Day[] }[] {
  const firsts = new Map<number, Set<Day>>();
  for (const { people, entries, label, days } of told) {
    const persons = people.named(entries, label);
    for (let i = 0; i < persons.length; i++) {
      const person = persons[i] ?? -1;
      const day = days[i] ?? NaN;
      if (person < 0 || !(day < (from[person] ?? NaN))) continue;
      const before = firsts.get(person);
      if (before) before.add(day);
      else firsts.set(person, new Set([day]));
    }
  }
  return Array.from(firsts).flatMap(([person, days]) => {
    const came = from[person] ?? NaN;
    const first = Math.min(...days);
    const swapped = changed(came);
    const fits = swapped <= first && first - swapped <= SOON;
    return days.size >= FEWEST && came - first >= FAR_OFF && fits ? [{ entry: person, near: [first] }] : [];
  });
}
