import type { Entries } from "./entries";
import { codeField } from "./register";

/** Who, or what, a code means: entries of a register that has codes, mostly of people, found as Excel compares. */
export interface People {
  readonly entries: Entries;
  /** For each person the first entry with the same code; a person without a code is its own. */
  readonly canonical: Int32Array;
  /** For each entry of another register the first person its code names, or -1. */
  readonly named: (entries: Entries, label: string) => Int32Array;
}

export function readPeople(entries: Entries): People {
  const code = codeField(entries.register);
  if (code === undefined) throw new Error(`entries of ${entries.register.id} have no codes`);
  const keys = entries.keys(code);
  const firstByKey = new Map<string, number>();
  const canonical = Int32Array.from(keys, (key, person) => {
    if (key === null) return person;
    const first = firstByKey.get(key);
    if (first !== undefined) return first;
    firstByKey.set(key, person);
    return person;
  });
  // By the entries themselves: some of a register may be asked about too.
  const memory = new WeakMap<Entries, Map<string, Int32Array>>();
  return {
    entries,
    canonical,
    named: (other, label) => {
      const known = memory.get(other) ?? new Map<string, Int32Array>();
      memory.set(other, known);
      let persons = known.get(label);
      if (!persons) {
        persons = Int32Array.from(other.keys(label), (key) =>
          key === null ? -1 : (firstByKey.get(key) ?? -1),
        );
        known.set(label, persons);
      }
      return persons;
    },
  };
}
