import type { Entries } from "../../../registers/entries";
import { type Place, placeAt } from "../../../registers/place";
import { finding } from "../../findings";
import type { Rule } from "../rule";

/** A column that the register must have is not in its table. */
export const fieldMissing: Rule<"field-missing"> = ({ registers }) =>
  registers.flatMap((entries) =>
    entries.register.fields
      .filter((field) => !entries.has(field.label))
      .map((field) => finding("field-missing", "error", headerOf(entries), { field: field.label })),
  );

/** The leftmost header that is there. */
function headerOf(entries: Entries): Place {
  const [first] = entries.register.fields
    .filter((field) => entries.has(field.label))
    .sort((a, b) => entries.columnOf(a.label) - entries.columnOf(b.label));
  return first ? placeAt(entries, entries.headerRow, first.label) : { sheet: entries.sheet, cell: "A1" };
}
