import type { Entries } from "../registers/entries";
import type { Field } from "../registers/register";
import { foldAccents } from "../registers/text/fold";
import { isEndLine } from "../registers/text/linesBelow";
import { tidy } from "../registers/text/spelling";
import { type CellValue, isBlank } from "../workbook/value";

/**
 * The rows below a register's table that belong to who signs: places and days, positions, the names under them, to whom
 * it goes. A row that may be an entry is none of them: it says a number, a code, a value of a list, or what entries must
 * say without being a name below a position.
 */
export function signatureRows(entries: Entries): ReadonlySet<number> {
  const fields = entries.register.fields.filter(({ label }) => entries.has(label));
  const found = new Set<number>();
  let last = -Infinity;
  for (const row of entries.outside) {
    const cells = entries.saidOutside(row).flatMap((value, i): Said[] => {
      const field = fields[i];
      return field === undefined || isBlank(value) ? [] : [{ field, value }];
    });
    if (isSigned(cells)) last = row;
    else if (row - last > REACH || !cells.every(isBelow) || cells.length > MOST) continue;
    found.add(row);
  }
  return found;
}

interface Said {
  readonly field: Field;
  readonly value: CellValue;
}

/** Room for a signature and a stamp. */
const REACH = 10;

/** Who sign beside each other. */
const MOST = 4;

/** Who signs, where and when; what entries must say is not among it. */
function isSigned(cells: readonly Said[]): boolean {
  return cells.some(isEnd) && cells.every((cell) => isEnd(cell) || (isPosition(cell) && !isChoice(cell)));
}

function isEnd({ field, value }: Said): boolean {
  if (typeof value !== "string") return false;
  const folded = foldAccents(tidy(value));
  const isDay = DAY_KINDS.has(field.kind) && /^ngay\b|^\d/.test(folded);
  return !isDay && isEndLine(folded);
}

const DAY_KINDS: ReadonlySet<Field["kind"]> = new Set<Field["kind"]>(["date", "month", "birth"]);

function isPosition({ value }: Said): boolean {
  return typeof value === "string" && POSITION.test(foldAccents(tidy(value)));
}

const POSITION =
  /^(?:truong|pho|giam doc|ke toan|thu quy|thu kho|nguoi|can bo|chuyen vien|nhan vien|bo phan|phong|ban|to|lanh dao|thu truong|dai dien|y te|bac si)(?: \p{L}+){0,6}$/u;

/** A name, a note in brackets, a line of those to whom it goes. */
function isBelow(cell: Said): boolean {
  const { value } = cell;
  if (typeof value !== "string" || /\d/.test(value) || isChoice(cell)) return false;
  const text = tidy(value);
  return NAME.test(text) || /^[-+(]/.test(text) || isEnd(cell) || isPosition(cell);
}

/** Two words or more that all begin with a capital. */
const NAME = /^(?:\p{L}{1,4}\.\s*)*\p{Lu}\p{L}*(?:\s+\p{Lu}\p{L}*){1,6}$/u;

function isChoice({ field, value }: Said): boolean {
  const folded = typeof value === "string" ? foldAccents(tidy(value)) : "";
  return field.values.some((one) => foldAccents(one) === folded);
}
