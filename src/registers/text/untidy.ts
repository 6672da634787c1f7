import { readLegacy } from "./legacy";
import { wordsOf } from "./legacyWords";

/** What `clean` mends in a text. */
export type UntidyPart =
  /** Characters without any width, controls, the return before a line break. */
  | "invisible"
  /** A letter and its marks as characters of their own ("o" and "^"), also with the tone typed first. */
  | "decomposed"
  /** A space that is another character: no-break, thin, ideographic. */
  | "nbsp"
  /** Two spaces or more, or a tab, between two words of a line. */
  | "double"
  /** Spaces around the text or at the end of a line, blank lines around it. */
  | "edge";

/**
 * A cell of free text without its stray spaces and invisible characters, letters composed; line breaks stay, and so
 * does the indent of a line. A text that `readLegacy` reads stays whole: in TCVN3 a soft hyphen is a letter.
 */
export function clean(text: string): string {
  return mended(text).text;
}

/** What `clean` would mend, empty where it changes nothing. */
export function untidyParts(text: string): readonly UntidyPart[] {
  return mended(text).parts;
}

const STEPS: readonly { readonly part: UntidyPart; readonly mend: (text: string) => string }[] = [
  { part: "invisible", mend: withoutInvisible },
  { part: "decomposed", mend: (text) => text.replace(/\p{L}[\u0300-\u036f]+/gu, composed) },
  { part: "nbsp", mend: (text) => text.replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, " ") },
  { part: "double", mend: (text) => text.replace(/(?<=\S)(?:[ \t]{2,}|\t)(?=\S)/g, " ") },
  { part: "edge", mend: (text) => text.trim().replace(/(?<![ \t])[ \t]+(?=\n)/g, "") },
];

function mended(text: string): { text: string; parts: readonly UntidyPart[] } {
  if (isTidy(text) || readLegacy(text) !== null) return { text, parts: [] };
  const parts: UntidyPart[] = [];
  let read = text;
  for (const { part, mend } of STEPS) {
    const next = mend(read);
    if (next !== read) parts.push(part);
    read = next;
  }
  return { text: read, parts };
}

/** One pass; false where a closer look is due. */
function isTidy(text: string): boolean {
  let afterSpace = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x20 || code === 0x0a) {
      if (afterSpace) return false;
      afterSpace = true;
    } else {
      if (code < 0x20 || (code > 0x7e && isSuspect(code))) return false;
      afterSpace = false;
    }
  }
  return !afterSpace || text === "";
}

function isSuspect(code: number): boolean {
  if (code < 0x300) return code === 0x7f || code === 0xa0 || code === 0xad;
  if (code < 0x2000) return code <= 0x36f || code === 0x61c || code === 0x1680 || code === 0x180e;
  if (code < 0x2070) return code <= 0x200f || (code >= 0x2028 && code <= 0x202f) || code >= 0x205f;
  return code === 0x3000 || code === 0xfeff || (code >= 0xfff9 && code <= 0xfffb);
}

/** Joiners and marks of direction have a meaning beside emoji and letters of these alphabets. */
const JOINING = /[\u0590-\u109f\u1780-\u18af\ud83c-\ud83e\u2600-\u27bf]/;

function withoutInvisible(text: string): string {
  const joiners = JOINING.test(text) ? /\u200b/g : /[\u061c\u180e\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g;
  const read = text
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(joiners, "")
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f\u034f\u2060-\u2065\u206a-\u206f\ufeff\ufff9-\ufffb]/g, "");
  return read.includes("\u00ad") && !hasHyphenLetters(read) ? read.replaceAll("\u00ad", "") : read;
}

/** A soft hyphen may be the "ư" of a TCVN3 word that had too little beside it to be read. */
function hasHyphenLetters(text: string): boolean {
  return wordsOf(text).some(
    ({ written, tcvn3, asItStands }) =>
      written.includes("\u00ad") && tcvn3?.possible === true && asItStands !== "surely",
  );
}

/** A tone typed before ^ or ˘ stays apart in Unicode's own composition, so it goes behind. */
function composed(letter: string): string {
  return letter
    .normalize("NFD")
    .replace(/([\u0300\u0301\u0303\u0309])([\u0302\u0306])/g, "$2$1")
    .normalize("NFC");
}
