import type { Entries } from "../registers/entries";
import { fieldOf, isDateKind } from "../registers/register";
import { formatDay, formatMonth } from "../registers/text/dates";
import { isDay } from "../registers/typed";
import { shown } from "./shown";

/** What an entry says in a field as a sentence can hold it, days and months as people write them. */
export function spoken(entries: Entries, label: string, entry: number): string {
  const { kind } = fieldOf(entries.register, label);
  const day = isDateKind(kind) ? (entries.days(label)[entry] ?? NaN) : NaN;
  if (isDay(day)) return kind === "month" ? formatMonth(day) : formatDay(day);
  return shown(entries.values(label)[entry] ?? null);
}

/** Number of the entry's row in its sheet, as Excel counts. */
export function rowNumber(entries: Entries, entry: number): number {
  return (entries.rows[entry] ?? entries.headerRow) + 1;
}
