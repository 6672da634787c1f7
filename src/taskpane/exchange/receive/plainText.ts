/** What people cannot see, or what would turn the text around it: controls, marks of direction, spaces without width. */
const UNSEEN = /[\p{Cc}\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]/gu;
const LINE_BREAKS = /\r\n?|\u2028|\u2029/g;
const STANDS_FOR_UNSEEN = "▯";

/** A text from elsewhere, so that what is seen is what it says. */
export function plainText(text: string): string {
  return text
    .replace(LINE_BREAKS, "\n")
    .replace(UNSEEN, (mark) => (mark === "\n" || mark === "\t" ? mark : STANDS_FOR_UNSEEN));
}

/** The beginning of a text that is longer than this; null where it is not. */
export function beginningOf(text: string, length: number): string | null {
  if (text.length <= length) return null;
  // Half a character would be shown as a box.
  return `${text.slice(0, length).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
