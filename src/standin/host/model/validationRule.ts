import type { LiveSheet } from "../../book/liveBook";
import type { ValidationRule } from "../../../workbook/plan";
import { dayNumber } from "./isoDate";
import { fields, text, word } from "./argument";
import { Failure } from "./failure";
import type { Runtime } from "./runtime";

type Wire = Readonly<Record<string, unknown>>;

/** As Excel.DataValidationType. */
export function typeOfRule(rule: ValidationRule | undefined): string {
  switch (rule?.kind) {
    case undefined:
    case "any":
      return "None";
    case "list":
      return "List";
    case "date":
      return "Date";
    case "number":
      return rule.whole ? "WholeNumber" : "Decimal";
  }
}

export function ruleToWire(rule: ValidationRule): Wire {
  switch (rule.kind) {
    case "any":
      return {};
    case "list":
      return { list: { inCellDropDown: true, source: `=${rule.source}` } };
    case "date":
      return { date: between(rule.min, rule.max) };
    case "number":
      return { [rule.whole ? "wholeNumber" : "decimal"]: between(rule.min, rule.max) };
  }
}

/** One rule by its name; throws by name for what the workbook cannot hold. */
export function ruleFromWire(wire: Wire, { name: sheet }: LiveSheet, runtime: Runtime): ValidationRule {
  const [[kind, value] = [], ...more] = Object.entries(wire).filter(
    ([, rule]) => rule !== undefined && rule !== null,
  );
  if (kind === undefined || more.length > 0) throw new Failure("InvalidArgument");
  const rule = fields(value);
  switch (kind) {
    case "list": {
      const source = text(rule.source);
      if (rule.inCellDropDown !== true) throw runtime.unknown("a list without a drop-down");
      if (!source.startsWith("=")) throw runtime.unknown(`a list of words in ${sheet}: "${source}"`);
      return { kind: "list", source: source.slice(1) };
    }
    case "date":
      mustBeBetween(rule, runtime);
      return { kind: "date", min: dateBound(rule.formula1, runtime), max: dateBound(rule.formula2, runtime) };
    case "wholeNumber":
    case "decimal":
      mustBeBetween(rule, runtime);
      return {
        kind: "number",
        min: numberBound(rule.formula1, runtime),
        max: numberBound(rule.formula2, runtime),
        whole: kind === "wholeNumber",
      };
    default:
      throw runtime.unknown(`DataValidation.rule.${kind}`);
  }
}

function between(min: number | string, max: number | string): Wire {
  return { formula1: `=${String(min)}`, formula2: `=${String(max)}`, operator: "Between" };
}

function mustBeBetween(rule: Wire, runtime: Runtime): void {
  const operator = word(rule.operator, [
    "Between",
    "NotBetween",
    "EqualTo",
    "NotEqualTo",
    "GreaterThan",
    "LessThan",
    "GreaterThanOrEqualTo",
    "LessThanOrEqualTo",
  ]);
  if (operator !== "Between") throw runtime.unknown(`DataValidation operator ${operator}`);
}

/** A serial number, =formula, or a day as ISO 8601 says it. */
function dateBound(bound: unknown, { book }: Runtime): number | string {
  if (typeof bound === "number") return bound;
  if (!text(bound).startsWith("=")) return dayNumber(text(bound), book.date1904);
  const formula = text(bound).slice(1);
  return isNumeral(formula) ? Number(formula) : formula;
}

function numberBound(bound: unknown, runtime: Runtime): number {
  if (typeof bound === "number") return bound;
  const numeral = text(bound).replace(/^=/, "");
  if (!isNumeral(numeral)) throw runtime.unknown(`a number's bound that is a formula: ${numeral}`);
  return Number(numeral);
}

function isNumeral(value: string): boolean {
  return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(value);
}
