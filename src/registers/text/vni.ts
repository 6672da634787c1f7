/**
 * VNI for Windows, the code of the fonts whose names begin with "VNI-": a letter, then another that stands for its
 * marks, so a workbook shows "Nguyeãn Vaên" where people saw "Nguyễn Văn".
 */

const TONES = "\u0301\u0300\u0309\u0303\u0323";
const CIRCUMFLEX = "\u0302";
const BREVE = "\u0306";
/** Letters with a horn have a code of their own, which takes a tone like any other. */
const HORNED: Readonly<Record<string, string>> = { ô: "ơ", ö: "ư" };

const READ: ReadonlyMap<string, string> = new Map(
  [
    ...marked("aeouôö", "ùøûõï", ""),
    ...marked("y", "ùøûõ", ""),
    ...marked("aeo", "âáàåãä", CIRCUMFLEX),
    ...marked("a", "êéèúüë", BREVE),
    ...pairs("ôöñíìæóòî", "ơưđíìỉĩịỵ"),
  ].flatMap(([code, letter]): [string, string][] => [
    [code, letter],
    [code.toUpperCase(), letter.toUpperCase()],
    // Where only the first letter of a word is a capital, its mark may be small.
    [code.charAt(0).toUpperCase() + code.slice(1), letter.toUpperCase()],
  ]),
);

/** The word that these letters and marks stand for, or null if one of them is no VNI. */
export function fromVni(word: string): string | null {
  let read = "";
  for (let at = 0; at < word.length; at++) {
    const pair = READ.get(word.slice(at, at + 2));
    if (pair !== undefined && at + 1 < word.length) {
      read += pair;
      at++;
      continue;
    }
    const code = word.charAt(at);
    const letter = code < "\u0080" ? code : READ.get(code);
    if (letter === undefined) return null;
    read += letter;
  }
  return read;
}

/** Codes of letters with one mark or two: the mark letters are in the order none (for a hat), then the tones. */
function marked(bases: string, marks: string, hat: string): [string, string][] {
  const tones = hat === "" ? Array.from(TONES) : ["", ...Array.from(TONES)];
  return Array.from(bases).flatMap((base) => {
    const letter = HORNED[base] ?? base;
    return Array.from(marks, (mark, at): [string, string] => [
      base + mark,
      (letter + hat + (tones[at] ?? "")).normalize("NFC"),
    ]);
  });
}

function pairs(codes: string, letters: string): [string, string][] {
  return Array.from(codes, (code, at): [string, string] => [code, letters.charAt(at)]);
}
