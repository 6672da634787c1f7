import { shown } from "../shown";

/** Letters before the first mark, so that people find the place, and behind it. */
const BEFORE = 15;
const BEHIND = 80;

/** The part of a text with its first stray space or unseen character, each of them shown as “·”. */
export function marked(text: string): string {
  const first = Math.max(0, text.search(STRAY));
  const word = first > BEFORE ? text.lastIndexOf(" ", first - BEFORE) + 1 : 0;
  const start = first - word > 2 * BEFORE ? first : word;
  const part = text
    .slice(start, first + BEHIND)
    .replace(/(?!\n)[\p{Cc}\p{Cf}\u034f]|[^\S \n]/gu, MARK)
    .replace(/ {2,}| (?=\n)/g, (spaces) => MARK.repeat(spaces.length));
  const ahead = start === 0 ? part.length - part.trimStart().length : 0;
  const behind = first + BEHIND >= text.length ? part.length - part.trimEnd().length : 0;
  const within = part.slice(ahead, part.length - behind);
  return `${start > 0 ? "…" : ""}${shown(MARK.repeat(ahead) + within + MARK.repeat(behind))}`;
}

const MARK = "·";
const STRAY = /(?!\n)[\p{Cc}\p{Cf}\u034f]|[^\S \n]| {2}| (?=\n)|^\s|\s$/u;
