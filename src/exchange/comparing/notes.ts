import type { ReturnNote } from "../returned";
import type { Matched } from "./match";
import type { Sides } from "./sides";

/** What a person must know of the rows of one register; `sheet` = as it is called there. */
export function notesOf(
  { register, base }: Sides,
  { rows, knowsDeletions, copiedHere }: Matched,
  sheet: string,
): ReturnNote[] {
  const notes: ReturnNote[] = [];
  const [first] = copiedHere;
  if (first) {
    notes.push({
      kind: "ids-copied-here",
      sheet: register.sheet,
      row: first.at + 1,
      count: copiedHere.length,
    });
  }
  const sent = base.lines.length;
  const count = rows.filter((row) => row.base && row.mine && !row.theirs).length;
  if (!knowsDeletions && count > 0) notes.push({ kind: "rows-not-found", sheet, count });
  if (knowsDeletions && count > MANY && count * 2 > sent)
    notes.push({ kind: "many-deleted", sheet, count, sent });
  return notes;
}

/** Fewer gone rows are looked through one by one. */
const MANY = 10;
