/** A letter of one text beside the same letter of another; null where the other text lacks it. */
export interface Pair {
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * Two texts letter by letter, as many of them side by side as there can be. A letter with its accents is one, however it
 * is typed; a space is one, whatever character it is.
 */
export function pairs(before: string, after: string): Pair[] {
  const [one, other] = [lettersOf(before), lettersOf(after)];
  const most = Math.min(one.length, other.length);
  let start = 0;
  while (start < most && looksOf(one[start]) === looksOf(other[start])) start++;
  let end = 0;
  while (end < most - start && looksOf(one.at(-1 - end)) === looksOf(other.at(-1 - end))) end++;
  const [oneEnd, otherEnd] = [one.length - end, other.length - end];
  const beside = (from: number, otherFrom: number, count: number) =>
    Array.from({ length: count }, (_, i) => pair(one[from + i], other[otherFrom + i]));
  return [
    ...beside(0, 0, start),
    ...aligned(one.slice(start, oneEnd), other.slice(start, otherEnd)),
    ...beside(oneEnd, otherEnd, end),
  ];
}

const SPACES = /^[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]$/;

function lettersOf(text: string): string[] {
  return text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? [];
}

/** The same for letters that look the same because they are the same, whatever characters they are made of. */
function looksOf(letter: string | undefined): string | undefined {
  if (letter === undefined || SPACES.test(letter)) return letter && " ";
  return letter.length === 1 && letter < "\u0080"
    ? letter
    : Array.from(letter.normalize("NFD")).sort().join("");
}

function pair(before: string | undefined, after: string | undefined): Pair {
  return { before: before ?? null, after: after ?? null };
}

/** The longest common part of both, and what each has besides. */
function aligned(one: readonly string[], other: readonly string[]): Pair[] {
  const [ones, others] = [one.map(looksOf), other.map(looksOf)];
  const width = other.length + 1;
  // How much of the rest is common, from each letter of one and of the other on.
  const common = new Uint16Array((one.length + 1) * width);
  const at = (i: number, j: number) => common[i * width + j] ?? 0;
  for (let i = one.length - 1; i >= 0; i--) {
    for (let j = other.length - 1; j >= 0; j--) {
      common[i * width + j] =
        ones[i] === others[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const found: Pair[] = [];
  let [i, j] = [0, 0];
  while (i < one.length || j < other.length) {
    if (i < one.length && j < other.length && ones[i] === others[j]) found.push(pair(one[i++], other[j++]));
    else if (j >= other.length || (i < one.length && at(i + 1, j) >= at(i, j + 1)))
      found.push(pair(one[i++], undefined));
    else found.push(pair(undefined, other[j++]));
  }
  return found;
}
