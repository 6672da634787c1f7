import type { Entries } from "../../registers/entries";
import { type Field, isDateKind } from "../../registers/register";
import { remembered } from "../../registers/remembered";
import { calendar } from "../../registers/text/dates";
import { foldAccents } from "../../registers/text/fold";
import { tidy } from "../../registers/text/spelling";
import { holdsNumber, isDay } from "../../registers/typed";
import type { CellValue } from "../../workbook/value";

/**
 * A number for what each entry says in a field: the same one for what is the same but for spaces, letter case and
 * accents. Below zero where it says nothing, or nothing that can be read.
 */
export function sameness(entries: Entries, field: Field): Int32Array {
  const { label, kind } = field;
  if (kind === "list") return Int32Array.from(entries.choices(label));
  if (isDateKind(kind)) return daysOf(entries.days(label), kind === "month" ? monthOf : (day) => day);
  if (holdsNumber(field)) return numbered(entries.values(label), (value) => value);
  if (kind === "text") return numbered(entries.values(label), (value) => loosely(String(value)));
  return numbered(entries.keys(label), (key) => key);
}

/** A text without what slips of the hand leave in it; null where nothing is left. */
export function loosely(text: string): string | null {
  if (PLAIN.test(text)) return text.toLowerCase();
  const plain = SETTLED.test(text) ? foldSettled(text) : foldAccents(tidy(text));
  return plain === "" ? null : plain;
}

/** Nothing to compose, and no space too many. */
const PLAIN = /^[!-~]+( [!-~]+)*$/;
const SETTLED = /^[!-~À-ɏḀ-ỿ]+( [!-~À-ɏḀ-ỿ]+)*$/;

/** The same as the slow way for most texts there are: 05/QĐ-UBND. */
function foldSettled(text: string): string {
  return text.toLowerCase().normalize("NFD").replace(MARKS, "").replaceAll("đ", "d");
}

const MARKS = /[\u0300-\u036f]/g;

/** What texts and numbers mean is numbered in the order it comes first. */
function numbered(values: readonly CellValue[], meant: (value: string | number) => unknown): Int32Array {
  const meanings = new Map<unknown, number>();
  const numberOf = remembered((value: CellValue) => {
    const meaning = typeof value === "string" || typeof value === "number" ? meant(value) : null;
    if (meaning === null) return -1;
    const number = meanings.get(meaning) ?? meanings.size;
    meanings.set(meaning, number);
    return number;
  });
  const numbers = new Int32Array(values.length);
  for (let i = 0; i < values.length; i++) numbers[i] = numberOf(values[i] ?? null);
  return numbers;
}

function daysOf(days: Float64Array, numberOf: (day: number) => number): Int32Array {
  const numbers = new Int32Array(days.length);
  const read = remembered((day: number) => (isDay(day) ? numberOf(day) : -1));
  for (let i = 0; i < days.length; i++) numbers[i] = read(days[i] ?? NaN);
  return numbers;
}

function monthOf(day: number): number {
  const { year, month } = calendar(day);
  return year * 12 + month;
}
