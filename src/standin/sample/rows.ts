import { type Campaign, registerOf } from "../../campaign/campaign";
import type { CellValue, Grid } from "../../workbook/value";

/** One entry: values by field; what is not named is an empty cell. */
export type Row = Readonly<Record<string, CellValue>>;

/** Entries by register. */
export type Rows = Map<string, Row[]>;

/** The entries as the campaign's registers hold them: fields in their order. */
export function gridsOf(campaign: Campaign, rows: Rows): Map<string, Grid> {
  return new Map(Array.from(rows, ([id, entries]) => [id, gridOf(campaign, id, entries)]));
}

export function byDay(field: string, rows: Row[]): Row[] {
  return rows.sort((one, other) => Number(one[field]) - Number(other[field]));
}

/** What a cell says as a text. */
export function said(row: Row, field: string): string {
  const value = row[field];
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function gridOf(campaign: Campaign, id: string, entries: readonly Row[]): Grid {
  const labels = registerOf(campaign, id).fields.map(({ label }) => label);
  const known = new Set(labels);
  return entries.map((row) => {
    const unknown = Object.keys(row).find((label) => !known.has(label));
    if (unknown !== undefined) throw new Error(`register ${id} has no field ${unknown}`);
    return labels.map((label) => row[label] ?? null);
  });
}
