import { OPERATORS, type SeenValidation } from "../../../workbook/dressing";
import { childOf, isOn, textOf } from "../../xml/elements";
import { decodeEscapes } from "../../xml/text";
import type { XmlElement } from "../../xml/tree";

/** A rule of cells, also of the newer kind that stands among the extensions; formulas as the file has them. */
export function seenValidation(element: XmlElement): SeenValidation {
  const { attributes } = element;
  const { type = "", operator = "", errorStyle } = attributes;
  const said = (title = "", text = "") =>
    title === "" && text === "" ? null : { title: decodeEscapes(title), text: decodeEscapes(text) };
  return {
    type: TYPES.find((known) => known === type) ?? "any",
    operator: OPERATORS.find((known) => known === operator) ?? "between",
    first: operand(childOf(element, "formula1")),
    second: operand(childOf(element, "formula2")),
    ignoreBlank: isOn(attributes["allowBlank"]),
    // The attribute is called the opposite of what it does.
    dropDown: !isOn(attributes["showDropDown"]),
    prompt: isOn(attributes["showInputMessage"])
      ? said(attributes["promptTitle"], attributes["prompt"])
      : null,
    error: said(attributes["errorTitle"], attributes["error"]),
    refuses: isOn(attributes["showErrorMessage"]),
    onError: errorStyle === "warning" || errorStyle === "information" ? errorStyle : "stop",
  };
}

const TYPES = ["whole", "decimal", "list", "date", "time", "textLength", "custom"] as const;

function operand(formula: XmlElement | undefined): number | string | null {
  const text = formula ? textOf(formula).trim() : "";
  if (text === "") return null;
  const number = Number(text);
  return Number.isFinite(number) ? number : text;
}
