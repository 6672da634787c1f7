import { foldAccents } from "../registers/text/fold";
import { LONGEST_VALUE, tidy } from "../registers/text/spelling";

/** The one listed value that the text comes near to: accents left out, or a slip or two. */
export function nearest(text: string, list: readonly string[]): string | null {
  if (text.length > LONGEST_VALUE) return null;
  const plain = foldAccents(tidy(text));
  const far = list.map((value) => distance(plain, foldAccents(value)));
  const best = Math.min(...far);
  const allowed = plain.length < 4 ? 0 : plain.length < 10 ? 1 : 2;
  const alone = far.filter((steps) => steps === best).length === 1;
  return best <= allowed && alone ? (list[far.indexOf(best)] ?? null) : null;
}

/** Letters to add, drop or change to come from one to the other (Levenshtein). */
function distance(from: string, to: string): number {
  let above = Array.from({ length: to.length + 1 }, (_, j) => j);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const change = (above[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      row.push(Math.min(change, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    above = row;
  }
  return above[to.length] ?? 0;
}
