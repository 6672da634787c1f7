import { isLooseSyllable, isSyllable } from "./syllable";
import { fromTcvn3 } from "./tcvn3";
import { fromVni } from "./vni";

/** What a word is in an old code. */
export interface Reading {
  readonly text: string;
  /** A possible syllable, or an abbreviation with Đ. Else its letters only look like the code's. */
  readonly possible: boolean;
  /** 0 nothing, 1 may be a word of another language, 2 and more: no other language writes so. */
  readonly weight: number;
}

export const LETTER = /[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]/;
/** As Unicode has them, a capital never follows a small letter inside a word; but "µA". */
export const BROKEN_CASE = /(?!µ)\p{Ll}\p{Lu}/u;

/** A word as TCVN3, or null if it has other letters. */
export function inTcvn3(written: string): Reading | null {
  const text = fromTcvn3(written);
  if (text === null) return null;
  if (/^(?=.*[A-Z])[A-Z§¦]+$/.test(written)) return abbreviation(text, /[A-Z][§¦]/.test(written));
  return { text, possible: isWordInTcvn3(written, text), weight: tcvn3Weight(written) };
}

/** A word as VNI, or null if it has other letters. */
export function inVni(written: string): Reading | null {
  const text = fromVni(written);
  if (text === null) return null;
  if (/^[A-Z]*[B-DF-HJ-NP-TV-XZ]Ñ(?![AEIOUY])[A-Z]*$/.test(written)) return abbreviation(text, true);
  if (/^Ñ[B-DF-HJ-NP-TV-XZ]+$/.test(written)) return abbreviation(text, false);
  return { text, possible: isSyllable(text), weight: vniWeight(written) };
}

/** "Q§" is nothing else, "§T" may be a paragraph. */
function abbreviation(text: string, sure: boolean): Reading {
  return { text, possible: true, weight: sure ? 2 : 1 };
}

/** Signs that are letters in TCVN3, with the soft hyphen, which is "ư". */
const TCVN3_SIGN = /[\u00a1-\u00bf\u00d7\u00f7]/g;
/** Capitals for which the fonts have no code, only the standard: rare, so only in words of capitals. */
const STANDARD_ONLY =
  /[\u0080-\u009f\u00af\u00ba\u00bf-\u00c5\u00cd\u00d9-\u00db\u00e0\u00f0\u00ff\u0152-\u2122]/;
/** Letters that Scandinavians and Germans put into words of any shape. */
export const NORDIC = /[äåæöøÄÅÆÖØ]/;
/** Beginnings and ends that few other languages have. */
const VIETNAMESE_EDGE = /^(?:[nN]g|[nN]h|[kK]h|[gG]h)|n[hg]$/;
/** Letters that other languages do not have in a word of the shape that TCVN3 makes of it. */
const FIRM_IN_TCVN3 = /^[^p].*(?:[èòóõ]|ê.)/;

function isWordInTcvn3(written: string, text: string): boolean {
  if (written === "¤") return true;
  // A diameter, a range, a product: "Ø", "÷", "×".
  if (written.length === 1 && (!LETTER.test(written) || NORDIC.test(written))) return false;
  const standard = STANDARD_ONLY.test(written) && (isLooseSyllable(written) || /.[a-z]|[a-z]./.test(written));
  return !standard && isSyllable(text);
}

function tcvn3Weight(written: string): number {
  let weight = 2 * Number(BROKEN_CASE.test(written)) + softLetters(written);
  for (const { index, 0: sign } of written.matchAll(TCVN3_SIGN))
    weight += isElsewhere(written, index, sign) ? 1 : 2;
  return atItsEdges(written, weight === 1 && FIRM_IN_TCVN3.test(written) ? 2 : weight);
}

/** "Mª", "x¹", "a·b", "m×n", "£m", "©n" are also written where no TCVN3 is. */
function isElsewhere(written: string, index: number, sign: string): boolean {
  if (index === 0) return sign !== "®" && sign !== "§";
  if (index === written.length - 1 && "ª¹º·\u00ad".includes(sign)) return true;
  return written.length <= 3 && "·×÷µ".includes(sign);
}

const VNI_PAIR = /[aeouyôö][ùøûõïâáàåãäêéèúüë]/gi;
/** Where other languages have these pairs too: "Loïc", "Raphaël", "Saül", "aún", "où", "août", "deán", "Lyø". */
const PAIR_ELSEWHERE = /(?:[aoeu]ï|a[ëüéú]|o[ùãàáû]|eû|yø|(?<![iyu])e[áã])$/i;

function vniWeight(written: string): number {
  // Hardly a Vietnamese word begins with p alone; "poäng" is Swedish.
  if (/^p[^h]/i.test(written)) return 1;
  let weight = softLetters(written.replace(VNI_PAIR, ""));
  for (const { index, 0: pair } of written.matchAll(VNI_PAIR)) {
    weight += PAIR_ELSEWHERE.test(written.slice(Math.max(0, index - 1), index) + pair) ? 1 : 3;
  }
  return atItsEdges(written, weight);
}

function softLetters(written: string): number {
  return written.match(/[\u0080-\u009f\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff]/g)?.length ?? 0;
}

/** One odd letter is enough in a word that is so clearly Vietnamese. */
function atItsEdges(written: string, weight: number): number {
  return weight === 1 && VIETNAMESE_EDGE.test(written) && !NORDIC.test(written) ? 2 : weight;
}
