import type { Book } from "../../campaign/book";
import { blockRoles } from "../../campaign/block";
import { exactly } from "../points/range";
import { ranksOf } from "../points/totals";
import { type Criteria, readCriteria } from "./criteria";
import { readLines, type ScoreLine } from "./lines";
import { unitPoints, type UnitPoints } from "./units";

/** All units of a block against one another. */
export interface BlockCard {
  /** Criteria that can be counted. */
  readonly criteria: number;
  /** Entries that are no criterion: until there are none, no percentage is known. */
  readonly unclear: number;
  /** Lines of scores that somebody must look at, whosever they are. */
  readonly notes: number;
  /** The best first; those that are level in the order of the campaign. */
  readonly ranking: readonly RankedUnit[];
  /** Those of the first rank; none as long as it may still be another one. */
  readonly leaders: readonly string[];
}

export interface RankedUnit extends UnitPoints {
  /** Equal where it is decided; null where the unit has no percentage. */
  readonly rank: { readonly best: number; readonly worst: number } | null;
}

export function scoreBlock(book: Book): BlockCard {
  const criteria = readCriteria(book);
  const lines = readLines(book, criteria);
  const units = unitsOf(book, criteria, lines);
  const ranks = ranksOf(units.map(({ share }) => share));
  const ranked = units.map((unit, index): RankedUnit => ({ ...unit, rank: ranks[index] ?? null }));
  return {
    criteria: criteria.all.length,
    unclear: criteria.notes.length,
    notes: lines.filter(({ note }) => note !== null).length,
    ranking: ranked.toSorted((one, other) => sureShare(other) - sureShare(one)),
    leaders: ranked.filter(({ rank }) => rank?.best === 1 && rank.worst === 1).map(({ unit }) => unit),
  };
}

/** In the order of the campaign; without a percentage where somebody must look at the criteria first. */
export function unitsOf(book: Book, criteria: Criteria, lines: readonly ScoreLine[]): UnitPoints[] {
  const scale = book.blockScale ?? blockRoles(book.campaign).scale;
  return (book.campaign.units ?? []).map((unit, index) => {
    const own = lines.filter(({ counts }) => counts?.unit === index);
    const points = unitPoints(unit, own, criteria, scale);
    if (criteria.notes.length === 0) return points;
    return { ...points, share: null, bands: { low: null, high: null } };
  });
}

/** Units without a percentage come last. */
function sureShare({ share }: UnitPoints): number {
  return (share ?? exactly(-Infinity)).low;
}
