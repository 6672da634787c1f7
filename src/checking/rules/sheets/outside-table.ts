import { placeAt } from "../../../registers/place";
import { finding } from "../../findings";
import type { Rule } from "../rule";

/** Something was typed below the table: no number counts it. */
export const outsideTable: Rule<"outside-table"> = ({ registers }) =>
  registers.flatMap((entries) => {
    const first = entries.register.fields.find((field) => entries.has(field.label));
    if (!first) return [];
    return entries.outside.map((row) =>
      finding("outside-table", "error", placeAt(entries, row, first.label), { row: row + 1 }),
    );
  });
