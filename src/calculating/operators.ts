import type { CellError, CellValue } from "../workbook/value";
import { isCellError } from "../workbook/value";
import { toNumber, toText } from "./coerce";
import { DIV0, NUM, VALUE } from "./errors";
import { compareTexts, sameText } from "./text";

export type Binary = (a: CellValue, b: CellValue) => CellValue;
export type Unary = (value: CellValue) => CellValue;

export const BINARY: ReadonlyMap<string, Binary> = new Map<string, Binary>([
  ["+", arithmetic((a, b) => a + b)],
  ["-", arithmetic((a, b) => a - b)],
  ["*", arithmetic((a, b) => a * b)],
  ["/", arithmetic((a, b) => (b === 0 ? DIV0 : a / b))],
  ["^", arithmetic(power)],
  ["&", join],
  ["=", equality(true)],
  ["<>", equality(false)],
  ["<", comparison((order) => order < 0)],
  ["<=", comparison((order) => order <= 0)],
  [">", comparison((order) => order > 0)],
  [">=", comparison((order) => order >= 0)],
]);

export const UNARY: ReadonlyMap<string, Unary> = new Map<string, Unary>([
  ["-", numeric((value) => -value)],
  ["%", numeric((value) => value / 100)],
  ["+", (value) => value],
]);

/** Millions of look-ups of a global are slow where scripts run in a context of their own. */
const { isFinite } = Number;
const { abs } = Math;

/** The longest text a cell holds. */
export const MOST_TEXT = 32767;

function arithmetic(run: (a: number, b: number) => number | CellError): Binary {
  return (a, b) => {
    const x = typeof a === "number" ? a : toNumber(a);
    if (typeof x !== "number") return x;
    const y = typeof b === "number" ? b : toNumber(b);
    if (typeof y !== "number") return y;
    const result = run(x, y);
    return typeof result !== "number" || isFinite(result) ? result : NUM;
  };
}

function numeric(run: (value: number) => number): Unary {
  return (value) => {
    const number = toNumber(value);
    return typeof number === "number" ? run(number) : number;
  };
}

function power(a: number, b: number): number | CellError {
  if (a === 0) return b === 0 ? NUM : b < 0 ? DIV0 : 0;
  return a ** b;
}

function join(a: CellValue, b: CellValue): CellValue {
  const left = toText(a);
  if (typeof left !== "string") return left;
  const right = toText(b);
  if (typeof right !== "string") return right;
  return left.length + right.length > MOST_TEXT ? VALUE : left + right;
}

function comparison(holds: (order: number) => boolean): Binary {
  return (a, b) => {
    if (typeof a === "number" && typeof b === "number") return holds(compareNumbers(a, b));
    if (isCellError(a)) return a;
    return isCellError(b) ? b : holds(compare(a, b));
  };
}

function equality(wanted: boolean): Binary {
  const unlike = comparison((order) => (order === 0) === wanted);
  return (a, b) =>
    typeof a === "string" && typeof b === "string" ? sameText(a, b) === wanted : unlike(a, b);
}

/** Numbers before texts before booleans; an empty cell is 0, "" or FALSE, whatever it meets. */
function compare(a: Exclude<CellValue, CellError>, b: Exclude<CellValue, CellError>): number {
  const x = a ?? emptyLike(b);
  const y = b ?? emptyLike(a);
  if (typeof x === "string" && typeof y === "string") return compareTexts(x, y);
  if (typeof x === typeof y) return compareNumbers(Number(x), Number(y));
  return RANK.indexOf(typeof x) - RANK.indexOf(typeof y);
}

const RANK = ["number", "string", "boolean"];

function emptyLike(other: CellValue): string | number | boolean {
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}

/** Excel compares 15 digits. */
function compareNumbers(a: number, b: number): number {
  const difference = a - b;
  if (difference === 0 || abs(difference) > abs(a) * 1e-14) return difference;
  return Number(a.toPrecision(15)) - Number(b.toPrecision(15));
}
