import type { FieldKind } from "../../registers/register";
import { type CellValue, isCellError } from "../../workbook/value";

/**
 * Whether two cells of a field say the same. What programs do to values is forgiven: composed and decomposed letters,
 * spaces at the edges, line ends, codes that became numbers, noise in the last digits. What people do is not: letter
 * case, a digit.
 */
export function isSame(kind: FieldKind, a: CellValue, b: CellValue): boolean {
  if (a === b) return true;
  if (typeof a === "number") {
    return typeof b === "number" ? isClose(kind, a, b) : isDigitsOf(kind, b, a);
  }
  if (typeof b === "number") return isDigitsOf(kind, a, b);
  if (isCellError(a) || isCellError(b)) return isCellError(a) && isCellError(b) && a.error === b.error;
  if (typeof a === "boolean" || typeof b === "boolean") return false;
  return plainText(a ?? "") === plainText(b ?? "");
}

/** Nothing that anybody could see. */
export function isEmpty(value: CellValue | undefined): boolean {
  return (
    value === null ||
    value === undefined ||
    (typeof value === "string" && (value === "" || value.trim() === ""))
  );
}

/** Values that are the same have the same text, and hardly any others. Blank = "". */
export function lookupText(kind: FieldKind, value: CellValue): string {
  if (typeof value === "number") return numberText(kind, value);
  if (typeof value === "string") {
    const text = plainText(value);
    return WRITTEN.has(kind) && NUMBER.test(text) ? String(Number(text)) : text;
  }
  if (value === null) return "";
  return typeof value === "object" ? value.error : String(value);
}

/** Values that are the same have the same number, and some others, too: quicker than the text. Blank = 0. */
export function lookupNumber(kind: FieldKind, value: CellValue): number {
  if (value === null) return 0;
  if (Number.isSafeInteger(value)) return Number(value) | 0;
  const isWritten = WRITTEN.has(kind);
  if (typeof value === "string" && SETTLED.test(value) && !(isWritten && isNumeral(value)))
    return sumOf(value);
  const text = lookupText(kind, value);
  return (isWritten || typeof value === "number") && INTEGER.test(text) ? Number(text) | 0 : sumOf(text);
}

/** Kinds in which a number is only a way to write digits. */
const WRITTEN: ReadonlySet<FieldKind> = new Set(["code", "identity", "insurance", "text"]);
const DATED: ReadonlySet<FieldKind> = new Set(["date", "month", "birth"]);

const NUMBER = /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i;
const RELATIVE = 1e-9;
/** Programs round the time of day to seconds. */
const HALF_A_SECOND = 0.5 / 86_400;

function isClose(kind: FieldKind, a: number, b: number): boolean {
  // Neighbouring identity numbers and large sums are closer to each other than any noise.
  if (WRITTEN.has(kind) || (Number.isInteger(a) && Number.isInteger(b))) return false;
  const allowed = DATED.has(kind) ? HALF_A_SECOND : RELATIVE * Math.max(Math.abs(a), Math.abs(b));
  return Math.abs(a - b) <= allowed;
}

/** 7 and "007": a program has taken a code for a number. */
function isDigitsOf(kind: FieldKind, value: CellValue, number: number): boolean {
  if (typeof value !== "string" || !WRITTEN.has(kind)) return false;
  const text = plainText(value);
  return NUMBER.test(text) && Number(text) === number;
}

/** Letters that have one form only, Vietnamese ones among them, and no space at the edges. */
const SETTLED = /^[!-~¡-˿Ḁ-ỿ](?:[ -~\u00a0-˿Ḁ-ỿ]*[!-~¡-˿Ḁ-ỿ])?$/;

function plainText(text: string): string {
  if (text === "" || SETTLED.test(text)) return text;
  return text.normalize("NFC").replace(/\r\n?/g, "\n").trim();
}

const INTEGER = /^-?\d+$/;

function isNumeral(text: string): boolean {
  const first = text.charCodeAt(0);
  return first <= NINE && (first >= ZERO || first === PLUS || first === MINUS);
}

const [PLUS, MINUS, ZERO, NINE] = [0x2b, 0x2d, 0x30, 0x39];

/** A hash: any one would do. */
function sumOf(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (Math.imul(sum, 31) + text.charCodeAt(i)) | 0;
  return sum;
}

function numberText(kind: FieldKind, value: number): string {
  if (Number.isInteger(value) || WRITTEN.has(kind)) return String(value);
  return String(DATED.has(kind) ? Math.round(value * 86_400) / 86_400 : Number(value.toPrecision(9)));
}
