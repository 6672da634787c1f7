import { registerRows } from "../../exchange/registerRows";
import type { RegisterRows } from "../../exchange/rows";
import { ownEntries } from "../../exchange/scope";
import type { Columns } from "../../exchange/stamp";
import type { Entries } from "../../registers/entries";
import { type CellValue, isBlank, isCellError } from "../../workbook/value";

/**
 * A department's own entries of a register as they leave, with the ids they have or are given (by sheet row). A cell
 * that holds an error leaves as a blank one: no error is a value that could come back.
 */
export function departmentRows(
  entries: Entries,
  { department, columns }: { department: string; columns: Columns },
  date1904: boolean,
  newIds: ReadonlyMap<number, string>,
): RegisterRows {
  const own = registerRows(entries, date1904, ownEntries(entries, department));
  const { fields } = entries.register;
  const leaves = own.labels.map(
    (label) => columns === "full" || fields.some((field) => field.label === label && !field.personal),
  );
  const leaving = <Value>(all: readonly Value[]) => all.filter((_, column) => leaves[column]);
  return {
    register: own.register,
    labels: leaving(own.labels),
    rows: own.rows.map(({ id, at, values }, place) => {
      return { id: newIds.get(at) ?? id, at: place, values: leaving(values).map(sendable) };
    }),
  };
}

function sendable(value: CellValue): CellValue {
  return isBlank(value) || isCellError(value) ? null : value;
}
