import type { SeenValidation } from "../workbook/dressing";
import { serialOf } from "./serial";

/** The rule of cells as Excel tells it; null where it tells none, though there is one. */
export function seenRule(
  told: Excel.DataValidationRule,
  date1904: boolean,
): Pick<SeenValidation, "type" | "operator" | "first" | "second" | "dropDown"> | null {
  const { list, custom } = told;
  if (list) {
    const first = listSource(list.source);
    return { type: "list", operator: "between", first, second: null, dropDown: list.inCellDropDown };
  }
  if (custom) {
    return { type: "custom", ...BETWEEN, first: formulaOf(custom.formula), second: null };
  }
  for (const [type, name] of BOUNDED) {
    const bounds = told[name];
    if (!bounds) continue;
    const bound = (formula: unknown) => boundOf(formula, date1904);
    const operator = FROM_EXCEL.get(bounds.operator) ?? "between";
    const second = operator === "between" || operator === "notBetween" ? bound(bounds.formula2) : null;
    return { type, operator, first: bound(bounds.formula1), second, dropDown: true };
  }
  return null;
}

/** The rule as Excel takes it; null lets everything pass. */
export function excelRule({
  type,
  operator,
  first,
  second,
  dropDown,
}: SeenValidation): Excel.DataValidationRule | null {
  if (type === "any" || first === null) return null;
  if (type === "list") {
    const literal = /^"(.*)"$/s.exec(String(first))?.[1];
    const source = literal === undefined ? `=${String(first)}` : literal.replaceAll('""', '"');
    return { list: { inCellDropDown: dropDown, source } };
  }
  if (type === "custom") return { custom: { formula: `=${String(first)}` } };
  // As formulas: of a day Excel would take a plain number for a date that is written as text.
  const bounds = {
    formula1: `=${String(first)}`,
    ...(second === null ? {} : { formula2: `=${String(second)}` }),
    operator: TO_EXCEL.get(operator) ?? "Between",
  };
  return { [type === "whole" ? "wholeNumber" : type]: bounds };
}

const BETWEEN = { operator: "between", dropDown: true } as const;

const BOUNDED = [
  ["whole", "wholeNumber"],
  ["decimal", "decimal"],
  ["date", "date"],
  ["time", "time"],
  ["textLength", "textLength"],
] as const;

const OPERATORS = [
  ["between", "Between"],
  ["notBetween", "NotBetween"],
  ["equal", "EqualTo"],
  ["notEqual", "NotEqualTo"],
  ["greaterThan", "GreaterThan"],
  ["lessThan", "LessThan"],
  ["greaterThanOrEqual", "GreaterThanOrEqualTo"],
  ["lessThanOrEqual", "LessThanOrEqualTo"],
] as const;
const TO_EXCEL = new Map<SeenValidation["operator"], (typeof OPERATORS)[number][1]>(OPERATORS);
const FROM_EXCEL = new Map<string, SeenValidation["operator"]>(
  OPERATORS.map(([ours, excels]) => [excels, ours]),
);

/** A reference or name begins with "="; what does not are the words of a list given in place. */
function listSource(told: unknown): string {
  const source = String(told);
  return source.startsWith("=") ? source.slice(1) : `"${source.replaceAll('"', '""')}"`;
}

/** Numbers come as "=10", days as a text like 2026-06-30 or as a number too. */
function boundOf(told: unknown, date1904: boolean): number | string | null {
  if (typeof told === "number") return told;
  if (typeof told !== "string" || told === "") return null;
  const formula = formulaOf(told);
  if (/^-?\d+(\.\d+)?(E[+-]?\d+)?$/i.test(formula)) return Number(formula);
  return told.startsWith("=") ? formula : (serialOf(told, date1904) ?? formula);
}

function formulaOf(told: string): string {
  return told.replace(/^=/, "");
}
