import { codeKey, type Entries } from "../../registers/entries";
import { fieldOf, type GridFields } from "../../registers/register";
import type { Day } from "../../registers/text/dates";
import { type CellValue, isBlank, isCellError } from "../../workbook/value";

/** An entry of a register as a mark in a grid. */
export interface MonthEntry {
  /** How its person's code compares; null = it has none. */
  readonly key: string | null;
  /** As it stands. */
  readonly code: CellValue;
  readonly day: Day;
  /** A value of the mark field, what stands there instead, or null where it says nothing. */
  readonly mark: string | null;
  /** Whether the mark is a value of its field. */
  readonly isClear: boolean;
  /** In the order of `GridFields.rows` and `details`. */
  readonly row: readonly CellValue[];
  readonly details: readonly CellValue[];
}

/** The days of a month, both ends inclusive. */
export interface Month {
  readonly month: Day;
  readonly last: Day;
}

/** The entries of a month in their order, and how many of the register have no day that can be read. */
export function monthEntries(
  entries: Entries,
  fields: GridFields,
  { month, last }: Month,
): { readonly of: readonly MonthEntry[]; readonly undated: number } {
  const days = entries.days(fields.date);
  const codes = entries.values(fields.person);
  const marks = entries.values(fields.mark);
  const choices = entries.choices(fields.mark);
  const { values } = fieldOf(entries.register, fields.mark);
  const columns = (labels: readonly string[]) => labels.map((label) => entries.values(label));
  const [rows, details] = [columns(fields.rows), columns(fields.details)];
  const of: MonthEntry[] = [];
  let undated = 0;
  days.forEach((day, entry) => {
    if (Number.isNaN(day)) undated++;
    if (!(day >= month && day <= last)) return;
    const choice = choices[entry] ?? -1;
    const mark = choice < 0 ? shown(marks[entry] ?? null) : (values[choice] ?? null);
    of.push({
      ...{ day, mark, isClear: choice >= 0 || mark === null },
      key: codeKey(codes[entry] ?? null),
      code: codes[entry] ?? null,
      row: rows.map((column) => said(column[entry])),
      details: details.map((column) => said(column[entry])),
    });
  });
  return { of, undated };
}

function said(value: CellValue | undefined): CellValue {
  return isBlank(value) ? null : value;
}

function shown(value: CellValue): string | null {
  if (isBlank(value)) return null;
  return isCellError(value) ? value.error : String(value);
}
