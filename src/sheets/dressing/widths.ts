import type { CellValue } from "../../workbook/value";
import { FIELD_LOOKS } from "../looks";
import type { ColumnLook } from "./columnLook";

/** How wide a column may be, in characters. */
export interface Room {
  /** Narrower cuts off a number, a date or a word of the header. */
  readonly least: number;
  /** What suits it best where the page is wide enough. */
  readonly best: number;
}

/**
 * A column with these values. Texts wrap, so most of them decide and not the longest; a number or a date that does not
 * fit shows nothing but ####.
 */
export function roomOf(
  { name, kind, values: listed = [] }: ColumnLook,
  values: readonly CellValue[] = [],
): Room {
  const header = headerWidth(name);
  const word = longestWord(name) + 3;
  switch (kind) {
    case "date":
    case "birth":
      return { least: Math.max(word, 12), best: Math.max(header, FIELD_LOOKS[kind].width) };
    case "month":
      return { least: Math.max(word, 9), best: Math.max(header, FIELD_LOOKS[kind].width) };
    case "whole":
    case "year":
    case "number":
    case "money": {
      const longest = longestNumber(values) + 2;
      return { least: Math.max(word, longest), best: Math.max(header, FIELD_LOOKS[kind].width, longest) };
    }
    case "helper":
      return { least: Math.max(word, 8), best: Math.max(header, 9) };
    case "id":
      // Eight capitals, some of them as wide as M.
      return { least: 12, best: 15 };
    case "own": {
      // Their numbers may be dates.
      const longest = values.some((value) => typeof value === "number")
        ? Math.max(12, longestNumber(values) + 2)
        : 0;
      const best = Math.min(WIDEST_TEXT, Math.max(header, usualLength(values) + 2, longest));
      return { least: Math.max(word, longest, Math.min(NARROWEST_TEXT, best)), best };
    }
    case "list": {
      const least = Math.max(word, ...listed.map(wordsWidth));
      return { least, best: Math.max(header, FIELD_LOOKS[kind].width) };
    }
    case "identity":
    case "insurance":
    case "code": {
      const { width } = FIELD_LOOKS[kind];
      return { least: Math.max(word, width - 2), best: Math.max(header, width) };
    }
    case "text": {
      const usual = usualLength(values) + 2;
      const whole = Math.min(15, longestIn(values) + 2);
      const least = values.length === 0 ? NARROWEST_TEXT : Math.max(whole, Math.min(NARROWEST_TEXT, usual));
      const best = Math.max(header, FIELD_LOOKS[kind].width, Math.min(WIDEST_TEXT, usual));
      return { least: Math.max(word, least), best };
    }
  }
}

/** All at their best; where the page cannot hold that, each gives of what it has beyond its least. */
export function pageWidths(rooms: readonly Room[]): number[] {
  const best = sum(rooms.map((room) => room.best));
  const least = sum(rooms.map((room) => room.least));
  if (best <= PAGE) return rooms.map((room) => room.best);
  const share = best > least ? Math.max(0, (PAGE - least) / (best - least)) : 0;
  return rooms.map((room) => {
    return room.least >= room.best ? room.best : Math.floor(room.least + (room.best - room.least) * share);
  });
}

/**
 * The widths a table should have that has these now: those that are good enough stay, 0 is a hidden column and stays.
 * What comes out is good enough itself.
 */
export function fittingWidths(present: readonly number[], rooms: readonly Room[]): number[] {
  const seen = rooms.filter((_, column) => present[column] !== 0);
  const widths = pageWidths(seen);
  const wanted = present.map((width) => (width === 0 ? 0 : (widths.shift() ?? width)));
  const fitted = present.map((width, column) => {
    const { least, best } = rooms[column] ?? { least: width, best: width };
    const isGood = width >= Math.min(least, best) - ROUNDED && width <= best * 1.3 + 2;
    return isGood ? width : (wanted[column] ?? width);
  });
  // Letters that are printed a little larger are not worth another look of the whole sheet.
  if (sum(fitted) <= Math.max(PAGE, sum(wanted)) * 1.15) return fitted;
  return fitted.map((width, column) => Math.min(width, wanted[column] ?? width));
}

/** Headers wrap to two lines; the filter button takes three characters. */
function headerWidth(label: string): number {
  return Math.max(longestWord(label), Math.ceil(label.length / 2)) + 4;
}

/** Programs keep widths in pixels, and make more or less of a character. */
export const ROUNDED = 0.75;

const WIDEST_TEXT = 45;
const NARROWEST_TEXT = 18;

/**
 * Characters that an A4 page across holds: 297 mm without the margins are 252 mm, a digit of Times New Roman 12 is 2.12 mm
 * wide. Wider tables are printed smaller to one page's width, down to letters of seven points, which can still be read.
 */
const PAGE = Math.floor((252 / 2.117) * (12 / 7));

function longestWord(label: string): number {
  return Math.max(...label.split(/\s+/).map(({ length }) => length));
}

/** Nine in ten values are no longer. */
function usualLength(values: readonly CellValue[]): number {
  const lengths = values.flatMap((value) => {
    if (typeof value === "number") return String(value).length;
    return typeof value === "string" && value !== "" ? longestLine(value) : [];
  });
  return lengths.sort((one, other) => one - other)[Math.ceil(lengths.length * 0.9) - 1] ?? 0;
}

/** Of a value of a list: two lines of it, or three where it is long. */
function wordsWidth(value: string): number {
  return Math.min(12, Math.max(longestWord(value), Math.ceil(value.length / 2)) + 2);
}

/** The longest word of all. */
function longestIn(values: readonly CellValue[]): number {
  return values.reduce<number>(
    (longest, value) => (typeof value === "string" ? Math.max(longest, longestWord(value)) : longest),
    0,
  );
}

function longestLine(text: string): number {
  return Math.max(...text.split("\n").map(({ length }) => length));
}

function longestNumber(values: readonly CellValue[]): number {
  return values.reduce<number>(
    (longest, value) => (typeof value === "number" ? Math.max(longest, shownLength(value)) : longest),
    0,
  );
}

/** With dots between thousands and two decimals at most. */
function shownLength(value: number): number {
  const whole = String(Math.trunc(Math.abs(value))).length;
  const decimals = Number.isInteger(value) ? 0 : 3;
  return Math.min(25, whole + Math.floor((whole - 1) / 3) + decimals + (value < 0 ? 1 : 0));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
