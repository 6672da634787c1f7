import { distance } from "../registers/text/distance";
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
