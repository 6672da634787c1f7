import { type Box, plainAddress } from "../../workbook/address";
import type { ConditionEntry, ValidationEntry } from "../whole";
import { validationElement } from "../writing/sheet/seenElement";
import type { Styles } from "../writing/styles";
import { childOf, childrenOf, elementLike, prefixOf } from "../xml/elements";
import type { XmlElement } from "../xml/tree";

/** The list of validations, or nothing. */
export function validationElements(root: XmlElement, entries: readonly ValidationEntry[]): XmlElement[] {
  if (entries.length === 0) return [];
  const list = childOf(root, "dataValidations");
  const rules = entries.map(({ boxes, seen, element }) =>
    element ? forBoxes(element, boxes) : withPrefix(validationElement(seen, boxes), prefixOf(root)),
  );
  const attributes = { ...list?.attributes, count: String(rules.length) };
  return [elementLike(root, "dataValidations", attributes, rules)];
}

/** Conditional formats, their priorities counted from 1 as files want it. */
export function conditionElements(
  root: XmlElement,
  entries: readonly ConditionEntry[],
  styles: Styles,
): XmlElement[] {
  const elements = entries.map(({ boxes, rules, element }) => {
    if (element) return structuredClone(forBoxes(element, boxes));
    const own = rules.map(({ formula, style, priority }) =>
      elementLike(
        root,
        "cfRule",
        { type: "expression", dxfId: String(styles.painted(style)), priority: String(priority) },
        [elementLike(root, "formula", {}, [formula])],
      ),
    );
    return elementLike(root, "conditionalFormatting", { sqref: addresses(boxes) }, own);
  });
  elements
    .flatMap((element) => childrenOf(element, "cfRule"))
    .sort((a, b) => Number(a.attributes["priority"] ?? 0) - Number(b.attributes["priority"] ?? 0))
    .forEach((rule, i) => {
      rule.attributes["priority"] = String(i + 1);
    });
  return elements;
}

function forBoxes(element: XmlElement, boxes: readonly Box[]): XmlElement {
  return { ...element, attributes: { ...element.attributes, sqref: addresses(boxes) } };
}

function addresses(boxes: readonly Box[]): string {
  return boxes.map((box) => plainAddress(box)).join(" ");
}

/** An element and those in it, in another family. */
export function withPrefix(element: XmlElement, prefix: string): XmlElement {
  const children = element.children.map((child) =>
    typeof child === "string" ? child : withPrefix(child, prefix),
  );
  return { ...element, name: prefix + element.name, children };
}
