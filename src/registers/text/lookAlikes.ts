import { isLooseSyllable } from "./syllable";

/**
 * The text with letters of other alphabets that only look Latin ("Нà Nội" with a Russian Н), full-width letters and
 * digits, and ð, Ð or Ɖ for đ, Đ put right; null where there is none. Words wholly in another alphabet stay, and so do
 * words with a letter that Latin has no twin for ("kΩ", "Москва", "Guðrún").
 */
export function readLookAlikes(text: string): string | null {
  if (!hasSuspect(text)) return null;
  const east = EAST_ASIAN.test(text);
  const read = text.replace(WORD, (word, at: number) => {
    const narrow = east ? word : word.replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g, narrowed);
    return withStroke(inLatin(narrow), text.charAt(at + word.length));
  });
  return read === text ? null : read;
}

/** Letters that look the same in print. Small к, т, м, н, в do not, and µ, Ω, Δ mean themselves. */
const TWINS: ReadonlyMap<string, string> = new Map([
  ...twins("аеорсухіјѕһԁԛԝ", "aeopcyxijshdqw"),
  ...twins("АВЕЅІЈКМНОРСТУХԚԜҮ", "ABESIJKMHOPCTYXQWY"),
  ...twins("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο", "ABEZHIKMNOPTYXo"),
]);

const WORD = /[\p{L}\p{M}\p{Nd}]+/gu;
const FOREIGN = /[\u0370-\u03ff\u0400-\u052f]/g;
const LATIN = /[A-Za-z\u00c0-\u024f\u1e00-\u1eff]/;
const EAST_ASIAN = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

function twins(letters: string, latin: string): [string, string][] {
  return Array.from(letters, (letter, at): [string, string] => [letter, latin.charAt(at)]);
}

function hasSuspect(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0xd0) continue;
    if (code === 0xd0 || code === 0xf0 || code === 0x189 || code === 0x256) return true;
    if (code >= 0x335 && code <= 0x336) return true;
    if ((code >= 0x370 && code <= 0x52f) || (code >= 0xff10 && code <= 0xff5a)) return true;
  }
  return false;
}

function narrowed(letter: string): string {
  return String.fromCharCode(letter.charCodeAt(0) - 0xfee0);
}

function inLatin(word: string): string {
  if (!LATIN.test(word)) return word;
  // A Russian а with a breve or an acute on it may be one character.
  const apart = word.normalize("NFD");
  const foreign = apart.match(FOREIGN);
  if (foreign === null || !foreign.every((letter) => TWINS.has(letter))) return word;
  return apart.replace(FOREIGN, (letter) => TWINS.get(letter) ?? letter).normalize("NFC");
}

/** Icelandic has ð too, so the word with đ must be a Vietnamese one, or an abbreviation in capitals ("QÐ", "Ð/c", "500ð"). */
function withStroke(word: string, after: string): string {
  if (!/[ÐðƉɖ\u0335\u0336]/.test(word)) return word;
  const mended = word.replace(/d[\u0335\u0336]|[ðɖ]/g, "đ").replace(/D[\u0335\u0336]|[ÐƉ]/g, "Đ");
  const alone = /^\d+đ$/.test(mended) || (mended.length === 1 && /[./]/.test(after));
  const capitals = /^[A-ZĐ]{2,6}$/.test(mended) && !/[AEIOUY]Đ|Đ[AEIOUY]/.test(mended);
  return alone || capitals || isLooseSyllable(mended) ? mended : word;
}
