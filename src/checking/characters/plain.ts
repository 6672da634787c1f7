/**
 * Whether a text is plainly sound, in one quick pass: Latin letters as Vietnamese has them in Unicode, and single spaces.
 * False says nothing: then the text deserves a closer look.
 */
export function isPlain(text: string): boolean {
  let before = SPACE;
  let shared = false;
  let unicode = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const kind = unit < KINDS.length ? (KINDS[unit] ?? OTHER) : OTHER;
    if (kind === OTHER || (kind === SPACE && before === SPACE)) return false;
    if (kind === UNICODE) unicode = true;
    else if (kind >= SHARED) {
      if (mayBeOld(before, kind)) return false;
      shared = true;
    }
    before = kind;
  }
  return (unicode || !shared) && (before !== SPACE || text === "");
}

/** “Vaên” and “tiÒn” are of old codes; “hoà” and “Đà” are not. */
function mayBeOld(before: number, kind: number): boolean {
  if (before === VOWEL || before >= SHARED) return kind !== SHARED;
  return before === SMALL && kind === CAPITAL;
}

const OTHER = 0;
/** Also line breaks. */
const SPACE = 1;
const SIGN = 2;
const SMALL = 3;
/** Letters that VNI puts a mark behind. */
const VOWEL = 4;
/** Letters that no old code has. */
const UNICODE = 5;
/** From here on letters that Unicode and the old codes have. */
const SHARED = 6;
const CAPITAL = 7;
const MARK = 8;

const KINDS = new Uint8Array(0x1efa);
for (let unit = 0x21; unit <= 0x7e; unit++) KINDS[unit] = SIGN;
mark(" \n", SPACE);
mark("bcdfghijklmnpqrstvwxz", SMALL);
mark("aeouyAEOUY", VOWEL);
mark("ĂăĐđĨĩŨũƠơƯư", UNICODE);
for (let unit = 0x1ea0; unit <= 0x1ef9; unit++) KINDS[unit] = UNICODE;
mark("àáèéìíòóúý", SHARED);
mark("ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝ", CAPITAL);
// Of a word these may be letters, and marks, and what marks stand behind.
mark("ùõâãêô", MARK);

function mark(letters: string, kind: number): void {
  for (const letter of letters) KINDS[letter.charCodeAt(0)] = kind;
}
