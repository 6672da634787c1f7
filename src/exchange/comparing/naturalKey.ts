import type { FieldKind } from "../../registers/register";
import { isEmpty, lookupNumber, lookupText } from "./same";
import type { Line } from "./sides";

/** Ways to look lines of two sides up: where the cells meant are the same, so is what they are looked up by. */
export interface Reader {
  /** What names the row: its unique fields where they are filled, else all required ones; null where it has no name. */
  readonly naturalKey: (line: Line) => NaturalKey | null;
  /** Lines with the same natural key have the same number, and some others, too. */
  readonly quickKey: (line: Line) => number;
  /** Equal lines have the same number, and hardly any others. */
  readonly quickContent: (line: Line) => number;
  /** The same for all fields but one, for each field that may be part of a natural key. */
  readonly quickContents: (line: Line) => readonly number[];
}

export interface NaturalKey {
  readonly text: string;
  /** No other row may have it. */
  readonly isUnique: boolean;
}

/** A field that two sides have, with the place of its value in the lines of each. */
export interface Shared {
  readonly label: string;
  readonly kind: FieldKind;
  readonly required: boolean;
  readonly unique: boolean;
  readonly left: number;
  readonly right: number;
}

export function keyText(reader: Reader, line: Line): string | null {
  return reader.naturalKey(line)?.text ?? null;
}

export function readerOf(side: "left" | "right", shared: readonly Shared[]): Reader {
  const columns = shared.map((field): Column => ({ ...field, at: field[side] }));
  const unique = columns.filter((field) => field.unique);
  const required = columns.filter((field) => field.required);
  const named = columns.flatMap((field, place) => (field.unique || field.required ? [place] : []));
  return {
    quickContent: (line) => sumOf(numbersOf(line, columns)),
    quickContents: (line) => {
      const numbers = numbersOf(line, columns);
      const sum = sumOf(numbers);
      return named.map((place) => (sum - (numbers[place] ?? 0)) | 0);
    },
    quickKey: (line) => sumOf(numbersOf(line, unique.length > 0 ? unique : required)),
    naturalKey: (line) => {
      const text = unique.length > 0 ? nameText(line, unique, unique.length) : null;
      if (text !== null) return { text, isUnique: true };
      const plain = nameText(line, required, 1);
      return plain === null ? null : { text: SEPARATOR + plain, isUnique: false };
    },
  };
}

interface Column extends Shared {
  readonly at: number;
}

/** Null where fewer cells are filled, or one cannot be read. */
function nameText(line: Line, columns: readonly Column[], leastFilled: number): string | null {
  let filled = 0;
  for (const { at } of columns) {
    const value = line.values[at];
    if (value === undefined) return null;
    if (!isEmpty(value)) filled++;
  }
  return filled < leastFilled ? null : textOf(line, columns);
}

function textOf(line: Line, columns: readonly Column[]): string {
  let text = "";
  for (const { kind, at } of columns) text += SEPARATOR + lookupText(kind, line.values[at] ?? null);
  return text;
}

function numbersOf(line: Line, columns: readonly Column[]): number[] {
  return columns.map(({ kind, at }, place) => {
    return Math.imul(lookupNumber(kind, line.values[at] ?? null), WEIGHT + 2 * place);
  });
}

function sumOf(numbers: readonly number[]): number {
  let sum = 0;
  for (const number of numbers) sum = (sum + number) | 0;
  return sum;
}

/** Odd and large, so that small numbers in neighbouring columns do not make up for each other. */
const WEIGHT = 0x9e3779b1;

/** No cell can hold it. */
export const SEPARATOR = "\u0000";
