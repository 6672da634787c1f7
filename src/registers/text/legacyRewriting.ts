import { isTwofold } from "./everyday";
import { inTheirCase, type ReadWord } from "./legacyCase";
import type { Reading } from "./legacyReadings";
import type { LegacyEncoding, Word } from "./legacyWords";
import { standing } from "./legacyWords";

/**
 * Puts the reading of every legacy word in its place; all other characters stay. `mixed` says that some of its words
 * are in Unicode. `certain` is false where a word's neighbours decided, or a word is no Vietnamese syllable.
 */
export function rewrite(
  text: string,
  words: readonly Word[],
  encoding: LegacyEncoding,
  mixed: boolean,
): { text: string; certain: boolean } {
  const around = mixed ? surroundings(words, encoding) : [];
  let certain = true;
  const chosen = words.map((word, at) => {
    const reading = word[encoding];
    if (reading === null || word.asItStands === "surely") return word.written;
    if (!reading.possible) {
      if (isLoneLetter(text, word)) return reading.text;
      if (mixed || !isSurelyCode(word, reading)) return word.written;
      certain = false;
      return reading.text;
    }
    const stands = standing(word, encoding);
    if (stands === "unicode") return word.written;
    if (stands === "either" && isTwofold(word.written, encoding)) certain = false;
    if (!mixed || stands !== "either") return reading.text;
    const { legacy, agree } = around[at] ?? { legacy: false, agree: false };
    certain &&= agree;
    return legacy ? reading.text : word.written;
  });
  const cased =
    encoding === "vni"
      ? chosen
      : inTheirCase(words.map((word, at) => readWord(word, chosen[at] ?? word.written, mixed)));
  const parts: string[] = [];
  let from = 0;
  words.forEach(({ start, written }, at) => {
    parts.push(text.slice(from, start), cased[at] ?? written);
    from = start + written.length;
  });
  return { text: parts.join("") + text.slice(from), certain };
}

/** "ý" is the same in TCVN3, so it is TCVN3 where the other words are. */
function readWord({ written, marked, tcvn3 }: Word, read: string, mixed: boolean): ReadWord {
  return { written, read, legacy: read !== written || (marked && !mixed && tcvn3?.text === written) };
}

/** "§/c", "®.n¨m": Đ alone as an abbreviation. */
function isLoneLetter(text: string, { start, written }: Word): boolean {
  return /^[§®Ññ]$/.test(written) && /[./]/.test(text.charAt(start + 1));
}

/** A name that is no Vietnamese syllable ("L¨k"), with a sign in it that nothing but the code explains. */
function isSurelyCode({ written }: Word, { weight }: Reading): boolean {
  return weight >= 2 && /[A-Za-z][\u00a1-\u00bf\u00c0-\u00ff][A-Za-z]/.test(written);
}

interface Side {
  readonly legacy: boolean;
  readonly at: number;
}

/**
 * For every word, whether the nearest words that can be only one thing are legacy, and whether those before and after
 * agree. Where they don't, the nearer decides; where that is even, it is legacy, as words of every day are not asked.
 */
function surroundings(
  words: readonly Word[],
  encoding: LegacyEncoding,
): { legacy: boolean; agree: boolean }[] {
  const before = lastSeen(words.map((word, at) => sideOf(word, at, encoding)));
  const after = lastSeen(words.map((word, at) => sideOf(word, at, encoding)).reverse()).reverse();
  return words.map((_, at) => {
    const one = before[at] ?? null;
    const other = after[at] ?? null;
    if (one === null || other === null) return { legacy: (one ?? other)?.legacy === true, agree: false };
    if (one.legacy === other.legacy) return { legacy: one.legacy, agree: true };
    const toLegacy = Math.abs((one.legacy ? one : other).at - at);
    return { legacy: toLegacy <= Math.abs((one.legacy ? other : one).at - at), agree: false };
  });
}

function sideOf(word: Word, at: number, encoding: LegacyEncoding): Side | null {
  const stands = standing(word, encoding);
  return stands === "legacy" || stands === "unicode" ? { legacy: stands === "legacy", at } : null;
}

function lastSeen(sides: readonly (Side | null)[]): (Side | null)[] {
  let last: Side | null = null;
  return sides.map((side) => (last = side ?? last));
}
