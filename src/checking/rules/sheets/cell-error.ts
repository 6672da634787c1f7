import { placeOf } from "../../../registers/place";
import { isCellError } from "../../../workbook/value";
import { finding } from "../../findings";
import { shown } from "../../shown";
import { columnsOf } from "../../survey";
import { unread } from "../../unread";
import type { Rule } from "../rule";

/** A formula in the cell gives #N/A or the like. */
export const cellError: Rule<"cell-error"> = (survey) =>
  columnsOf(survey, () => true).flatMap(({ entries, field }) => {
    const values = entries.values(field.label);
    return unread(entries, field).flatMap((i) => {
      const value = values[i] ?? null;
      if (!isCellError(value)) return [];
      const place = placeOf(entries, field.label, i);
      return [finding("cell-error", "error", place, { field: field.label, value: shown(value) })];
    });
  });
