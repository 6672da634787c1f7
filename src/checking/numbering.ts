import { foldAccents } from "../registers/text/fold";
import { tidy } from "../registers/text/spelling";
import type { CellValue } from "../workbook/value";

/** Where a running number does not go on by one. */
export interface Break {
  readonly entry: number;
  readonly because: "gap" | "again" | "order";
  /** The number that stands before it. */
  readonly before: number;
}

/** Whether a column counts its rows: STT, TT, Số TT, Số thứ tự. */
export function isNumbering(label: string): boolean {
  return label.length <= LONGEST && NAMES.has(foldAccents(tidy(label)).replace(/[.:\s]/g, ""));
}

const LONGEST = 30;
const NAMES = new Set(["stt", "tt", "sott", "sothutu", "sostt"]);

/**
 * The places where the numbers leave some out, say one again or go back. Blank cells are nothing, 1 begins anew, as it
 * does for each section or day, and rows that were left free may have their numbers already. Where the numbers do not
 * run at all there is nothing to say, except that it once was a run and was sorted.
 */
export function breaksIn(values: readonly CellValue[], rows: Int32Array): Break[] {
  const numbers = numbersIn(values, rows);
  if (numbers.length < FEWEST) return [];
  const breaks = walk(numbers);
  if (breaks.length <= numbers.length * BROKEN) return breaks;
  const order = breaks.find(({ because }) => because === "order");
  return order && isShuffledRun(numbers) ? [order] : [];
}

const FEWEST = 5;
/** With more breaks than this it is no running number. */
const BROKEN = 0.2;

interface Numbered {
  readonly entry: number;
  readonly row: number;
  readonly number: number;
}

function numbersIn(values: readonly CellValue[], rows: Int32Array): Numbered[] {
  const found: Numbered[] = [];
  for (let entry = 0; entry < values.length; entry++) {
    const number = numberOf(values[entry] ?? null);
    if (number !== null) found.push({ entry, row: rows[entry] ?? 0, number });
  }
  return found;
}

function numberOf(value: CellValue): number | null {
  if (typeof value === "number") return Number.isInteger(value) && value > 0 ? value : null;
  if (typeof value !== "string" || value.length > 8) return null;
  const digits = /^\s*(\d{1,6})[.)]?\s*$/.exec(value)?.[1];
  return digits === undefined ? null : Number(digits);
}

function walk(numbers: readonly Numbered[]): Break[] {
  const breaks: Break[] = [];
  let last = numbers[0];
  let seen = new Set([last?.number ?? 0]);
  for (let i = 1; i < numbers.length && last; i++) {
    const here = numbers[i];
    if (!here) break;
    const { entry, number } = here;
    const next: number = numbers[i + 1]?.number ?? NaN;
    const before = last.number;
    if (number === 1) seen = new Set();
    if (number === 1 || number === before + 1 || number - before === here.row - last.row) {
      seen.add(number);
      last = here;
      continue;
    }
    const because = seen.has(number) ? "again" : number > before ? "gap" : "order";
    breaks.push({ entry, because, before });
    // One number was mistyped, and the next goes on as if it had not been.
    const isSlip = next === before + 2 || (because === "again" && next === before + 1);
    if (isSlip) last = { ...here, number: next - 1 };
    else last = here;
    seen.add(last.number);
  }
  return breaks;
}

/** Each number from 1 on once, in another order: sorted by another column. */
function isShuffledRun(numbers: readonly Numbered[]): boolean {
  const all = new Set(numbers.map(({ number }) => number));
  return all.size === numbers.length && numbers.every(({ number }) => number <= numbers.length);
}
