import type { Book } from "../../../src/campaign/book";
import type { Finding, RuleId } from "../../../src/checking/findings";
import { ruleGroups } from "../../../src/checking/rules";
import { EXAMPLES } from "../examples";
import type { Language } from "../../../src/wording";
import { cellsIn } from "./cellsIn";

/** A rule as the catalogue shows it. */
export interface CatalogueEntry {
  readonly rule: RuleId;
  readonly group: keyof typeof ruleGroups;
  readonly says: Finding;
  /** The cells in which the book that is minded differs from the one that is not: "Ngày ra: 04/01/2026". */
  readonly wrong: readonly string[];
  readonly right: readonly string[];
}

/** Every rule with its example, in the order in which they speak. */
export function catalogue(language: Language): CatalogueEntry[] {
  const groups = Object.entries(ruleGroups) as [keyof typeof ruleGroups, Readonly<Record<string, unknown>>][];
  return groups.flatMap(([group, rules]) =>
    (Object.keys(rules) as RuleId[]).map((rule) => {
      const { says, trips, passes } = EXAMPLES[rule];
      return { rule, group, says, ...differing(trips, passes, language) };
    }),
  );
}

/** Where many rows differ, the first few tell enough. */
const TOLD = 4;

function differing(trips: Book, passes: Book, language: Language): Pick<CatalogueEntry, "wrong" | "right"> {
  const [one, other] = [cellsIn(trips, language), cellsIn(passes, language)];
  const places = [...new Set([...one.keys(), ...other.keys()])];
  const found = places.filter((place) => one.get(place)?.said !== other.get(place)?.said).slice(0, TOLD);
  const told = (cells: typeof one) => found.flatMap((place) => cells.get(place)?.told ?? []);
  return { wrong: told(one), right: told(other) };
}
