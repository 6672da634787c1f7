import type { Entries } from "../../../registers/entries";
import { placeOf } from "../../../registers/place";
import { firstsAlike } from "../../alike/firsts";
import { finding, type FindingOf } from "../../findings";
import { rowNumber, spoken } from "../../spoken";
import type { Rule } from "../rule";

/** What can be said only once is said again, such as a benefit of one kind for a person and month. */
export const twice: Rule<"twice"> = ({ registers }) =>
  registers.flatMap((entries) =>
    (entries.register.once ?? [])
      .filter((labels) => labels.every(entries.has))
      .flatMap((labels) => againIn(entries, labels)),
  );

function againIn(entries: Entries, labels: readonly string[]): FindingOf<"twice">[] {
  const field = labels.at(-1) ?? "";
  const found: FindingOf<"twice">[] = [];
  firstsAlike(entries, labels).forEach((first, entry) => {
    if (first === entry) return;
    found.push(
      finding("twice", "warning", placeOf(entries, field, entry), {
        field,
        value: spoken(entries, field, entry),
        together: labels.map((label) => spoken(entries, label, entry)),
        first: rowNumber(entries, first),
      }),
    );
  });
  return found;
}
