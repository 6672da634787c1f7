import type { Entries } from "../../registers/entries";
import { foldedName } from "./names";
import { areApart, stayOf } from "./stay";

/** One of several entries that may be of the same person. */
export interface OneOfMany {
  readonly entries: Entries;
  readonly label: string;
  readonly entry: number;
}

/** Both have one code: the rule about codes tells it. */
export function isOneRow(one: OneOfMany, other: OneOfMany): boolean {
  const code = one.entries.register.people?.code;
  if (one.entries !== other.entries || code === undefined || !one.entries.has(code)) return false;
  const keys = one.entries.keys(code);
  const key = keys[one.entry] ?? null;
  return key !== null && key === keys[other.entry];
}

/** The same person came back: one name, and the stays do not meet. */
export function isReturn(one: OneOfMany, other: OneOfMany): boolean {
  const name = nameOf(one);
  const isSame = name !== "" && name === nameOf(other);
  return isSame && areApart(stayOf(one.entries, one.entry), stayOf(other.entries, other.entry));
}

function nameOf({ entries, entry }: OneOfMany): string {
  const label = entries.register.person?.name;
  return label !== undefined && entries.has(label) ? foldedName(entries.values(label)[entry]) : "";
}
