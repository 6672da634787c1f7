import type { Book } from "../../campaign/book";
import type { Part } from "../../campaign/campaign";
import { isByUnit } from "../../campaign/units";
import type { Behind } from "../../scoring/behind";
import { unitOf } from "../../scoring/units";
import type { UnitRows } from "../desk";

/** Which unit each row behind a part belongs to; "" for one that names none. Null where a part is not taken by unit. */
export function unitBehind({ measure }: Part, book: Book): ((one: Behind) => string) | null {
  if (!isByUnit(measure, book.campaign)) return null;
  const names = book.campaign.units ?? [];
  const positions = unitOf(measure.register, book);
  return ({ unit, about }) => unit ?? names[positions[about?.entry ?? -1] ?? -1] ?? "";
}

/** The units that have such rows, the most first, then in the campaign's order; those that name no unit come last. */
export function unitRows(
  all: readonly Behind[],
  of: (one: Behind) => string,
  { campaign: { units = [] } }: Book,
): UnitRows[] {
  const counts = new Map([...units, ""].map((unit) => [unit, { unit, fail: 0, missing: 0 }]));
  for (const one of all) {
    const found = counts.get(of(one));
    if (found) found[one.outcome]++;
  }
  const sizeOf = ({ unit, fail, missing }: UnitRows) => (unit === "" ? -1 : fail + missing);
  return [...counts.values()]
    .filter(({ fail, missing }) => fail + missing > 0)
    .sort((one, other) => sizeOf(other) - sizeOf(one));
}
