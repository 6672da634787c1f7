import type { Entries } from "../../../registers/entries";
import { type Place, placeOf } from "../../../registers/place";
import { type Field, fieldOf } from "../../../registers/register";
import { holdsNumber } from "../../../registers/typed";
import { sameness } from "../../alike/sameness";
import { finding, type FindingOf } from "../../findings";
import { type Column, columnsOf } from "../../survey";
import { type Usual, usualOf } from "../../usual";
import type { Rule } from "../rule";
import { moreThanPresent } from "./more-than-present";

/** A number is many times what the register says otherwise, or a small part of it: a slip of the point, a nought too many. */
export const outlier: Rule<"outlier"> = (survey) => {
  const found = columnsOf(survey, holdsNumber).flatMap(outliersIn);
  if (found.length === 0) return [];
  const minded = new Set(moreThanPresent(survey).map(inSheet));
  return found.filter((one) => !minded.has(inSheet(one)));
};

const inSheet = ({ cell, sheet }: Place) => `${cell} ${sheet}`;

function outliersIn({ entries, field }: Column): FindingOf<"outlier">[] {
  const { label } = field;
  return bySort(entries, field).flatMap((sort) => {
    const usual = usualOf(sort.numbers);
    if (!usual || usual.far.size === 0) return [];
    return sort.entries.flatMap((entry, i) => {
      const number = sort.numbers[i] ?? NaN;
      if (!usual.far.has(number)) return [];
      return [
        finding("outlier", "note", placeOf(entries, label, entry), {
          field: label,
          value: String(number),
          from: usual.from,
          to: usual.to,
          ...compared(number, usual),
        }),
      ];
    });
  });
}

function compared(number: number, { middle }: Usual) {
  const isMore = number > middle;
  return {
    because: isMore ? "more" : "less",
    times: Math.round(isMore ? number / middle : middle / number),
  } as const;
}

/** Numbers of one sort of thing, and the entries that say them. */
interface Sort {
  readonly numbers: number[];
  readonly entries: number[];
}

/** Numbers above zero: nothing at all is not little. What is no number of its kind has a rule of its own. */
function bySort(entries: Entries, { label, kind }: Field): Sort[] {
  const by = entries.register.sorts?.[label];
  const sorts = by !== undefined && entries.has(by) ? sameness(entries, fieldOf(entries.register, by)) : null;
  const found = new Map<number, Sort>();
  const values = entries.values(label);
  for (let entry = 0; entry < values.length; entry++) {
    const number = values[entry];
    const key = sorts?.[entry] ?? 0;
    if (typeof number !== "number" || number <= 0 || key < 0) continue;
    if (kind === "whole" && !Number.isInteger(number)) continue;
    let sort = found.get(key);
    if (!sort) found.set(key, (sort = { numbers: [], entries: [] }));
    sort.numbers.push(number);
    sort.entries.push(entry);
  }
  return [...found.values()];
}
