import { OPERATORS, type SeenValidation } from "../../../workbook/dressing";
import { fields, flag, text, word } from "./argument";
import { Failure } from "./failure";
import { dayNumber, isoDate } from "./isoDate";
import type { Runtime } from "./runtime";

type Wire = Readonly<Record<string, unknown>>;

/** As Excel.DataValidationType. */
export function typeOfRule({ type }: SeenValidation): string {
  return TYPES[type];
}

/** Bounds are told as formulas, but for days: those are dates written as texts. */
export function ruleToWire(seen: SeenValidation, date1904: boolean): Wire {
  const { type, operator, first, second, dropDown } = seen;
  if (type === "any") return {};
  if (type === "custom") return { custom: { formula: `=${String(first)}` } };
  if (type === "list") {
    const words = /^"(.*)"$/s.exec(String(first))?.[1];
    const source = words === undefined ? `=${String(first)}` : words.replaceAll('""', '"');
    return { list: { inCellDropDown: dropDown, source } };
  }
  const tell = (bound: SeenValidation["first"]) => {
    if (bound === null) return "";
    return type === "date" && typeof bound === "number" ? isoDate(bound, date1904) : `=${String(bound)}`;
  };
  return {
    [NAMES[type]]: { formula1: tell(first), formula2: tell(second), operator: EXCELS[operator] },
  };
}

/** One rule by its name; throws InvalidArgument for what is none. */
export function ruleFromWire(
  wire: Wire,
  { book }: Runtime,
): Pick<SeenValidation, "type" | "operator" | "first" | "second" | "dropDown"> {
  const [[name, value] = [], ...more] = Object.entries(wire).filter(
    ([, rule]) => rule !== undefined && rule !== null,
  );
  if (name === undefined || more.length > 0) throw new Failure("InvalidArgument");
  const rule = fields(value);
  const plain = { operator: "between", second: null, dropDown: true } as const;
  if (name === "list") {
    const source = text(rule.source);
    if (source.length > MOST_LETTERS) throw new Failure("InvalidArgument");
    const first = source.startsWith("=") ? source.slice(1) : `"${source.replaceAll('"', '""')}"`;
    return { ...plain, type: "list", first, dropDown: flag(rule.inCellDropDown) };
  }
  if (name === "custom") return { ...plain, type: "custom", first: withoutEquals(text(rule.formula)) };
  const type = BOUNDED.find((one) => NAMES[one] === name);
  if (!type) throw new Failure("InvalidArgument");
  const wanted = word(rule.operator, Object.values(EXCELS));
  const operator = OPERATORS.find((one) => EXCELS[one] === wanted) ?? "between";
  const bound = (told: unknown) => boundOf(told, type, book.date1904);
  const isRange = operator === "between" || operator === "notBetween";
  return {
    type,
    operator,
    first: bound(rule.formula1),
    second: isRange ? bound(rule.formula2) : null,
    dropDown: true,
  };
}

/** A number, =formula, or a day as ISO 8601 says it. */
function boundOf(told: unknown, type: SeenValidation["type"], date1904: boolean): number | string {
  if (typeof told === "number") return told;
  const formula = withoutEquals(text(told));
  if (formula === "") throw new Failure("InvalidArgument");
  if (/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(formula)) return Number(formula);
  if (text(told).startsWith("=")) return formula;
  if (type === "date" || type === "time") return dayNumber(formula, date1904);
  throw new Failure("InvalidArgument");
}

function withoutEquals(formula: string): string {
  return formula.replace(/^=/, "");
}

/** Of a list that is given in place. */
const MOST_LETTERS = 255;

const TYPES = {
  any: "None",
  whole: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
} as const satisfies Record<SeenValidation["type"], string>;

const NAMES = {
  whole: "wholeNumber",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
} as const;
const BOUNDED = ["whole", "decimal", "date", "time", "textLength"] as const;

const EXCELS = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
} as const;
