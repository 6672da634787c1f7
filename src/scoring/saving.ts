import type { Book } from "../campaign/book";
import { registerOf } from "../campaign/campaign";
import type { SavingMeasure } from "../campaign/measure";
import { finishedMonths, type Month } from "../campaign/period";
import { calendar, firstOfMonth } from "../registers/text/dates";
import { quantities } from "./amounts";
import { FALSE, holdsAll, TRUE } from "./conditions";
import type { Amounts, Tally } from "./tally";

/**
 * `pass` counts the finished months of which both sides are known, `missing` the others, `possible` entries that might
 * belong to one of them. The amounts are those of the months that are known, so that like is compared with like.
 */
export function tallySaving(measure: SavingMeasure, book: Book): Tally {
  const { months, unplaced } = readings(measure, book);
  const monthAmounts = months.map(({ now, before }): Amounts => ({ done: sumOf(now), base: sumOf(before) }));
  const known = monthAmounts.filter(({ done, base }) => done !== null && base !== null);
  const total = (side: "done" | "base") => known.reduce((sum, amounts) => sum + (amounts[side] ?? 0), 0);
  return {
    pass: known.length,
    fail: 0,
    missing: months.length - known.length,
    notDue: 0,
    anything: true,
    possible: unplaced.length,
    amounts: { done: total("done"), base: total("base") },
    monthAmounts,
  };
}

/** What was read in one month: each entry with its quantity, null where there is none to be read. */
type Readings = readonly { readonly entry: number; readonly amount: number | null }[];

interface MonthReadings {
  readonly month: Month;
  readonly yearBefore: Month;
  readonly now: Readings;
  readonly before: Readings;
}

/** The finished months with what was read in them and a year before, and the entries that nobody can place. */
export function readings(
  measure: SavingMeasure,
  book: Book,
): { readonly months: readonly MonthReadings[]; readonly unplaced: readonly number[] } {
  const entries = book.entries(measure.register);
  const days = entries.days(registerOf(book.campaign, measure.register).date ?? "");
  const inScope = holdsAll(measure.scope, entries, book.period);
  const amountOf = quantities(entries, measure.amount);
  const months = finishedMonths(book.period);
  const unplaced: number[] = [];
  const placed: { entry: number; day: number }[] = [];
  for (let entry = 0; entry < entries.count; entry++) {
    const truth = inScope(entry);
    const day = days[entry] ?? NaN;
    if (truth === FALSE || (!Number.isNaN(day) && !isRead(day, months))) continue;
    if (truth === TRUE && !Number.isNaN(day)) placed.push({ entry, day });
    else unplaced.push(entry);
  }
  const within = ({ first, last }: Month): Readings =>
    placed
      .filter(({ day }) => day >= first && day <= last)
      .map(({ entry }) => ({ entry, amount: amountOf(entry) }));
  return {
    months: months.map((month) => {
      const before = yearBefore(month);
      return { month, yearBefore: before, now: within(month), before: within(before) };
    }),
    unplaced,
  };
}

function yearBefore({ first }: Month): Month {
  const { year, month } = calendar(first);
  return { first: firstOfMonth(year - 1, month), last: firstOfMonth(year - 1, month + 1) - 1 };
}

function isRead(day: number, months: readonly Month[]): boolean {
  return months.some((month) =>
    [month, yearBefore(month)].some(({ first, last }) => day >= first && day <= last),
  );
}

/** Null where nothing was read, or something that is no quantity. */
function sumOf(read: Readings): number | null {
  if (read.length === 0 || read.some(({ amount }) => amount === null)) return null;
  return read.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
}
