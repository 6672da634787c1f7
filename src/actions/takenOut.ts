import type { Campaign } from "../campaign/campaign";
import { type Entries, readEntries } from "../registers/entries";
import type { Register } from "../registers/register";
import { foldCase } from "../registers/text/fold";
import { withTakenOut } from "../sheets/own";
import { Trouble } from "../workbook/trouble";
import type { Outline, Reading } from "../workbook/workbook";
import { findTable } from "./findTable";
import { cellsIn, presetIn } from "./readSheets";

/** What stands in columns and registers that the centre has taken out: nobody counts it, and it may tell of somebody. */
export function takenOutIn(reading: Reading, campaign: Campaign): Entries[] {
  const { outline } = reading;
  return withTakenOut(presetIn(reading).preset, reading).registers.flatMap((register) => {
    const held = campaign.registers.find(({ id }) => id === register.id)?.fields ?? [];
    const labels = new Set(held.map(({ label }) => foldCase(label)));
    const fields = register.fields.filter(({ label }) => !labels.has(foldCase(label)));
    const table = fields.length === 0 ? undefined : findTable(register, outline);
    if (!table) return [];
    return [readEntries({ ...register, fields }, table, cellsIn(reading, table.sheet), outline.date1904)];
  });
}

/** Without the tables of registers that are out, which are nobody's copies; all where the lists cannot be read. */
export function withoutTakenOut(reading: Reading, campaign: Campaign): Outline {
  const { outline } = reading;
  const there = new Set(campaign.registers.map(({ id }) => id));
  const out = registersOut(reading).filter(({ id }) => !there.has(id));
  const tables = new Set(out.map((register) => findTable(register, outline)));
  return { ...outline, tables: outline.tables.filter((table) => !tables.has(table)) };
}

function registersOut(reading: Reading): readonly Register[] {
  try {
    return withTakenOut(presetIn(reading).preset, reading).registers;
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    return [];
  }
}
