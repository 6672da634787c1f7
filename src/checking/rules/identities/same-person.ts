import type { Entries } from "../../../registers/entries";
import { placeOf } from "../../../registers/place";
import { finding, type FindingOf } from "../../findings";
import { foldedName } from "../../identity/names";
import { likenessIn } from "../../identity/likeness";
import { whoIs } from "../../identity/whoIs";
import { shown } from "../../shown";
import type { Rule } from "../rule";

/** So many earlier entries with the name and year of birth are looked at. */
const MOST = 8;

/** Two entries of a register of people that seem to be one person: each further one points to the first. */
export const samePerson: Rule<"same-person"> = ({ registers }) => registers.flatMap(doublesIn);

function doublesIn(entries: Entries): FindingOf<"same-person">[] {
  const who = whoIs(entries);
  if (!who || !entries.has(who.fields.name)) return [];
  const label = who.fields.name;
  const names = entries.values(label);
  const likeness = likenessIn(entries, who);
  const seen = new Map<string, number[]>();
  return names.flatMap((name, entry) => {
    const year = who.year(entry);
    const folded = foldedName(name);
    if (folded === "" || year === null) return [];
    const key = `${folded} ${String(year)}`;
    const before = seen.get(key);
    if (!before) {
      seen.set(key, [entry]);
      return [];
    }
    if (before.length < MOST) before.push(entry);
    for (const first of before) {
      const like = first === entry ? null : likeness(first, entry);
      if (!like) continue;
      const { severity, because } = like;
      const other = shown(names[first] ?? null);
      const said = {
        field: label,
        value: shown(name),
        first: placeOf(entries, label, first),
        other,
        because,
      };
      return [finding("same-person", severity, placeOf(entries, label, entry), said)];
    }
    return [];
  });
}
