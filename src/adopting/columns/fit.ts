import type { Field } from "../../registers/register";
import { foldAccents } from "../../registers/text/fold";
import { tidy } from "../../registers/text/spelling";
import { remembered } from "../../registers/remembered";
import { meantNumbers } from "../../registers/numberText";
import { holdsDay, holdsNumber, isLikelyDay, isYear, meantDates } from "../../registers/typed";
import { namesAmong } from "./names";
import { type CellValue, isBlank, isCellError } from "../../workbook/value";

/** How many filled cells are looked at: from all over the column, because the first rows are often odd. */
const LOOKED_AT = 200;

/** The part of a column's filled cells that a field of this kind could hold; null where nothing is filled. */
export function fit(field: Field, values: readonly CellValue[]): number | null {
  const filled = values.filter((value) => !isBlank(value) && !isCellError(value));
  if (filled.length === 0) return null;
  const step = Math.max(1, Math.floor(filled.length / LOOKED_AT));
  const seen = filled.filter((_, index) => index % step === 0);
  if (field.namesPeople) return namesAmong(seen);
  return seen.filter((value) => canHold(field, value)).length / seen.length;
}

function canHold(field: Field, value: CellValue): boolean {
  const text = typeof value === "string" ? tidy(value.slice(0, LONGEST)) : "";
  if (holdsDay(field)) {
    if (typeof value === "number") return isLikelyDay(value) || (field.kind === "birth" && isYear(value));
    // A number of days that was pasted among texts.
    return meantDates(text, field.kind).length > 0 || (/^\d{5}$/.test(text) && isLikelyDay(Number(text)));
  }
  if (holdsNumber(field)) return typeof value === "number" || meantNumbers(text, field).length > 0;
  switch (field.kind) {
    case "list":
      return foldedList(field.values).has(foldAccents(text)) || isMark(text, field);
    case "identity":
      return /^\d{9}$|^\d{11,12}$/.test(digitsOf(value));
    case "insurance":
      return /^[a-z]{2}\d{13}$|^\d{9,10}$/i.test(digitsOf(value));
    case "code":
      return typeof value === "number" ? Number.isInteger(value) : text.length <= 30 && /\d/.test(text);
    default:
      return typeof value === "string";
  }
}

const LONGEST = 500;

/** Folded once: the values of a register's lists are compared with those of every column. */
const foldedList = remembered((values: readonly string[]) => new Set(values.map(foldAccents)));

/** Yes and no are often written as a mark. */
function isMark(text: string, { values }: Field): boolean {
  return values.length === 2 && /^[xv+✓]$|^co$|^khong$|^k$|^c$/.test(foldAccents(text));
}

function digitsOf(value: CellValue): string {
  return typeof value === "number"
    ? String(value)
    : typeof value === "string"
      ? value.replace(/[\s.'-]/g, "")
      : "";
}
