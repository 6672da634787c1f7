import { finding, type FindingOf } from "../../findings";
import { placeOf } from "../../../registers/place";
import type { CellValue } from "../../../workbook/value";
import { numbersOf } from "../../identity/numbers";
import { isOneRow, isReturn, type OneOfMany } from "../../identity/oneOfMany";
import { shown } from "../../shown";
import { columnsOf } from "../../survey";
import type { Rule } from "../rule";

/** So many earlier entries with the number are looked at: who comes back again and again has no more. */
const MOST = 8;

/** One identity or insurance number in two entries of people: each further one points to the first. */
export const numberTwice: Rule<"number-twice"> = (survey) =>
  (["identity", "insurance"] as const).flatMap((kind) => {
    const seen = new Map<string, OneOfMany[]>();
    const found: FindingOf<"number-twice">[] = [];
    for (const { entries, field } of columnsOf(survey, (one) => one.kind === kind)) {
      const values: readonly CellValue[] = entries.values(field.label);
      const keys = numbersOf(values, kind);
      keys.forEach((key, entry) => {
        if (key === null) return;
        const one = { entries, label: field.label, entry };
        const before = seen.get(key);
        const first = before?.find((other) => !isOneRow(one, other) && !isReturn(one, other));
        if (!before) seen.set(key, [one]);
        else if (before.length < MOST) before.push(one);
        if (!first) return;
        found.push(
          finding("number-twice", "error", placeOf(entries, field.label, entry), {
            field: field.label,
            value: shown(values[entry] ?? null),
            first: placeOf(first.entries, first.label, first.entry),
          }),
        );
      });
    }
    return found;
  });
