import { check } from "../../src/checking/check";
import type { CellRepair } from "../../src/checking/repairs/repair";
import { shown } from "../../src/checking/shown";
import { safeRepairs } from "../../src/checking/repairs/safeRepairs";
import { registerOf } from "../../src/campaign/campaign";
import { sonLa2026 } from "../../src/campaign/presets/son-la-2026";
import { daysFrom1904 } from "../../src/registers/text/dates";
import { parseAddress } from "../../src/workbook/address";
import { bookOf, type BookOptions, HEADER_ROW, type Rows } from "../books";

/** What would be put right in a book of these rows. */
export function repairsOf(rows: Rows, options: BookOptions = {}): CellRepair[] {
  const book = bookOf(rows, options);
  return safeRepairs(book, check(book));
}

/** The rows with every repair written into its cell. */
export function mended(rows: Rows, repairs: readonly CellRepair[], options: BookOptions = {}): Rows {
  const { campaign = sonLa2026, date1904 = false } = options;
  const all = Object.fromEntries(Object.entries(rows).map(([id, each]) => [id, [...each]]));
  for (const { register, sheet, cell, field, before, after, isDay } of repairs) {
    const { top = NaN, left = NaN } = parseAddress(cell) ?? {};
    const entry = top - HEADER_ROW - 1;
    const { fields, sheet: home } = registerOf(campaign, register);
    const row = all[register]?.[entry];
    if (!row || fields[left]?.label !== field || sheet !== home || (row[field] ?? null) !== before) {
      throw new Error(`${sheet} ${cell} does not say ${shown(before)}`);
    }
    const value = typeof after === "number" && isDay ? after - daysFrom1904(date1904) : after;
    all[register]?.splice(entry, 1, { ...row, [field]: value });
  }
  return all;
}

/** What is still minded of a cell once it is put right. */
export function mindedAfter(rows: Rows, options: BookOptions = {}): string[] {
  const again = mended(rows, repairsOf(rows, options), options);
  return check(bookOf(again, options)).map(({ rule, sheet, cell }) => `${rule} ${sheet} ${cell}`);
}
