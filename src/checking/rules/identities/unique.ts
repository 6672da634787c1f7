import type { Entries } from "../../../registers/entries";
import { placeOf } from "../../../registers/place";
import { finding } from "../../findings";
import { shown } from "../../shown";
import { columnsOf } from "../../survey";
import type { Rule } from "../rule";

/** The same code twice: each further one points to the first. */
export const unique: Rule<"unique"> = (survey) =>
  columnsOf(survey, (field) => field.unique).flatMap(({ entries, field: { label } }) =>
    repeated(entries, label).map(([i, first]) =>
      finding("unique", "error", placeOf(entries, label, i), {
        field: label,
        value: shown(entries.values(label)[i] ?? null),
        first: placeOf(entries, label, first).cell,
      }),
    ),
  );

function repeated(entries: Entries, label: string): [again: number, first: number][] {
  const firsts = new Map<string, number>();
  const found: [number, number][] = [];
  entries.keys(label).forEach((key, i) => {
    if (key === null) return;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, i);
    else found.push([i, first]);
  });
  return found;
}
