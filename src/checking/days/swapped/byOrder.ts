import type { Day } from "../../../registers/text/dates";
import { risingRun } from "./risingRun";

/** What the order of a column says of its dates. */
interface ByOrder {
  /** 1 for each entry whose date stands where the order wants it; no entry where there is no order, up or down. */
  readonly inOrder: Uint8Array;
  readonly misfits: readonly Misplaced[];
}

/** An entry that only fits with day and month changed about. */
interface Misplaced {
  readonly entry: number;
  /** What stands before and after it, or beside it at either end. */
  readonly near: readonly Day[];
}

/** Fewer dates are no order. */
const FEWEST = 12;
/** So large a part of them stands where the order wants it. */
const ORDERED = 0.8;
/** Days between the dates before and after: in a wider gap a changed date would fit by chance. */
const GAP = 31;
/** Days between where the written date stands and where it belongs: what was written down late is not so far off. */
const FAR_OFF = 21;
/** At either end of the column the changed date must be so close to the one beside it. */
const SOON = 7;

/** `days` by entry, NaN for none; `until` is the last day of which the register can tell. */
export function byOrder(days: Float64Array, changed: (day: Day) => Day, until: Day): ByOrder {
  const dated = positionsOf(days);
  const inOrder = new Uint8Array(days.length);
  if (dated.length < FEWEST) return { inOrder, misfits: [] };
  // Some write the newest on top.
  const falls = isFalling(days, dated);
  if (falls) dated.reverse();
  const values = Float64Array.from(dated);
  for (let at = 0; at < values.length; at++) values[at] = days[dated[at] ?? 0] ?? NaN;
  const run = isRising(values) ? null : risingRun(values);
  if (run && shareOf(run) < ORDERED) return { inOrder, misfits: [] };
  for (let at = 0; at < dated.length; at++) inOrder[dated[at] ?? 0] = run ? (run[at] ?? 0) : 1;
  const inside = run ? misfitsIn(values, run, changed) : [];
  const misfits = [...inside, ...lastOf(values, changed, until)].map(({ at, near }) => ({
    entry: dated[at] ?? 0,
    near: falls ? near.reverse() : near,
  }));
  return { inOrder, misfits };
}

interface Misfit {
  readonly at: number;
  readonly near: Day[];
}

/** None at all if most of what is out of order is so for another reason. */
function misfitsIn(values: Float64Array, run: Uint8Array, changed: (day: Day) => Day): Misfit[] {
  const found: Misfit[] = [];
  let others = 0;
  const next = nextInRun(values, run);
  let before = NaN;
  for (let at = 0; at < values.length; at++) {
    const value = values[at] ?? NaN;
    if (run[at] === 1) {
      before = value;
      continue;
    }
    const after = next[at] ?? NaN;
    const swapped = changed(value);
    const off = value > after ? value - after : before - value;
    if (!(off >= FAR_OFF)) continue;
    if (fits(swapped, before, after))
      found.push({ at, near: [before, after].filter((day) => !Number.isNaN(day)) });
    else others++;
  }
  return found.length >= others ? found : [];
}

/** Between two dates that are close together, or close to the only one there is, at either end. */
function fits(day: number, before: number, after: number): boolean {
  if (Number.isNaN(before)) return day <= after && after - day <= SOON;
  if (Number.isNaN(after)) return day >= before && day - before <= SOON;
  return day >= before && day <= after && after - before <= GAP;
}

/** The last entry has nobody after it: it leaps beyond the days that can be known, and would follow at once. */
function lastOf(values: Float64Array, changed: (day: Day) => Day, until: Day): Misfit[] {
  const at = values.length - 1;
  const before = values[at - 1] ?? NaN;
  const value = values[at] ?? NaN;
  const swapped = changed(value);
  const leaps = value > until && value - before >= FAR_OFF && before <= until;
  return leaps && swapped >= before && swapped - before <= SOON ? [{ at, near: [before] }] : [];
}

function nextInRun(values: Float64Array, run: Uint8Array): Float64Array {
  const next = new Float64Array(values.length);
  let after = NaN;
  for (let at = values.length - 1; at >= 0; at--) {
    next[at] = after;
    if (run[at] === 1) after = values[at] ?? NaN;
  }
  return next;
}

function isRising(values: Float64Array): boolean {
  for (let at = 1; at < values.length; at++) {
    if ((values[at] ?? NaN) < (values[at - 1] ?? NaN)) return false;
  }
  return true;
}

function shareOf(run: Uint8Array): number {
  let kept = 0;
  for (const one of run) kept += one;
  return kept / run.length;
}

function positionsOf(days: Float64Array): Int32Array {
  const positions = new Int32Array(days.length);
  let count = 0;
  for (let entry = 0; entry < days.length; entry++) {
    if (!Number.isNaN(days[entry])) positions[count++] = entry;
  }
  return positions.subarray(0, count);
}

function isFalling(days: Float64Array, dated: Int32Array): boolean {
  let balance = 0;
  for (let i = 1; i < dated.length; i++) {
    balance += Math.sign((days[dated[i] ?? 0] ?? 0) - (days[dated[i - 1] ?? 0] ?? 0));
  }
  return balance < 0;
}
