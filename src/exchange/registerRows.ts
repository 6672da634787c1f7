import type { Entries } from "../registers/entries";
import { type FieldKind, ROW_ID } from "../registers/register";
import { rowId } from "../registers/rowId";
import { daysFrom1904 } from "../registers/text/dates";
import { countsDays } from "../registers/typed";
import type { CellValue } from "../workbook/value";
import type { RegisterRows, Row } from "./rows";

/** The rows of a register as they stand in a workbook; `which` = positions of entries, all unless told. */
export function registerRows(
  entries: Entries,
  date1904: boolean,
  which: readonly number[] = Array.from({ length: entries.count }, (_, entry) => entry),
): RegisterRows {
  const fields = entries.register.fields.filter(({ label }) => entries.has(label));
  const shift = daysFrom1904(date1904);
  const columns = fields.map(({ label, kind }) => {
    const values = entries.values(label);
    return shift === 0 ? values : values.map((value) => dayFrom1900(value, kind, shift));
  });
  const ids = entries.has(ROW_ID) ? entries.values(ROW_ID) : [];
  return {
    register: entries.register.id,
    labels: fields.map(({ label }) => label),
    rows: which.map((entry): Row => {
      return {
        id: rowId(ids[entry]),
        at: entries.rows[entry] ?? 0,
        values: columns.map((column) => column[entry] ?? null),
      };
    }),
  };
}

/** A cell of a field from a workbook whose days are `shift` too low. A year alone is no day. */
export function dayFrom1900(value: CellValue, kind: FieldKind, shift: number): CellValue {
  if (typeof value !== "number" || shift === 0) return value;
  return countsDays(kind, value) ? value + shift : value;
}
