import { foldAccents, foldLoosely } from "../registers/text/fold";

/** No listed value is so long, whatever stands around it. */
const LONGEST = 255;

/** A text as its writer saw it: accents composed, no invisible letters, single plain spaces, none at the ends. */
export function tidy(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "")
    .replace(/[\s\u00a0]+/g, " ")
    .trim();
}

/** Whether `tidy` would change it; quick for plain codes. */
export function isUntidy(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 33 || unit > 126) return tidy(text) !== text;
  }
  return false;
}

/** The listed value that is meant, if only spaces, case or the composition of accents differ. */
export function sameSpelling(text: string, list: readonly string[]): string | null {
  if (text.length > LONGEST) return null;
  const loose = foldLoosely(tidy(text));
  return list.find((value) => foldLoosely(value) === loose) ?? null;
}

/** The one listed value that the text comes near to: accents left out, or a slip or two. */
export function nearest(text: string, list: readonly string[]): string | null {
  if (text.length > LONGEST) return null;
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
