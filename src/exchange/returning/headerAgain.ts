import { type CellValue, isBlank } from "../../workbook/value";
import { type Block, cellAt } from "./block";
import { headerKey } from "./header";

/** A column of a register; wherever there are several, from left to right. */
export interface Headed {
  /** Zero-based sheet column. */
  readonly column: number;
  readonly label: string;
}

/**
 * The first cell of a row that repeats headers, null for any other row: at least two cells say what stands above them,
 * and no more cells say anything else.
 */
export function headerRepeater(block: Block, columns: readonly Headed[]): (row: number) => number | null {
  const names = new Map(block.header.cells.map(({ column, key }) => [column, key]));
  const looks = columns.map(({ column, label }) => {
    const keys = new Set([headerKey(label), names.get(column) ?? headerKey(label)]);
    return { column, place: column - block.sheet.left, keys, beginnings: beginningsOf([...keys]) };
  });
  return (row) => {
    let filled = 0;
    let same = 0;
    let first: number | null = null;
    const line = block.line(row);
    for (const { column, place, keys, beginnings } of looks) {
      const value = line[place];
      if (isBlank(value)) continue;
      filled++;
      if (typeof value !== "string" || !beginnings.has(value.charCodeAt(0))) continue;
      if (value.length > LONGEST || !keys.has(headerKey(value))) continue;
      same++;
      first ??= column;
    }
    return same >= 2 && same * 2 >= filled ? first : null;
  };
}

/** The first cell of a row that numbers the columns, as forms do under the header: 1 2 3, (1) (2) (3), A B 1 2. */
export function firstNumber(block: Block, columns: readonly Headed[], row: number): number | null {
  const cells = columns.flatMap(({ column }) => {
    const value = cellAt(block, row, column);
    return isBlank(value) ? [] : [{ column, value }];
  });
  const numbers = cells.map(({ value }) => columnNumber(value));
  const isRising = numbers.every((number, place) => place === 0 || number > (numbers[place - 1] ?? NaN));
  const isNumbering = numbers.length >= 3 && isRising && numbers.every((number) => !Number.isNaN(number));
  return isNumbering ? (cells[0]?.column ?? null) : null;
}

/** Letters come before numbers; NaN for anything else. */
function columnNumber(value: CellValue): number {
  const text = typeof value === "number" ? String(value) : typeof value === "string" ? value.trim() : "";
  if (/^\(?[A-Z]\)?$/.test(text)) return text.replace(/[()]/g, "").charCodeAt(0) - 100;
  return /^\(?\d{1,2}\)?$/.test(text) ? Number(text.replace(/[()]/g, "")) : NaN;
}

/** Headers are long; whatever they are wrapped in is not. */
const LONGEST = 300;

/** The first unit of whatever could be one of these headers: most cells are told apart by it. */
function beginningsOf(keys: readonly string[]): ReadonlySet<number> {
  const forms = keys.flatMap((key) => [
    key,
    key.toUpperCase(),
    key.normalize("NFD"),
    key.toUpperCase().normalize("NFD"),
  ]);
  return new Set([...forms, ...INVISIBLE].map((form) => form.charCodeAt(0)));
}

const INVISIBLE = [" ", "\t", "\r", "\n", "\u00a0", "\u200b", "\u200c", "\u200d", "\ufeff", "_"];
