import type { Box } from "../../workbook/address";
import type { ConditionalFormatPlan } from "../../workbook/plan";
import type { ConditionEntry, ValidationEntry } from "../../xlsx";
import { shiftFormula } from "../../xlsx/writing/patch/shiftFormula";
import { childrenOf, localName } from "../../xlsx/xml/elements";
import type { XmlElement } from "../../xlsx/xml/tree";
import { without } from "./boxes";
import { seenAs, withOperands } from "./seenRules";

/** Drop-downs and limits, and conditional formats: rules that hold for boxes of cells. */

type Entry = ValidationEntry | ConditionEntry;

/** The entries without the cells of a box. */
export function cleared<T extends Entry>(entries: readonly T[], box: Box): T[] {
  return entries.flatMap((entry) => {
    const boxes = entry.boxes.flatMap((one) => without(one, box));
    return boxes.length === 0 ? [] : [placed(entry, boxes)];
  });
}

/** What held for the last row of a box holds for rows below it too. */
export function extended<T extends Entry>(entries: readonly T[], above: Box, bottom: number): readonly T[] {
  const ends = (box: Box) =>
    box.bottom === above.bottom && box.left >= above.left && box.right <= above.right;
  if (!entries.some(({ boxes }) => boxes.some(ends))) return entries;
  return entries.map((entry) => ({
    ...entry,
    boxes: entry.boxes.map((box) => (ends(box) ? { ...box, bottom } : box)),
  }));
}

/** The formats that we understand, the one that wins first. */
export function conditionalFormats(entries: readonly ConditionEntry[]): ConditionalFormatPlan[] {
  return entries
    .flatMap(({ boxes, rules }) => rules.map((rule) => ({ boxes, rule })))
    .sort((a, b) => a.rule.priority - b.rule.priority)
    .flatMap(({ boxes, rule }) =>
      boxes.map((box) => ({ box, formula: movedTo(rule.formula, boxes, box), style: rule.style })),
    );
}

/** New formats come before those that are there, as in Excel. */
export function withCondition(
  entries: readonly ConditionEntry[],
  { box, formula, style }: ConditionalFormatPlan,
): ConditionEntry[] {
  const priority = Math.min(1, ...entries.flatMap(prioritiesOf)) - 1;
  return [...entries, { boxes: [box], rules: [{ formula, style, priority }], element: null }];
}

/** Gives the formulas of rules another text, e.g. because a sheet has another name. */
export function rewritten<T extends Entry>(entries: readonly T[], change: (formula: string) => string): T[] {
  return entries.map((entry) => {
    const element = entry.element && withFormulas(entry.element, change);
    if ("rules" in entry) {
      return {
        ...entry,
        element,
        rules: entry.rules.map((rule) => ({ ...rule, formula: change(rule.formula) })),
      };
    }
    return { ...entry, element, ...seenAs(withOperands(entry.seen, change)) };
  });
}

/** The same rules for other cells; relative references go with the first of them. */
export function placed<T extends Entry>(entry: T, boxes: readonly Box[]): T {
  const [to] = boxes;
  if (!to) return entry;
  const change = (formula: string) => movedTo(formula, entry.boxes, to);
  const element = entry.element && withFormulas(entry.element, change);
  if (!("rules" in entry)) return { ...entry, boxes, element, ...seenAs(withOperands(entry.seen, change)) };
  const rules = entry.rules.map((rule) => ({ ...rule, formula: change(rule.formula) }));
  return { ...entry, boxes, element, rules };
}

export function movedTo(formula: string, [from]: readonly Box[], to: Box): string {
  if (!from || (from.top === to.top && from.left === to.left)) return formula;
  return shiftFormula(formula, to.top - from.top, to.left - from.left);
}

function withFormulas(element: XmlElement, change: (formula: string) => string): XmlElement {
  const isFormula = /^formula\d?$/.test(localName(element.name));
  return {
    ...element,
    children: element.children.map((child) => {
      if (typeof child !== "string") return withFormulas(child, change);
      return isFormula ? change(child) : child;
    }),
  };
}

function prioritiesOf({ rules, element }: ConditionEntry): number[] {
  if (!element) return rules.map(({ priority }) => priority);
  return childrenOf(element, "cfRule").map(({ attributes }) => Number(attributes["priority"] ?? 1));
}
