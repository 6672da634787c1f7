import type { Campaign } from "../campaign/campaign";
import type { Entries } from "../registers/entries";
import { fieldOf, type Register } from "../registers/register";

/** The registers that a department writes in, alone or with all others, in the campaign's order. */
export function registersOf(department: string, { registers }: Campaign): readonly Register[] {
  return registers.filter((register) => register.department !== undefined || register.owner === department);
}

/** The positions of a department's own entries. A row in which no department can be read is nobody's. */
export function ownEntries(entries: Entries, department: string): number[] {
  const { register, count } = entries;
  const all = Array.from({ length: count }, (_, entry) => entry);
  if (register.department === undefined) return register.owner === department ? all : [];
  const wanted = fieldOf(register, register.department).values.indexOf(department);
  const choices = entries.choices(register.department);
  return wanted < 0 ? [] : all.filter((entry) => choices[entry] === wanted);
}
