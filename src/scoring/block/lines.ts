import type { Book } from "../../campaign/book";
import { blockRoles } from "../../campaign/block";
import type { Entries } from "../../registers/entries";
import { fieldOf, NO } from "../../registers/register";
import { countedOf, type Source, SOURCES, type TypedScores } from "../points/typed";
import type { Criteria, Criterion } from "./criteria";

/** What an entry of the register of scores says. */
export interface ScoreLine {
  /** Position in its register. */
  readonly entry: number;
  /** What it is about; null where it does not count at all. */
  readonly counts: Counted | null;
  /** What somebody must look at; the first of several. */
  readonly note: LineNote | null;
}

interface Counted {
  /** Position among the campaign's. */
  readonly unit: number;
  readonly criterion: Criterion;
  /** Not given to the unit, for a reason that is told. */
  readonly isOut: boolean;
  /** Those that can be counted: numbers from 0 to the criterion's maximum. */
  readonly typed: TypedScores;
  /** The one that counts, and who gave it; null where nobody gave one, or the criterion is out. */
  readonly score: { readonly source: Source; readonly score: number } | null;
}

type LineNote =
  | "unit-unclear"
  /** There is no such criterion, or it is not clear itself. */
  | "criterion-unclear"
  /** Another line of the same unit and criterion stands above. */
  | "twice"
  /** Not given, and yet it has a score. */
  | "out-scored"
  /** Whether it was given is not said: it counts as given. */
  | "assigned-unclear"
  /** Not given, and nothing is said of why: it counts as given. */
  | "ground-missing"
  /** A score that is no number, less than 0 or more than the maximum: it does not count. */
  | "score-unclear";

export function readLines(book: Book, criteria: Criteria): ScoreLine[] {
  const { scoring, criteria: named } = blockRoles(book.campaign);
  const entries = book.entries(scoring.register);
  const units = entries.choices(entries.register.unit ?? "");
  const criterionOf = book.people(named.register).named(entries, scoring.criterion);
  const read = lineReader(entries, scoring);
  const seen = new Set<string>();
  return Array.from({ length: entries.count }, (_, entry): ScoreLine => {
    const unit = units[entry] ?? -1;
    const criterion = criteria.of[criterionOf[entry] ?? -1] ?? null;
    if (unit < 0) return { entry, counts: null, note: "unit-unclear" };
    if (!criterion) return { entry, counts: null, note: "criterion-unclear" };
    const pair = `${String(unit)} ${String(criterion.entry)}`;
    if (seen.has(pair)) return { entry, counts: null, note: "twice" };
    seen.add(pair);
    const { note, ...said } = read(entry, criterion);
    return { entry, counts: { unit, criterion, ...said }, note };
  });
}

function lineReader(entries: Entries, roles: ReturnType<typeof blockRoles>["scoring"]) {
  const assigned = entries.choices(roles.assigned);
  const no = fieldOf(entries.register, roles.assigned).values.indexOf(NO);
  const grounds = entries.values(roles.ground);
  const columns = SOURCES.map((source) => ({
    source,
    values: entries.values(roles[source]),
    filled: entries.filled(roles[source]),
  }));
  return (
    entry: number,
    { max }: Criterion,
  ): Omit<Counted, "unit" | "criterion"> & Pick<ScoreLine, "note"> => {
    const isRefused = assigned[entry] === no;
    const isOut = isRefused && saysWhy(grounds[entry]);
    const at = (wanted: Source) => {
      const value = columns.find(({ source }) => source === wanted)?.values[entry];
      return isScore(value, max) ? value : null;
    };
    const typed = { approved: at("approved"), verified: at("verified"), self: at("self") };
    const note = (): LineNote | null => {
      const given = columns.filter(({ filled }) => filled[entry] === 1);
      if (isOut) return given.length > 0 ? "out-scored" : null;
      if ((assigned[entry] ?? -1) < 0) return "assigned-unclear";
      if (isRefused) return "ground-missing";
      return given.every(({ source }) => typed[source] !== null) ? null : "score-unclear";
    };
    return { isOut, typed, score: isOut ? null : countedOf(typed), note: note() };
  };
}

function isScore(value: unknown, max: number): value is number {
  return typeof value === "number" && value >= 0 && value <= max;
}

/** Spaces alone say nothing, and an error is no ground. */
function saysWhy(value: unknown): boolean {
  if (typeof value === "string") return value.replaceAll(" ", "") !== "";
  return typeof value === "number" || typeof value === "boolean";
}
