import type { SeenValidation } from "../../workbook/dressing";
import type { Validation, ValidationRule } from "../../workbook/plan";
import type { ValidationEntry } from "../../xlsx";
import { plainValidation } from "../../xlsx/reading/whole/rules";

/** A rule, and what a plan would say of it. */
export function seenAs(told: SeenValidation): Pick<ValidationEntry, "seen" | "validation"> {
  // What may be anything refuses nothing.
  const seen = told.type === "any" ? { ...told, refuses: false } : told;
  return { seen, validation: plainValidation(seen) };
}

/** The same rule with other formulas. */
export function withOperands(seen: SeenValidation, change: (formula: string) => string): SeenValidation {
  const text = (operand: SeenValidation["first"]) =>
    typeof operand === "string" ? change(operand) : operand;
  return { ...seen, first: text(seen.first), second: text(seen.second) };
}

/** What a plan says, with what goes without saying. */
export function seenOf({ rule, prompt, error, onError }: Validation): SeenValidation {
  return {
    ...operandsOf(rule),
    operator: "between",
    ignoreBlank: true,
    dropDown: true,
    prompt: prompt ?? null,
    error: error ?? null,
    refuses: rule.kind !== "any",
    onError,
  };
}

function operandsOf(rule: ValidationRule): Pick<SeenValidation, "type" | "first" | "second"> {
  switch (rule.kind) {
    case "any":
      return { type: "any", first: null, second: null };
    case "list":
      return { type: "list", first: rule.source, second: null };
    case "date":
      return { type: "date", first: rule.min, second: rule.max };
    case "number":
      return { type: rule.whole ? "whole" : "decimal", first: rule.min, second: rule.max };
  }
}
