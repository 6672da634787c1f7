import { type Box, plainAddress } from "../../../workbook/address";
import type { Dressing, SeenValidation } from "../../../workbook/dressing";
import { intersection, without } from "../../boxes";
import { putChildren } from "../../editing/order";
import { withPrefix } from "../../editing/rules";
import { extendedPlaces, extendedRules } from "../../reading/looks/validations";
import { boxesOf } from "../../reading/whole/rules";
import { isFixed } from "../../shiftedRule";
import { childOf, childrenOf, elementLike, localName, prefixOf, removeChild } from "../../xml/elements";
import type { XmlElement } from "../../xml/tree";
import { shiftFormula } from "../patch/shiftFormula";
import { validationElement } from "../sheet/seenElement";

/** Gives boxes of a sheet their rules; in them nothing is left of other ones, and these hold on around them. */
export function putRules(root: XmlElement, validations: Dressing["validations"]): void {
  const holes = validations.map(({ box }) => box);
  const list = childOf(root, "dataValidations");
  const kept = list
    ? childrenOf(list, "dataValidation").flatMap((rule) => around(rule, rule.attributes["sqref"], holes))
    : [];
  for (const extended of extendedRules(root)) carveExtended(root, extended, holes);
  const made = grouped(validations).map(({ boxes, validation }) =>
    withPrefix(validationElement(validation, boxes), prefixOf(root)),
  );
  const rules = [...kept, ...made];
  if (rules.length === 0 && !list) return;
  const attributes = { ...list?.attributes, count: String(rules.length) };
  const own = rules.length === 0 ? [] : [elementLike(root, "dataValidations", attributes, rules)];
  putChildren(root, "dataValidations", own);
}

function carveExtended(
  root: XmlElement,
  { ext, list }: { readonly ext: XmlElement; readonly list: XmlElement },
  holes: readonly Box[],
): void {
  const rules = childrenOf(list, "dataValidation").flatMap((rule) =>
    around(rule, extendedPlaces(rule), holes),
  );
  list.children.splice(0, Infinity, ...rules);
  list.attributes["count"] = String(rules.length);
  if (rules.length > 0) return;
  const all = childOf(root, "extLst");
  removeChild(ext, list);
  if (!all || childrenOf(root, "extLst").length === 0) return;
  if (!ext.children.some((child) => typeof child !== "string")) removeChild(all, ext);
  if (childrenOf(all, "ext").length === 0) removeChild(root, all);
}

/** A rule without the cells in the holes; several, where it reads differently from cell to cell. */
function around(rule: XmlElement, places: string | undefined, holes: readonly Box[]): XmlElement[] {
  const boxes = boxesOf(places);
  const [base] = boxes;
  if (!base || !boxes.some((box) => holes.some((hole) => intersection(box, hole)))) return [rule];
  const left = holes.reduce<Box[]>((all, hole) => all.flatMap((box) => without(box, hole)), boxes);
  if (left.length === 0) return [];
  if (!isRelative(rule)) return [placedAt(rule, left, (formula) => formula)];
  return left.map((box, i) => {
    const moved = (formula: string) => shiftFormula(formula, box.top - base.top, box.left - base.left);
    const own = placedAt(rule, [box], moved);
    // A number that tells rules apart.
    if (i > 0) Reflect.deleteProperty(own.attributes, "xr:uid");
    return own;
  });
}

function isRelative(rule: XmlElement): boolean {
  return ["formula1", "formula2"].some((name) => {
    const formula = childOf(rule, name);
    return formula !== undefined && textsOf(formula).some((text) => shiftFormula(text, 1, 1) !== text);
  });
}

function textsOf(element: XmlElement): string[] {
  return element.children.flatMap((child) => (typeof child === "string" ? [child] : textsOf(child)));
}

/** The rule for other boxes, with its formulas changed; what else it says it keeps. */
function placedAt(rule: XmlElement, boxes: readonly Box[], change: (formula: string) => string): XmlElement {
  const places = boxes.map((box) => plainAddress(box)).join(" ");
  const { sqref, ...others } = rule.attributes;
  return {
    ...rule,
    attributes: sqref === undefined ? others : { ...others, sqref: places },
    children: rule.children.map((child) => {
      if (typeof child === "string") return child;
      const name = localName(child.name);
      if (name === "sqref") return { ...child, children: [places] };
      return name === "formula1" || name === "formula2" ? changed(child, change) : child;
    }),
  };
}

function changed(element: XmlElement, change: (formula: string) => string): XmlElement {
  const children = element.children.map((child) =>
    typeof child === "string" ? change(child) : changed(child, change),
  );
  return { ...element, children };
}

interface Grouped {
  readonly boxes: Box[];
  readonly validation: SeenValidation;
}

/** Equal rules share one entry, unless they read differently from cell to cell. */
function grouped(validations: Dressing["validations"]): Grouped[] {
  const shared = new Map<string, Grouped>();
  return validations.flatMap(({ box, validation }) => {
    if (!validation) return [];
    const key = JSON.stringify(validation);
    const there = isFixed(validation) ? shared.get(key) : undefined;
    if (there) {
      there.boxes.push(box);
      return [];
    }
    const made = { boxes: [box], validation };
    shared.set(key, made);
    return [made];
  });
}
