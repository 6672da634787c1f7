import type { CellChange, ChangeKind, RowChange, Why } from "../comparison";
import {
  cellsToAdd,
  cellsToDelete,
  type Compared,
  comparedFields,
  type Difference,
  differencesOf,
  isMoreHere,
} from "./cells";
import { type Likenesses, likenessesOf } from "./likeness";
import type { Matched, MatchedRow } from "./match";
import type { InScope } from "./scoping";
import { isEmpty } from "./same";
import type { Line, Sides } from "./sides";

/** What the return would change in one register, in the order of the matched rows. */
export function changesOf(sides: Sides, { rows, knowsDeletions }: Matched, isInScope: InScope): RowChange[] {
  const comparing: Comparing = { sides, fields: comparedFields(sides), ...likenessesOf(sides) };
  const changes: RowChange[] = [];
  for (const row of rows) {
    const wishes = row.theirs
      ? wishesOf(comparing, row, row.theirs)
      : knowsDeletions
        ? deletionOf(comparing, row)
        : NOTHING;
    if (wishes.length === 0) continue;
    const allowed = isInScope(row) ? wishes : [outOfScope(wishes)];
    changes.push(...allowed.map((wish) => changeOf(sides, row, wish)));
  }
  return changes;
}

interface Comparing extends Likenesses {
  readonly sides: Sides;
  readonly fields: readonly Compared[];
}

/** What is wanted of a row, of one kind and for one reason. */
interface Wish {
  readonly kind: ChangeKind;
  readonly why: Why | null;
  readonly cells: readonly CellChange[];
}

function wishesOf(comparing: Comparing, row: MatchedRow, theirs: Line): readonly Wish[] {
  const { fields, theirsToBase } = comparing;
  const { base, mine } = row;
  if (mine) return byReason(judged(fields, row, differencesOf(fields, base, mine, theirs)));
  if (base && theirsToBase.isUntouched(theirs, base)) return [];
  const cells = cellsToAdd(fields, base, theirs);
  if (cells.length === 0) return [];
  return base ? [{ kind: "conflict", why: "deleted-here", cells }] : [{ kind: "added", why: null, cells }];
}

/**
 * Rows that are only alike may be two: what one lacks is taken from the other only if nothing else tells them apart.
 * Cells that were emptied there beside others emptied here would leave nothing of a row that nobody deleted.
 */
function judged(
  fields: readonly Compared[],
  { mine, theirs, isSure }: MatchedRow,
  differences: readonly Difference[],
): readonly Difference[] {
  if (!mine || !theirs || differences.length === 0) return differences;
  if (!isSure) {
    const apart = differences.some(({ why }) => why !== null) || isMoreHere(fields, mine, theirs);
    return apart ? differences.map(({ cell }) => ({ cell, why: "no-baseline" })) : differences;
  }
  const emptied = differences.filter(({ cell, why }) => why === null && isEmpty(cell.there)).length;
  const leavesNothing = emptied > 0 && emptied === mine.values.filter((value) => !isEmpty(value)).length;
  return leavesNothing ? differences.map(({ cell }) => ({ cell, why: "both-changed" })) : differences;
}

function byReason(differences: readonly Difference[]): readonly Wish[] {
  if (differences.length === 0) return NOTHING;
  const whys = new Set(differences.map(({ why }) => why));
  return Array.from(whys, (why): Wish => {
    const cells = differences.filter((one) => one.why === why).map(({ cell }) => cell);
    return { kind: why === null ? "changed" : "conflict", why, cells };
  }).sort((a, b) => Number(a.why !== null) - Number(b.why !== null));
}

function deletionOf({ sides, mineToBase }: Comparing, { base, mine }: MatchedRow): readonly Wish[] {
  if (!base || !mine) return [];
  const cells = cellsToDelete(sides, base, mine);
  const isUntouched = mineToBase.isUntouched(mine, base);
  return [
    isUntouched ? { kind: "deleted", why: null, cells } : { kind: "conflict", why: "deleted-there", cells },
  ];
}

const NOTHING: readonly Wish[] = [];

function outOfScope(wishes: readonly Wish[]): Wish {
  return { kind: "out-of-scope", why: "other-department", cells: wishes.flatMap(({ cells }) => cells) };
}

function changeOf({ register }: Sides, row: MatchedRow, { kind, why, cells }: Wish): RowChange {
  const { mine, theirs } = row;
  const place = theirs ? String(theirs.at) : `-${row.base?.id ?? String(row.base?.at ?? 0)}`;
  return {
    key: `${register.id}/${place}${why === null ? "" : `!${why}`}`,
    register: register.id,
    kind,
    why,
    id: mine?.id ?? null,
    here: mine?.at ?? null,
    there: theirs?.at ?? null,
    cells,
  };
}
