import { fieldOf } from "../../registers/register";
import { daysFrom1904 } from "../../registers/text/dates";
import type { ReturnedRegister, ReturnNote } from "../returned";
import { blockOf, headerAddress } from "./block";
import { columnsOf } from "./columns";
import type { Found } from "./candidates";
import { idNotes } from "./idNotes";
import { readRows } from "./readRows";
import type { ReturnedFile } from "./returnedFile";
import { strangerNotes } from "./strangers";
import { valueReader } from "./values";

/** A register at its place; `others` = the other registers that were found. */
export function readRegister(
  found: Found,
  others: readonly Found[],
  { reading, uncalculated }: ReturnedFile,
  helpers: readonly string[],
): { readonly register: ReturnedRegister; readonly notes: readonly ReturnNote[] } {
  const { sent, sheet, table, header } = found;
  const shift = daysFrom1904(reading.outline.date1904);
  const formulas = uncalculated(sheet.name);
  const block = blockOf(found, others, formulas);
  const columns = columnsOf(block, helpers, shift);
  const fields = [...columns.byLabel].map(([label, column]) => {
    const field = fieldOf(sent.register, label);
    return { field, column, read: valueReader(field, shift) };
  });
  const read = readRows(block, { fields, ids: columns.ids }, formulas);
  const first = header.cells[0]?.column ?? sheet.left;
  return {
    register: {
      register: sent.register.id,
      sheet: sheet.name,
      labels: fields.map(({ field }) => field.label),
      columns: fields.map(({ column }) => column),
      rows: read.rows,
      unreadable: read.unreadable,
    },
    notes: [
      ...(table
        ? []
        : [{ kind: "table-lost", sheet: sheet.name, cell: headerAddress(found, first) } as const]),
      ...columns.notes,
      ...strangerNotes(block, columns.strangers, others),
      ...read.notes,
      ...idNotes(block, columns.ids, read.rows),
    ],
  };
}
