/**
 * TCVN3, the code of the fonts whose names begin with ".Vn" (TCVN 5712:1993): one code a letter, so a workbook shows
 * "Hä vµ tªn" where people saw "Họ và tên". The fonts have capitals only of letters without a tone; "Ọ" is written as
 * "ọ" and was seen as a capital in a font ending in "H". The standard's own codes of the other capitals are read too.
 */

/** The letters of codes 0x80–0x9F, as the standard has them. */
const LOW = "ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ";
/** What a program that takes the codes for Windows-1252 shows for 0x80–0x9F; "." where that has nothing. */
const LOW_IN_WINDOWS = "€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ";
/**
 * The letters from 0xA1 on. "." at 0xB0–0xB4: the standard has lone tones there, the fonts nothing that people type,
 * and clean sheets have °, ± and ².
 */
const HIGH =
  "ĂÂÊÔƠƯĐăâêôơưđẰ" +
  ".....àảãáạẲằẳẵắẴ" +
  "ẮẦẨẪẤỀặầẩẫấậèỂẻẽ" +
  "éẹềểễếệìỉỄẾỒĩíịò" +
  "Ổỏõóọồổỗốộờởỡớợù" +
  "ỖủũúụừửữứựỳỷỹýỵỐ";

const LETTERS: ReadonlyMap<string, string> = new Map(
  [
    ...Array.from(LOW, (letter, at): [string, string] => [String.fromCharCode(0x80 + at), letter]),
    ...Array.from(LOW, (letter, at): [string, string] => [LOW_IN_WINDOWS.charAt(at), letter]),
    ...Array.from(HIGH, (letter, at): [string, string] => [String.fromCharCode(0xa1 + at), letter]),
  ].filter(([code, letter]) => code !== "." && letter !== "."),
);

/** The word that these codes stand for, letter for letter, toned letters small; null if one of them is no code. */
export function fromTcvn3(word: string): string | null {
  let read = "";
  for (const code of word) {
    const letter = code < "\u0080" ? code : LETTERS.get(code);
    if (letter === undefined) return null;
    read += letter;
  }
  return read;
}

/** Whether a code's letter may have been seen as a capital: small ones with a tone, which have no capital code. */
export function mayBeCapital(code: string): boolean {
  return code >= "\u00b5" && LETTERS.has(code) && isSmall(LETTERS.get(code) ?? "");
}

function isSmall(letter: string): boolean {
  return letter !== letter.toUpperCase();
}
