import type { Box } from "../../../workbook/address";
import { parseAddress } from "../../../workbook/address";
import type { ConditionalFormatPlan, Validation, ValidationRule } from "../../../workbook/plan";
import type { ConditionEntry, ConditionRule, ValidationEntry } from "../../whole";
import { childOf, childrenOf, isOn, textOf } from "../../xml/elements";
import { decodeEscapes } from "../../xml/text";
import type { XmlElement } from "../../xml/tree";

export function readValidations(frame: XmlElement): ValidationEntry[] {
  return childrenOf(childOf(frame, "dataValidations"), "dataValidation").map((element) => ({
    boxes: boxesOf(element.attributes["sqref"]),
    validation: validationOf(element),
    element,
  }));
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

function boxesOf(sqref: string | undefined): Box[] {
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

function validationOf(element: XmlElement): Validation | null {
  const { attributes } = element;
  const rule = ruleOf(element);
  if (!rule) return null;
  const style = attributes["errorStyle"];
  const texts = (title: string, text: string) => ({
    title: decodeEscapes(attributes[title] ?? ""),
    text: decodeEscapes(attributes[text] ?? ""),
  });
  const refuses = isOn(attributes["showErrorMessage"]);
  return {
    rule: refuses ? rule : keptWithoutMessage(rule),
    ...(attributes["prompt"] === undefined ? {} : { prompt: texts("promptTitle", "prompt") }),
    ...(attributes["error"] === undefined ? {} : { error: texts("errorTitle", "error") }),
    onError: !refuses || style === "information" ? "information" : style === "warning" ? "warning" : "stop",
  };
}

/** A list still offers its values where nothing is refused; other rules then say nothing. */
function keptWithoutMessage(rule: ValidationRule): ValidationRule {
  return rule.kind === "list" ? rule : { kind: "any" };
}

function ruleOf(element: XmlElement): ValidationRule | null {
  const { type = "none", operator = "between" } = element.attributes;
  const [first, second] = ["formula1", "formula2"].map((name) => {
    const formula = childOf(element, name);
    return formula ? textOf(formula) : "";
  });
  if (type === "none") return { kind: "any" };
  if (type === "list") return { kind: "list", source: first ?? "" };
  if (operator !== "between" || !first || !second) return null;
  if (type === "date") return { kind: "date", min: numberOr(first), max: numberOr(second) };
  if (type !== "whole" && type !== "decimal") return null;
  const [min, max] = [Number(first), Number(second)];
  return Number.isFinite(min) && Number.isFinite(max)
    ? { kind: "number", min, max, whole: type === "whole" }
    : null;
}

function numberOr(text: string): number | string {
  const number = Number(text);
  return text.trim() !== "" && Number.isFinite(number) ? number : text;
}
