import { cellAddress } from "../workbook/address";
import type { Entries } from "./entries";

export interface Place {
  readonly sheet: string;
  /** A1 */
  readonly cell: string;
}

/** The cell of an entry's field. */
export function placeOf(entries: Entries, label: string, entry: number): Place {
  return placeAt(entries, entries.rows[entry] ?? entries.headerRow, label);
}

/** The cell of a field in any row of its sheet (zero-based). */
export function placeAt(entries: Entries, row: number, label: string): Place {
  return { sheet: entries.sheet, cell: cellAddress(row, entries.columnOf(label)) };
}
