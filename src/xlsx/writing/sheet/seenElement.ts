import { type Box, plainAddress } from "../../../workbook/address";
import type { SeenValidation } from "../../../workbook/dressing";
import { escapeText } from "../../xml/text";
import type { XmlElement } from "../../xml/tree";

/** A rule for boxes, without prefix; its formulas are relative to the top left cell of the first. */
export function validationElement(seen: SeenValidation, boxes: readonly Box[]): XmlElement {
  const { type, operator, prompt, error } = seen;
  const flag = (name: string, on: boolean): Record<string, string> => (on ? { [name]: "1" } : {});
  const attributes = {
    ...(type === "any" ? {} : { type }),
    ...(seen.onError === "stop" ? {} : { errorStyle: seen.onError }),
    ...(operator === "between" || !COMPARING.has(type) ? {} : { operator }),
    ...flag("allowBlank", seen.ignoreBlank),
    ...flag("showDropDown", !seen.dropDown),
    ...flag("showInputMessage", prompt !== null),
    ...flag("showErrorMessage", seen.refuses),
    ...(error ? { errorTitle: short(error.title, 32), error: short(error.text, 255) } : {}),
    ...(prompt ? { promptTitle: short(prompt.title, 32), prompt: short(prompt.text, 255) } : {}),
    sqref: boxes.map((box) => plainAddress(box)).join(" "),
  };
  const formulas = type === "any" ? [] : [seen.first, ...(COMPARING.has(type) ? [seen.second] : [])];
  return {
    name: "dataValidation",
    attributes,
    children: formulas.flatMap((formula, i) =>
      formula === null
        ? []
        : [{ name: `formula${String(i + 1)}`, attributes: {}, children: [String(formula)] }],
    ),
  };
}

/** Rules that compare what is entered with one or two values. */
const COMPARING: ReadonlySet<SeenValidation["type"]> = new Set([
  "whole",
  "decimal",
  "date",
  "time",
  "textLength",
]);

/** Excel repairs a file whose messages are longer; signs that XML has no spelling for are escaped as in cells. */
function short(text: string, limit: number): string {
  const kept = text.length > limit ? `${text.slice(0, limit - 1)}…` : text;
  return kept.replace(SPELLED, (sign) => escapeText(sign));
}

const SPELLED = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_x[0-9a-fA-F]{4}_/g;
