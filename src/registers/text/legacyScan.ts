import { isLooseSyllable } from "./syllable";

/**
 * Whether it is worth while to look at a text's words for TCVN3 and VNI; false for nearly every clean text. One pass.
 */
export function mayBeLegacy(text: string): boolean {
  let latin = false;
  let vietnamese = false;
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x80) {
      if (code > 0xff) vietnamese ||= isVietnamese(code);
      else if (!isCommonSign(code)) {
        if (UNICODE_TOO[code] !== 1) return true;
        if (follows(before, code)) return true;
        latin = true;
      }
    }
    before = code;
  }
  return latin && !vietnamese && hasOddWord(text);
}

/** Whether it has a letter that both legacy codes and Unicode may have. */
export function hasMarks(text: string): boolean {
  return /[\u00a1-\u00ff]/.test(text);
}

/** Whether it has a letter that only Vietnamese in Unicode has: ạ, đ, ư. */
export function isSurelyUnicode(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isVietnamese(text.charCodeAt(at))) return true;
  return false;
}

/** Letters up to U+00FF of Vietnamese in Unicode. */
const UNICODE_TOO = table("ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý");
const VNI_BASES = table("aeoyuôAEOYUÔ");
/** Of the letters above, those that stand for a mark in VNI and follow no vowel in Unicode ("hoà", "quá" do). */
const VNI_MARKS = table("ùõâãêÙÕÂÃÊ");

/** Space, °, ±, ², ³, ´: no letters in either code. */
function isCommonSign(code: number): boolean {
  return code === 0xa0 || (code >= 0xb0 && code <= 0xb4);
}

function isVietnamese(code: number): boolean {
  return (
    (code >= 0x1ea0 && code <= 0x1ef9) ||
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0x102 && code <= 0x1b0 && "ĂăĐđĨĩŨũƠơƯư".includes(String.fromCharCode(code)))
  );
}

/** "tiÒn": a capital after a small letter. "Vaên": a mark after its letter. */
function follows(before: number, code: number): boolean {
  return (
    (before >= 0x61 && before <= 0x7a && code < 0xdf) || (VNI_MARKS[code] === 1 && VNI_BASES[before] === 1)
  );
}

/** 1 at the codes of these letters. */
function table(letters: string): Uint8Array {
  const codes = new Uint8Array(0x100);
  for (const letter of letters) codes[letter.charCodeAt(0)] = 1;
  return codes;
}

function hasOddWord(text: string): boolean {
  return (text.match(/[A-Za-z\u00c0-\u00ff]+/g) ?? []).some(
    (word) => /[\u00c0-\u00ff]/.test(word) && !isLooseSyllable(word),
  );
}
