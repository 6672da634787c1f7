import type { CellError, CellValue } from "../workbook/value";
import { isCellError } from "../workbook/value";
import { logicalNamed } from "./coerce";
import { errorNamed, VALUE } from "./errors";
import { parseNumber } from "./numerals";
import { compareTexts } from "./text";
import { pattern } from "./wildcard";

export type Test = (value: CellValue) => boolean;

/** What COUNTIFS and SUMIFS ask of a cell. */
export function criterion(value: CellValue): Test | CellError {
  if (value === null) return equalTo("0");
  if (typeof value !== "string") return isCellError(value) ? equalTo(value.error) : equalTo(value);
  if (value.length > 255) return VALUE;
  const [, operator = "", operand = ""] = /^(<>|<=|>=|=|<|>)?([^]*)$/.exec(value) ?? [];
  if (operand === "") return emptiness(operator);
  if (operator === "" || operator === "=") return equalTo(operand);
  if (operator !== "<>") return ordered(operator, operand);
  const equal = equalTo(operand);
  return (cell) => !equal(cell);
}

/** `""` takes empty cells and empty texts, `"="` empty cells only, `"<>"` all the others. */
function emptiness(operator: string): Test {
  if (operator === "") return (cell) => cell === null || cell === "";
  if (operator === "=") return (cell) => cell === null;
  return operator === "<>" ? (cell) => cell !== null : () => false;
}

/** A number is also found in texts that read as that number. */
function equalTo(operand: string | number | boolean): Test {
  const wanted = typeof operand === "string" ? meaning(operand) : operand;
  if (typeof wanted === "number") {
    return (cell) => cell === wanted || (typeof cell === "string" && parseNumber(cell) === wanted);
  }
  if (typeof wanted === "boolean") return (cell) => cell === wanted;
  if (typeof wanted !== "string") return (cell) => isCellError(cell) && cell.error === wanted.error;
  const fits = pattern(wanted);
  return (cell) => typeof cell === "string" && fits(cell);
}

function ordered(operator: string, operand: string): Test {
  const bound = meaning(operand);
  const holds = ORDERS[operator] ?? (() => false);
  if (typeof bound === "number") return (cell) => typeof cell === "number" && holds(cell - bound);
  if (typeof bound === "boolean")
    return (cell) => typeof cell === "boolean" && holds(Number(cell) - Number(bound));
  if (typeof bound !== "string") return () => false;
  return (cell) => typeof cell === "string" && holds(compareTexts(cell, bound));
}

const ORDERS: Readonly<Record<string, (order: number) => boolean>> = {
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
};

function meaning(text: string): string | number | boolean | CellError {
  return parseNumber(text) ?? logicalNamed(text) ?? errorNamed(text) ?? text;
}
