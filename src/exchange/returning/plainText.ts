/**
 * A text without what programs put into it: accents composed, one kind of line break, nothing invisible at the ends.
 * What people wrote in it stays.
 */
export function plainText(text: string): string {
  if (isPlain(text)) return text;
  const lines = text
    .normalize("NFC")
    .replace(/_x000D_(\r?\n)?/gi, "\n")
    .replace(/\r\n?/g, "\n");
  let from = 0;
  let to = lines.length;
  while (from < to && isInvisible(lines.charAt(from))) from++;
  while (to > from && isInvisible(lines.charAt(to - 1))) to--;
  return lines.slice(from, to);
}

/** What is seen as nothing; \s has the no-break space and the mark of byte order. */
function isInvisible(letter: string): boolean {
  return /[\s\u200b-\u200f\u2060]/.test(letter);
}

/** Whether there is surely nothing to do. Nearly every text is plain, so this is a bare loop. */
function isPlain(text: string): boolean {
  if (isEdge(text.charCodeAt(0)) || isEdge(text.charCodeAt(text.length - 1))) return false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === RETURN || unit === UNDERSCORE || (unit >= FIRST_MARK && unit <= LAST_MARK)) return false;
  }
  return true;
}

const RETURN = 13;
/** Of _x000D_. */
const UNDERSCORE = 95;
/** Accents that stand alone. */
const FIRST_MARK = 0x300;
const LAST_MARK = 0x36f;

/** Spaces and what is invisible, and some more. */
function isEdge(unit: number): boolean {
  return (
    unit <= 32 ||
    (unit >= 127 && unit <= 160) ||
    (unit >= 0x1680 && unit < 0x1e00) ||
    (unit >= 0x2000 && unit < 0x2070) ||
    unit === 0x3000 ||
    unit === 0xfeff
  );
}
