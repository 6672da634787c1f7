import type { Entries } from "../registers/entries";
import type { Place } from "../registers/place";
import { ROW_ID } from "../registers/register";
import { firstFrom } from "../registers/rowOrder";
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
    const entry = firstFrom(place.top, entries.rows);
    const field = entries.register.fields.find(
      ({ label }) => entries.has(label) && entries.columnOf(label) === place.left,
    );
    if (entries.rows[entry] === place.top && field) return { entries, entry, field: field.label };
  }
  return null;
}

/** An entry's own id; null where it has none yet. */
export function idOf({ entries, entry }: EntryCell): string | null {
  return entries.has(ROW_ID) ? rowId(entries.values(ROW_ID)[entry]) : null;
}
