import { isPercentFormat, parseValue } from "numfmt";
import type { CellValue } from "../../workbook/value";
import { BUILTIN_FORMATS } from "../../xlsx/reading/whole/builtinFormats";
import { errorNamed } from "../../calculating/errors";
import { generalText } from "../../calculating/numerals";
import { Refusal } from "./liveBook";

/** What a cell becomes of what was written into it; null leaves it alone. */
export type Entry = FormulaEntry | ValueEntry | null;

export interface FormulaEntry {
  /** Without "=". */
  readonly formula: string;
}

export interface ValueEntry {
  readonly value: CellValue;
  /** The number format that a cell of format General takes on. */
  readonly format?: string;
}

export type Who = "program" | "person";

/** Reads a value as Excel takes it: US culture for programs, Vietnamese for people. Throws Refusal on too long a text. */
export function readEntry(given: CellValue, format: string, who: Who, date1904: boolean): Entry {
  if (given === null) return null;
  const isText = format === "@";
  if (typeof given === "number") return { value: isText ? generalText(given) : given };
  if (typeof given === "boolean") return { value: isText ? (given ? "TRUE" : "FALSE") : given };
  if (typeof given !== "string") return { value: given };
  if (given.length > 32_767) throw new Refusal("InvalidArgument", "The text is longer than a cell holds");
  if (given === "") return { value: null };
  if (isText) return { value: given };
  if (given.startsWith("'")) return { value: given.slice(1) };
  if (/^=./s.test(given)) return { formula: given.slice(1) };
  const read = readLiteral(given, format, who, date1904);
  if (read) return read;
  if (/^[+-]./s.test(given)) return { formula: given };
  return { value: errorNamed(given.trim()) ?? given };
}

function readLiteral(text: string, format: string, who: Who, date1904: boolean): ValueEntry | null {
  if (!LITERAL.test(text)) return null;
  const parsed = parseValue(text, { locale: who === "person" ? "vi" : "en-US" });
  if (!parsed) return who === "program" ? looseNumber(text) : null;
  const { value, formatId } = parsed as { value: number | boolean; formatId?: number };
  if (typeof value === "boolean") return { value };
  const isDate = formatId !== undefined && DATES.has(formatId);
  const number = isDate && date1904 ? value - 1462 : fifteenDigits(value);
  if (who === "person" && formatId === undefined && isPercentFormat(format) && Math.abs(number) >= 1) {
    return { value: number / 100 };
  }
  const shown = formatId === undefined ? undefined : formatOf(formatId, who);
  return { value: number, ...(shown === undefined ? {} : { format: shown }) };
}

/** How numbers, dates and truths begin; most texts do not, and reading them closely takes time. */
const LITERAL =
  /^\s*(?:[-+($.,\d]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|thg)[^\d]*\d|(?:true|false)\s*$)/i;

/** Excel keeps 15 digits of what it reads; later ones become zeros. */
function fifteenDigits(value: number): number {
  if (!Number.isInteger(value) || Math.abs(value) < 1e15 || Math.abs(value) > 1e20) return value;
  const unit = 10n ** BigInt(String(Math.abs(value)).length - 15);
  return Number((BigInt(value) / unit) * unit);
}

/** Excel drops commas wherever they stand: 1,5 is fifteen. */
function looseNumber(text: string): ValueEntry | null {
  const digits = text.trim();
  return /^[+-]?\d+(,\d+)+(\.\d*)?$/.test(digits)
    ? { value: Number(digits.replaceAll(",", "")), format: digits.includes(".") ? "#,##0.00" : "#,##0" }
    : null;
}

const DATES = new Set([14, 15, 16, 17, 22]);
const VIETNAMESE = new Map([
  [14, "dd/mm/yyyy"],
  [15, "dd/mm/yyyy"],
  [16, "dd/mm/yyyy"],
  [17, "mm/yyyy"],
  [22, "dd/mm/yyyy hh:mm"],
]);

function formatOf(formatId: number, who: Who): string | undefined {
  return (who === "person" ? VIETNAMESE.get(formatId) : undefined) ?? BUILTIN_FORMATS.get(formatId);
}
