import type { Entries } from "../../registers/entries";
import { fieldOf } from "../../registers/register";
import { sameness } from "./sameness";

/**
 * For each entry the first one that says the same in all these fields: itself where it is the first, or where one of
 * the fields says nothing that can be read.
 */
export function firstsAlike(entries: Entries, labels: readonly string[]): Int32Array {
  const columns = labels.map((label) => sameness(entries, fieldOf(entries.register, label)));
  const firsts = Int32Array.from({ length: entries.count }, (_, entry) => entry);
  const places = placesFor(entries.count);
  const last = places.length - 1;
  for (let entry = 0; entry < firsts.length; entry++) {
    const mixed = mix(columns, entry);
    if (mixed === NOTHING) continue;
    for (let at = mixed & last; ; at = (at + 1) & last) {
      const there = places[at] ?? FREE;
      if (there === FREE) places[at] = entry;
      else if (!areAlike(columns, there, entry)) continue;
      else firsts[entry] = there;
      break;
    }
  }
  return firsts;
}

const FREE = -1;
const NOTHING = -1;

/** A table of open addresses: never more than half full. */
function placesFor(count: number): Int32Array {
  let size = 16;
  while (size < count * 2) size *= 2;
  return new Int32Array(size).fill(FREE);
}

function mix(columns: readonly Int32Array[], entry: number): number {
  let mixed = 0;
  for (const column of columns) {
    const value = column[entry] ?? -1;
    if (value < 0) return NOTHING;
    mixed = Math.imul(mixed ^ value, 0x9e3779b1);
    mixed ^= mixed >>> 15;
  }
  return mixed >>> 1;
}

function areAlike(columns: readonly Int32Array[], one: number, other: number): boolean {
  for (const column of columns) if (column[one] !== column[other]) return false;
  return true;
}
