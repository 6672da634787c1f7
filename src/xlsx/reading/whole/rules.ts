import type { Box } from "../../../workbook/address";
import { parseAddress } from "../../../workbook/address";
import type { SeenValidation } from "../../../workbook/dressing";
import type { ConditionalFormatPlan, Validation, ValidationRule } from "../../../workbook/plan";
import type { ConditionEntry, ConditionRule, ValidationEntry } from "../../whole";
import { childOf, childrenOf, textOf } from "../../xml/elements";
import type { XmlElement } from "../../xml/tree";
import { seenValidation } from "./seenValidation";

export function readValidations(frame: XmlElement): ValidationEntry[] {
  return childrenOf(childOf(frame, "dataValidations"), "dataValidation").map((element) => {
    const seen = seenValidation(element);
    return {
      boxes: boxesOf(element.attributes["sqref"]),
      seen,
      validation: plainValidation(seen),
      element,
    };
  });
}

/** Rules by formula whose paint we know; every entry is kept, whatever is in it. */
export function readConditions(
  frame: XmlElement,
  paints: readonly ConditionalFormatPlan["style"][],
): ConditionEntry[] {
  return childrenOf(frame, "conditionalFormatting").map((element) => ({
    boxes: boxesOf(element.attributes["sqref"]),
    rules: childrenOf(element, "cfRule").flatMap((rule): ConditionRule[] => {
      const style = paints[Number(rule.attributes["dxfId"] ?? NaN)];
      const formula = childOf(rule, "formula");
      if (rule.attributes["type"] !== "expression" || !style || !formula) return [];
      return [{ formula: textOf(formula), style, priority: Number(rule.attributes["priority"] ?? 0) }];
    }),
    element,
  }));
}

/** The boxes of an sqref attribute. */
export function boxesOf(sqref: string | undefined): Box[] {
  return (sqref ?? "").split(/\s+/).flatMap((address) => {
    const box = parseAddress(address) ?? wholeColumns(address);
    return box ? [box] : [];
  });
}

/** Some programs write D:D. */
function wholeColumns(address: string): Box | null {
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(address);
  return columns ? parseAddress(`${columns[1] ?? ""}1:${columns[2] ?? ""}1048576`) : null;
}

/** As a plan would say it; null where plans have no word for it. */
export function plainValidation(seen: SeenValidation): Validation | null {
  const rule = ruleOf(seen);
  if (!rule) return null;
  const { prompt, error, refuses, onError } = seen;
  return {
    rule: refuses ? rule : keptWithoutMessage(rule),
    ...(prompt ? { prompt } : {}),
    ...(error ? { error } : {}),
    onError: refuses ? onError : "information",
  };
}

/** A list still offers its values where nothing is refused; other rules then say nothing. */
function keptWithoutMessage(rule: ValidationRule): ValidationRule {
  return rule.kind === "list" ? rule : { kind: "any" };
}

function ruleOf({ type, operator, first, second }: SeenValidation): ValidationRule | null {
  if (type === "any") return { kind: "any" };
  if (type === "list") return { kind: "list", source: String(first ?? "") };
  if (operator !== "between" || first === null || second === null) return null;
  if (type === "date") return { kind: "date", min: first, max: second };
  if (type !== "whole" && type !== "decimal") return null;
  return typeof first === "number" && typeof second === "number"
    ? { kind: "number", min: first, max: second, whole: type === "whole" }
    : null;
}
