import type { CellError, CellValue } from "../workbook/value";
import { VALUE } from "./errors";
import { generalText, parseNumber } from "./numerals";

/** The value as arithmetic takes it. */
export function toNumber(value: CellValue): number | CellError {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  return typeof value === "string" ? (parseNumber(value) ?? VALUE) : value;
}

export function toInteger(value: CellValue): number | CellError {
  const number = toNumber(value);
  return typeof number === "number" ? Math.trunc(number) : number;
}

/** The value as `&` and the text functions take it. */
export function toText(value: CellValue): string | CellError {
  if (typeof value === "string") return value;
  if (typeof value === "number") return generalText(value);
  if (value === null) return "";
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : value;
}

/** The value as a condition takes it. */
export function toLogical(value: CellValue): boolean | CellError {
  if (typeof value === "boolean") return value;
  if (value === null) return false;
  if (typeof value === "number") return value !== 0;
  return typeof value === "string" ? (logicalNamed(value) ?? VALUE) : value;
}

export function logicalNamed(text: string): boolean | null {
  const name = text.toUpperCase();
  return name === "TRUE" ? true : name === "FALSE" ? false : null;
}
