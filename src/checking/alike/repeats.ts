import { codeKey, type Entries } from "../../registers/entries";
import type { Field } from "../../registers/register";
import { remembered } from "../../registers/remembered";
import { type CellValue, isBlank, looksSame } from "../../workbook/value";
import { firstsAlike } from "./firsts";
import { loosely } from "./sameness";

/** An entry that says no other thing than an earlier one. */
export interface Repeat {
  readonly entry: number;
  readonly earlier: number;
  /** The field in which only the spelling is another, or one of the two is blank; null where there is none. */
  readonly field: string | null;
}

/** Entries named as an earlier one is, of a register whose entries have a name. */
export function repeatsIn(entries: Entries): readonly Repeat[] {
  let known = memory.get(entries);
  if (!known) memory.set(entries, (known = findRepeats(entries)));
  return known;
}

/** Two rules ask for the same. */
const memory = new WeakMap<Entries, readonly Repeat[]>();

/** A day on which everybody does the same has few entries that differ; further ones are not compared with each other. */
const MOST_COMPARED = 8;

function findRepeats(entries: Entries): Repeat[] {
  const { key, fields } = entries.register;
  if (!key?.every(entries.has)) return [];
  const firsts = firstsAlike(entries, key);
  if (firsts.every((first, entry) => first === entry)) return [];
  const columns = fields
    .filter(({ label }) => entries.has(label))
    .map((field): Column => ({ field, values: entries.values(field.label) }));
  const others = remembered((first: number): number[] => [first]);
  const repeats: Repeat[] = [];
  for (let entry = 0; entry < firsts.length; entry++) {
    const first = firsts[entry] ?? entry;
    if (first === entry) continue;
    const found = closest(columns, entry, others(first));
    if (found) repeats.push(found);
    else if (others(first).length < MOST_COMPARED) others(first).push(entry);
  }
  return repeats;
}

interface Column {
  readonly field: Field;
  readonly values: readonly CellValue[];
}

function closest(columns: readonly Column[], entry: number, others: readonly number[]): Repeat | null {
  let near: Repeat | null = null;
  for (const earlier of others) {
    const field = difference(columns, entry, earlier);
    if (field === null) return { entry, earlier, field };
    if (field !== undefined) near ??= { entry, earlier, field };
  }
  return near;
}

/** The field that makes two entries differ a little; null where none does, undefined where they say two things. */
function difference(columns: readonly Column[], one: number, other: number): string | null | undefined {
  let found: string | null = null;
  for (const { field, values } of columns) {
    const [a = null, b = null] = [values[one], values[other]];
    if (looksSame(a, b) || isSameCode(field, a, b)) continue;
    if (!isSlip(field, a, b)) return undefined;
    found ??= field.label;
  }
  return found;
}

function isSameCode({ kind }: Field, a: CellValue, b: CellValue): boolean {
  return kind === "code" && codeKey(a) !== null && codeKey(a) === codeKey(b);
}

function isSlip({ kind }: Field, a: CellValue, b: CellValue): boolean {
  if (isBlank(a) || isBlank(b)) return true;
  if (kind !== "text" && kind !== "code" && kind !== "list") return false;
  if (typeof a !== "string" || typeof b !== "string" || a.length > LONGEST) return false;
  return b.length <= LONGEST && loosely(a) === loosely(b);
}

/** A longer text is compared letter by letter only. */
const LONGEST = 1000;
