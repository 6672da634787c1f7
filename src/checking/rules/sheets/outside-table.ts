import { placeAt } from "../../../registers/place";
import { finding } from "../../findings";
import { signatureRows } from "../../signatures";
import { headsTotal } from "../../totals";
import type { Rule } from "../rule";

/** Rows below the table are not counted; a total there is not meant to be, and who signs is no entry. */
export const outsideTable: Rule<"outside-table"> = ({ registers }) =>
  registers.flatMap((entries) => {
    const first = entries.register.fields.find((field) => entries.has(field.label));
    if (!first) return [];
    const signed = signatureRows(entries);
    const told = entries.outside.filter((row) => !signed.has(row));
    return told.map((row) => {
      const because = entries.saidOutside(row).some(headsTotal) ? "total" : "entry";
      const place = placeAt(entries, row, first.label);
      return finding("outside-table", because === "total" ? "note" : "error", place, {
        row: row + 1,
        because,
      });
    });
  });
