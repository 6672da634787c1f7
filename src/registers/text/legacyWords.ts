import { isEveryday } from "./everyday";
import type { Reading } from "./legacyReadings";
import { BROKEN_CASE, inTcvn3, inVni, LETTER } from "./legacyReadings";
import { isLooseSyllable } from "./syllable";

/** A code from before Unicode, in which one letter's code shows as another letter or sign. */
export type LegacyEncoding = "tcvn3" | "vni";

/** What a word of a cell can be. */
export interface Word {
  readonly start: number;
  readonly written: string;
  /** Has a letter that is not plain ASCII. */
  readonly marked: boolean;
  /** Whether it is Vietnamese as it stands: surely (ạ, đ, ư), as one reading ("Thò"), or not. */
  readonly asItStands: "surely" | "perhaps" | "no";
  readonly tcvn3: Reading | null;
  readonly vni: Reading | null;
}

/** Longer runs are no syllable in any code: "nghieâng". */
const LONGEST_WORD = 12;

/** Letters, signs that are letters in TCVN3, and what Windows-1252 has in their place. */
const WORD =
  /[A-Za-z\u0080-\u009f\u00a1-\u00af\u00b5-\u024f\u02c6\u02dc\u0300-\u036f\u0370-\u058f\u1e00-\u1eff\u2013\u2014\u2018-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122]+/g;
/** Signs of running text that would be capitals in the standard's TCVN3; between words more often than in them. */
const TYPED_SIGNS = /[\u02c6\u02dc\u2013-\u2122]+/;

const VIETNAMESE = /[ĂăĐđĨĩŨũƠơƯư\u0300-\u036f\u1ea0-\u1ef9]/;
const BEYOND =
  /[\u0100-\u0151\u0154-\u015f\u0162-\u0177\u0179-\u017c\u017f-\u0191\u0193-\u02c5\u02c7-\u02db\u02dd-\u1eff]/;
const ASCII = /^[A-Za-z]+$/;

/** The words of a text, in order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const found of text.matchAll(WORD)) {
    const whole = wordAt(found[0], found.index);
    if (!TYPED_SIGNS.test(found[0]) || whole.tcvn3?.possible === true) words.push(whole);
    else words.push(...parts(found[0], found.index));
  }
  return words;
}

/** What a word is if its cell is in this code; "neither" has no marks, or is the same in both. */
export function standing(
  word: Word,
  encoding: LegacyEncoding,
): "legacy" | "either" | "unicode" | "foreign" | "neither" {
  const reading = word[encoding];
  if (!word.marked || reading?.text === word.written) return "neither";
  if (word.asItStands === "surely") return "unicode";
  if (reading?.possible === true) {
    if (word.asItStands === "no") return "legacy";
    return isEveryday(word.written, encoding) ? "unicode" : "either";
  }
  if (word.asItStands === "perhaps") return "unicode";
  return LETTER.test(word.written) ? "foreign" : "neither";
}

/** Between the signs, where a run of letters and signs is no word as a whole. */
function parts(run: string, start: number): Word[] {
  const words: Word[] = [];
  let at = start;
  for (const part of run.split(/([\u02c6\u02dc\u2013-\u2122]+)/)) {
    if (part !== "" && !TYPED_SIGNS.test(part)) words.push(wordAt(part, at));
    at += part.length;
  }
  return words;
}

function wordAt(written: string, start: number): Word {
  const plain = { start, written, marked: false, asItStands: "no", tcvn3: null, vni: null } as const;
  if (ASCII.test(written)) return plain;
  if (VIETNAMESE.test(written)) return { ...plain, marked: true, asItStands: "surely" };
  if (written.length > LONGEST_WORD || BEYOND.test(written)) return { ...plain, marked: true };
  // One letter alone can be a name of anything.
  const vietnamese = written.length === 1 || (!BROKEN_CASE.test(written) && isLooseSyllable(written));
  return {
    ...plain,
    marked: true,
    asItStands: vietnamese && LETTER.test(written) ? "perhaps" : "no",
    tcvn3: inTcvn3(written),
    vni: inVni(written),
  };
}
