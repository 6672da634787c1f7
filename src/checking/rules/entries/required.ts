import { placeOf } from "../../../registers/place";
import { finding } from "../../findings";
import { type Column, columnsOf } from "../../survey";
import type { Rule } from "../rule";

/** An entry lacks what every entry must say. */
export const required: Rule<"required"> = (survey) =>
  columnsOf(survey, (field) => field.required).flatMap((column) =>
    emptyIn(column).map((i) =>
      finding("required", "error", placeOf(column.entries, column.field.label, i), {
        field: column.field.label,
      }),
    ),
  );

/** Of a text, spaces alone say nothing either; other kinds have rules that mind them. */
function emptyIn({ entries, field }: Column): number[] {
  const filled = entries.filled(field.label);
  const values = field.kind === "text" ? entries.values(field.label) : [];
  const found: number[] = [];
  for (let i = 0; i < filled.length; i++) {
    if (filled[i] === 0 || isSpaces(values[i])) found.push(i);
  }
  return found;
}

function isSpaces(value: unknown): boolean {
  if (typeof value !== "string") return false;
  const first = value.charCodeAt(0);
  return (first < 33 || first > 159) && value.trim() === "";
}
