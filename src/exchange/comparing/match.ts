import { findMine, findTheirs, newSearch } from "./search";
import type { Line, Sides } from "./sides";

/** Which rows are one row. */
export interface Matched {
  /** In the order of the return; then what is gone there, in the order it was sent. */
  readonly rows: readonly MatchedRow[];
  /** False where so many ids were lost that a row may be there without having been found. */
  readonly knowsDeletions: boolean;
  /** Rows here with an id that another row holds. */
  readonly copiedHere: readonly Line[];
}

export interface MatchedRow {
  readonly base: Line | null;
  readonly mine: Line | null;
  readonly theirs: Line | null;
  /** Mine and theirs are surely one row: by the baseline, an id or a unique field. */
  readonly isSure: boolean;
}

/**
 * By id first; then rows without a usable id: theirs and mine against what of the baseline is still free, and theirs
 * against rows here that are not in the baseline, so that a file merged before adds nothing twice. Rows that are equal
 * go before rows that are only alike. Linear in the number of rows.
 */
export function match(sides: Sides): Matched {
  const search = newSearch(sides);
  const { sent, kept, direct, sure } = search;
  const knowsDeletions = findTheirs(search);
  const copiedHere = findMine(search);

  const rows = sides.theirs.lines.map((line): MatchedRow => {
    const base = sent.rightOf(line);
    const mine = direct.rightOf(line) ?? (base && kept.leftOf(base));
    return { base, mine, theirs: line, isSure: base !== null || sure.has(line) };
  });
  const gone = sides.base.lines.filter(sent.isRightFree).map((line): MatchedRow => {
    return { base: line, mine: kept.leftOf(line), theirs: null, isSure: true };
  });
  return { rows: [...rows, ...gone], knowsDeletions, copiedHere };
}
