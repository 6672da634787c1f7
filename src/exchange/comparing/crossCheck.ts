import type { Campaign } from "../../campaign/campaign";
import type { Comparison, RowChange } from "../comparison";
import { additionsOf } from "./additions";
import { contestedIn } from "./contested";

/**
 * The comparisons of files that came together, each compared with the same master: where two of them want different
 * things for one cell or row, both wait for a decision; a row that several of them add is added once. In the order
 * given; which file keeps an equal addition (the first) is all that depends on it.
 */
export function crossCheck(comparisons: readonly Comparison[], campaign: Campaign): readonly Comparison[] {
  // One file alone contests nothing.
  if (comparisons.length < 2) return comparisons;
  const files = comparisons.map(({ changes }) => changes);
  const contested = contestedIn(files, campaign);
  const additions = additionsOf(files, campaign);
  return comparisons.map(({ changes, notes }) => ({
    changes: changes.flatMap((change): RowChange[] => {
      if (change.kind === "changed") return split(change, contested.cell);
      if (change.kind === "deleted") return [contested.deletion(change) ? waiting(change) : change];
      if (additions.isSurplus(change)) return [];
      return [additions.isContested(change) ? waiting(change) : change];
    }),
    notes,
  }));
}

type IsContested = ReturnType<typeof contestedIn>["cell"];

function split(change: RowChange, isContested: IsContested): RowChange[] {
  const contested = change.cells.filter(({ field }) => isContested(change, field));
  if (contested.length === 0) return [change];
  const clean = change.cells.filter(({ field }) => !isContested(change, field));
  const conflict = waiting({ ...change, cells: contested });
  return clean.length === 0 ? [conflict] : [{ ...change, cells: clean }, conflict];
}

function waiting(change: RowChange): RowChange {
  return { ...change, key: `${change.key}!two-files`, kind: "conflict", why: "two-files" };
}
