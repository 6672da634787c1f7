import type { Box } from "../../../workbook/address";
import type { BoxLook, SeenValidation } from "../../../workbook/dressing";
import { shifted } from "../../shiftedRule";
import { childOf, childrenOf, localName, textOf } from "../../xml/elements";
import type { XmlElement } from "../../xml/tree";
import { intersection, without } from "../../boxes";
import { boxesOf } from "../whole/rules";
import { seenValidation } from "../whole/seenValidation";

/** A rule of a sheet and where it holds; its formulas are relative to the top left cell of the first box. */
export interface PlacedRule {
  readonly boxes: readonly Box[];
  readonly rule: SeenValidation;
}

/** All rules of a sheet, those among its extensions too. */
export function readRules(frame: XmlElement): PlacedRule[] {
  return [
    ...childrenOf(childOf(frame, "dataValidations"), "dataValidation").map((element) => ({
      boxes: boxesOf(element.attributes["sqref"]),
      rule: seenValidation(element),
    })),
    ...extendedRules(frame).flatMap(({ list }) =>
      childrenOf(list, "dataValidation").map((element) => ({
        boxes: boxesOf(extendedPlaces(element)),
        rule: seenValidation(element),
      })),
    ),
  ];
}

/** The rules of a box, in the order in which the sheet has them. */
export function rulesIn(box: Box, rules: readonly PlacedRule[]): BoxLook["validations"] {
  let free: Box[] = [box];
  return rules.flatMap(({ boxes, rule }) => {
    const [base] = boxes;
    if (!base) return [];
    return boxes
      .filter((own) => intersection(box, own))
      .flatMap((own) => {
        const here = free.flatMap((part) => intersection(part, own) ?? []);
        // Broken files have two rules for one cell.
        free = free.flatMap((part) => without(part, own));
        return here.map((part) => ({
          box: part,
          validation: shifted(rule, part.top - base.top, part.left - base.left),
        }));
      });
  });
}

/** Rules that refer to other sheets may stand among what later versions of Excel added. */
export function extendedRules(frame: XmlElement): { ext: XmlElement; list: XmlElement }[] {
  return childrenOf(childOf(frame, "extLst"), "ext").flatMap((ext) =>
    ext.children.flatMap((list) =>
      typeof list !== "string" && localName(list.name) === "dataValidations" ? [{ ext, list }] : [],
    ),
  );
}

export function extendedPlaces(element: XmlElement): string {
  const places = childOf(element, "sqref");
  return places ? textOf(places) : "";
}
