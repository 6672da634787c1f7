import { placeOf } from "../../../registers/place";
import { finding, type FindingOf } from "../../findings";
import { meanings } from "../../meanings";
import { shown } from "../../shown";
import { sameSpelling } from "../../../registers/text/spelling";
import { type Column, columnsOf } from "../../survey";
import type { Rule } from "../rule";

/** A value of the list, written otherwise: in other case it counts, with stray spaces it does not. */
export const listSpelling: Rule<"list-spelling"> = (survey) =>
  columnsOf(survey, (field) => field.kind === "list").flatMap((column) => [
    ...otherCase(column),
    ...otherSpaces(column),
  ]);

function otherCase({ entries, field: { label, values: list } }: Column): FindingOf<"list-spelling">[] {
  const values = entries.values(label);
  const choices = entries.choices(label);
  const found: FindingOf<"list-spelling">[] = [];
  for (let i = 0; i < choices.length; i++) {
    const listed = list[choices[i] ?? -1];
    const value = values[i] ?? null;
    if (listed === undefined || value === listed) continue;
    const said = { field: label, value: shown(value), listed, because: "case" } as const;
    found.push(finding("list-spelling", "note", placeOf(entries, label, i), said));
  }
  return found;
}

function otherSpaces(column: Column): FindingOf<"list-spelling">[] {
  const read = (text: string) => [sameSpelling(text, column.field.values)];
  return meanings(column, read).flatMap(({ place, field, value, means: [listed] }) => {
    if (listed === undefined || listed === null) return [];
    return [finding("list-spelling", "error", place, { field, value, listed, because: "spaces" })];
  });
}
