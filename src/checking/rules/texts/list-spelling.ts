import { placeOf } from "../../../registers/place";
import { listedValue } from "../../characters/listed";
import { finding, type FindingOf } from "../../findings";
import { meanings } from "../../meanings";
import { shown } from "../../shown";
import { type Column, columnsOf } from "../../survey";
import type { Rule } from "../rule";

/** A value of the list, written otherwise: in other case it counts, with other characters it does not. */
export const listSpelling: Rule<"list-spelling"> = (survey) =>
  columnsOf(survey, (field) => field.kind === "list").flatMap((column) => [
    ...otherCase(column),
    ...otherCharacters(column),
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

function otherCharacters(column: Column): FindingOf<"list-spelling">[] {
  const read = (text: string) => [listedValue(text, column.field.values)];
  return meanings(column, read).flatMap(({ place, field, value, means: [meant] }) => {
    if (!meant) return [];
    const { value: listed, because } = meant;
    return [finding("list-spelling", "error", place, { field, value, listed, because })];
  });
}
