import { type Bonds, bondsBetween } from "./bonds";
import { linesById, pairById, withoutStrays } from "./ids";
import { type Likenesses, likenessesOf, weightOf } from "./likeness";
import { pairEqual } from "./equal";
import type { Pair } from "./groups";
import { pairAlike, pairNearly, pairSingle } from "./pairing";
import type { Line, Sides } from "./sides";

/** What has been found so far. */
export interface Search extends Sides, Likenesses {
  /** Left theirs, right the baseline. */
  readonly sent: Bonds;
  /** Left mine, right the baseline. */
  readonly kept: Bonds;
  /** Left theirs, right mine, where the baseline does not lead from one to the other. */
  readonly direct: Bonds;
  /** Of theirs in `direct`: bound by more than likeness. */
  readonly sure: Set<Line>;
  /** The rows that were sent, by id. */
  readonly sentById: ReadonlyMap<string, Line>;
}

export function newSearch(sides: Sides): Search {
  const { base, mine, theirs } = sides;
  return {
    ...sides,
    ...likenessesOf(sides),
    sent: bondsBetween(theirs, base),
    kept: bondsBetween(mine, base),
    direct: bondsBetween(theirs, mine),
    sure: new Set(),
    sentById: linesById(base.lines),
  };
}

/** Finds what came back in what was sent; tells whether what was not found must be gone. */
export function findTheirs(search: Search): boolean {
  const { base, theirs, sent, direct, sentById, theirsToBase } = search;
  sent.add(withoutStrays(pairById(theirs.lines, sentById, theirsToBase.degree), theirsToBase));
  const isFree = (line: Line) => sent.isLeftFree(line) && direct.isLeftFree(line);
  const free = () => theirs.lines.filter(isFree);
  const unclaimed = () => base.lines.filter(sent.isRightFree);
  const byId = sent.count();
  findUnsent(search, free());

  sent.add(pairEqual(free(), unclaimed(), theirsToBase));
  sent.add(pairAlike(free(), unclaimed(), theirsToBase));
  const keptIds = byId * 2 > sent.count();
  if (!keptIds) sent.add(pairNearly(free(), unclaimed(), theirsToBase));
  return keptIds || !theirs.lines.some(isFree);
}

/**
 * Finds the rows here in what was sent, and what is new there among the rows here that were not sent. Gives the rows
 * here with an id that another row holds.
 */
export function findMine(search: Search): readonly Line[] {
  const { base, mine, theirs, sent, kept, direct, sentById, mineToBase, theirsToMine } = search;
  kept.add(withoutStrays(pairById(mine.lines, sentById, degreeHere(search)), mineToBase));
  const copies = copiesIn(search);
  const free = () => mine.lines.filter((line) => kept.isLeftFree(line) && direct.isRightFree(line));
  const withoutId = () => free().filter((line) => !isUnsent(search, line));
  const unclaimed = () => base.lines.filter(kept.isRightFree);
  const added = () => theirs.lines.filter((line) => sent.isLeftFree(line) && direct.isLeftFree(line));
  const hasUniqueKey = (line: Line) => theirsToMine.left.naturalKey(line)?.isUnique === true;

  kept.add(pairEqual(withoutId(), unclaimed(), mineToBase));
  direct.add(pairEqual(added(), free(), theirsToMine));
  kept.add(pairAlike(withoutId(), unclaimed(), mineToBase));
  bindSurely(search, pairAlike(added().filter(hasUniqueKey), free(), theirsToMine));
  direct.add(pairSingle(added(), free(), theirsToMine));

  const changed = changedAndGoneHere(search);
  direct.add(pairEqual(changed, free(), theirsToMine));
  direct.add(pairSingle(changed.filter(direct.isLeftFree), free(), theirsToMine));
  return copies;
}

/** Rows here with an id that another row holds; one that stayed behind in a sort is none. */
function copiesIn({ mine, kept, sentById }: Search): readonly Line[] {
  const others = mine.lines.filter(kept.isLeftFree);
  const firsts = linesById(others);
  return others.filter((line) => {
    const original = line.id === null ? undefined : sentById.get(line.id);
    return original ? !kept.isRightFree(original) : line.id !== null && firsts.get(line.id) !== line;
  });
}

/** Rows with an id that was not sent with this file: a later one, or another department's. */
function isUnsent({ sentById }: Search, { id }: Line): boolean {
  return id !== null && !sentById.has(id);
}

function findUnsent(search: Search, theirs: readonly Line[]): void {
  const { degree } = search.theirsToMine;
  const unsentThere = theirs.filter((line) => isUnsent(search, line));
  if (unsentThere.length === 0) return;
  const unsentHere = search.mine.lines.filter((line) => isUnsent(search, line));
  const there = pairById(unsentThere, linesById(unsentHere), degree).map(({ left }) => left);
  const here = pairById(unsentHere, linesById(there), (left, right) => degree(right, left));
  const pairs = here.map(({ left, right }): Pair => ({ left: right, right: left }));
  bindSurely(search, withoutStrays(pairs, search.theirsToMine));
}

/** After a merge the row that took it is less as it was sent, and must be the one with its id the next time, too. */
function degreeHere({ register, sent, mineToBase, theirsToMine }: Search) {
  return (line: Line, original: Line): number => {
    const returned = sent.leftOf(original);
    const asSent = mineToBase.alikeIn(line, original);
    const asReturned = returned ? theirsToMine.alikeIn(returned, line) : [];
    const either = weightOf(register, new Set([...asSent, ...asReturned]));
    return either + asReturned.length / (register.fields.length + 1);
  };
}

function bindSurely({ direct, sure }: Search, pairs: readonly Pair[]): void {
  direct.add(pairs);
  for (const { left } of pairs) sure.add(left);
}

/** What would be put back: it may have been entered anew here, or been put back by a merge before. */
function changedAndGoneHere({ theirs, sent, kept, theirsToBase }: Search): Line[] {
  return theirs.lines.filter((line) => {
    const original = sent.rightOf(line);
    return original && kept.isRightFree(original) && !theirsToBase.isUntouched(line, original);
  });
}
