import { type CellValue, isCellError } from "../../workbook/value";

/**
 * What is put into `range.values` so that Excel keeps the value as it is. Excel reads texts there as if somebody typed
 * them in US settings: what it would take for something else gets an apostrophe, which Excel does not show. A cell of
 * format "@" takes every text as it is.
 */
export function entered(value: CellValue, format: string | undefined): string | number | boolean | null {
  if (isCellError(value)) return value.error;
  if (typeof value === "number") return Number.isFinite(value) ? value : "#NUM!";
  if (typeof value !== "string" || format === TEXT) return value;
  return isMistakable(value) ? `'${value}` : value;
}

/** The number format of texts. */
export const TEXT = "@";

/** Whether Excel would make something else of the text. */
export function isMistakable(text: string): boolean {
  if (text === "") return false;
  if (STARTS_SOMETHING.test(text) || /^(true|false)$/i.test(text)) return true;
  if (/^\p{L}/u.test(text)) return DATE_IN_WORDS.test(text);
  // (1) is minus one, $5 and 5% are numbers, 1/2 is a date, #N/A is an error.
  return /\p{N}/u.test(text) || text.startsWith("#");
}

/** A formula, a mark of its own, or blanks that could be dropped; also as a Japanese keyboard writes them. */
const STARTS_SOMETHING = /^[=+\-@'＝＋－＠\s\p{C}]/u;

const DATE_IN_WORDS =
  /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)[a-z]*[\s.,/-]*\p{N}/iu;
