import type { Entries } from "../registers/entries";
import type { Place } from "../registers/place";
import { ROW_ID } from "../registers/register";
import { rowId } from "../registers/rowId";
import { parseAddress } from "../workbook/address";
import type { Survey } from "./survey";

/** Where in a register a finding is. */
export interface EntryCell {
  readonly entries: Entries;
  /** Position of the entry. */
  readonly entry: number;
  /** Label of the field. */
  readonly field: string;
}

/** The entry and field of a place; null where it is no field of an entry. */
export function entryCell({ sheet, cell }: Place, { registers }: Survey): EntryCell | null {
  const place = parseAddress(cell);
  if (!place) return null;
  for (const entries of registers) {
    if (entries.sheet !== sheet) continue;
    const entry = positionOf(place.top, entries.rows);
    const field = entries.register.fields.find(
      ({ label }) => entries.has(label) && entries.columnOf(label) === place.left,
    );
    if (entry >= 0 && field) return { entries, entry, field: field.label };
  }
  return null;
}

/** An entry's own id; null where it has none yet. */
export function idOf({ entries, entry }: EntryCell): string | null {
  return entries.has(ROW_ID) ? rowId(entries.values(ROW_ID)[entry]) : null;
}

/** Rows stand from top to bottom; -1 where the row is no entry. */
function positionOf(row: number, rows: Int32Array): number {
  let low = 0;
  let high = rows.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const there = rows[middle] ?? 0;
    if (there === row) return middle;
    if (there < row) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
