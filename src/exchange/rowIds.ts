/**
 * Ids for `count` rows, each another than all others and than those `taken` (upper case, as `rowId` gives them).
 * `random` gives numbers from 0 to below 1.
 */
export function newRowIds(count: number, taken: ReadonlySet<string>, random: () => number): string[] {
  const ids = new Set<string>();
  let misses = 0;
  while (ids.size < count) {
    const id = Array.from({ length: LENGTH }, (_, place) =>
      pick(place === 0 ? LETTERS : LETTERS + DIGITS, random()),
    ).join("");
    if (!taken.has(id) && !ids.has(id)) ids.add(id);
    else if (++misses > MISSES) throw new Error("chance gives the same ids again and again");
  }
  return [...ids];
}

/** Whether a text could be one of ours. */
export function looksLikeRowId(text: string): boolean {
  return ROW_ID_SHAPE.test(text);
}

const LENGTH = 8;
/** No vowels, so that no word comes of it; no signs that look alike. A letter first: never a number or a date. */
const LETTERS = "BCDFGHJKLMNPQRSTVWXZ";
const DIGITS = "23456789";
const ROW_ID_SHAPE = new RegExp(`^[${LETTERS}][${LETTERS}${DIGITS}]{${String(LENGTH - 1)}}$`);
/** Of 200 billion ids hardly one is met twice. */
const MISSES = 1000;

function pick(letters: string, chance: number): string {
  return letters.charAt(Math.floor(chance * letters.length));
}
