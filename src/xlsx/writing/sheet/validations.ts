import { type Box, plainAddress } from "../../../workbook/address";
import type { Validation, ValidationRule } from "../../../workbook/plan";
import { escapeAttribute, escapeMarkup } from "../../xml/text";
import type { Layout } from "../layout";
import { columnBox, isTable } from "../layout";

/** The dataValidations element, or nothing. Equal rules share one entry: Excel slows down over thousands. */
export function validationsText(layout: Layout): string {
  const merged = new Map<string, { readonly validation: Validation; readonly boxes: Box[] }>();
  for (const { validation, box } of placedValidations(layout)) {
    const key = JSON.stringify(validation);
    const entry = merged.get(key);
    if (entry) addBox(entry.boxes, box);
    else merged.set(key, { validation, boxes: [box] });
  }
  if (merged.size === 0) return "";
  const entries = [...merged.values()].map(({ validation, boxes }) => validationText(validation, boxes));
  return `<dataValidations count="${String(entries.length)}">${entries.join("")}</dataValidations>`;
}

function placedValidations(layout: Layout): { validation: Validation; box: Box }[] {
  return layout.blocks.flatMap((placed) => {
    if (isTable(placed)) {
      return placed.block.columns.flatMap(({ validation }, column) =>
        validation ? [{ validation, box: columnBox(placed, column) }] : [],
      );
    }
    return placed.block.lines.flatMap((line, r) =>
      line.cells.flatMap((cell, column) => {
        const row = placed.top + r;
        const box = { top: row, left: column, bottom: row, right: column };
        return cell?.validation ? [{ validation: cell.validation, box }] : [];
      }),
    );
  });
}

/** A cell right below the last box makes it longer, one right beside it wider; then it may continue the box above. */
function addBox(boxes: Box[], box: Box): void {
  const last = boxes.at(-1);
  if (last?.top === box.top && last.bottom === box.bottom && last.right + 1 === box.left) {
    boxes.pop();
    addBox(boxes, { ...last, right: box.right });
  } else if (last?.left === box.left && last.right === box.right && last.bottom + 1 === box.top) {
    boxes[boxes.length - 1] = { ...last, bottom: box.bottom };
  } else {
    boxes.push(box);
  }
}

/** One rule for boxes, as an element without prefix. */
export function validationText({ rule, prompt, error, onError }: Validation, boxes: readonly Box[]): string {
  const { type, operator, formulas } = ruleText(rule);
  const attributes = [
    type === "" ? "" : ` type="${type}"`,
    onError === "stop" ? "" : ` errorStyle="${onError}"`,
    operator,
    ' allowBlank="1"',
    prompt ? ' showInputMessage="1"' : "",
    type === "" ? "" : ' showErrorMessage="1"',
    error ? ` errorTitle="${short(error.title, 32)}" error="${short(error.text, 255)}"` : "",
    prompt ? ` promptTitle="${short(prompt.title, 32)}" prompt="${short(prompt.text, 255)}"` : "",
    ` sqref="${boxes.map((box) => plainAddress(box)).join(" ")}"`,
  ];
  const inner = formulas.map(
    (formula, i) => `<formula${String(i + 1)}>${escapeMarkup(formula)}</formula${String(i + 1)}>`,
  );
  return `<dataValidation${attributes.join("")}>${inner.join("")}</dataValidation>`;
}

/** "between" is what a missing operator means. */
function ruleText(rule: ValidationRule): { type: string; operator: string; formulas: string[] } {
  switch (rule.kind) {
    case "any":
      return { type: "", operator: "", formulas: [] };
    case "list":
      return { type: "list", operator: "", formulas: [rule.source] };
    case "date":
      return {
        type: "date",
        operator: ' operator="between"',
        formulas: [String(rule.min), String(rule.max)],
      };
    case "number":
      return {
        type: rule.whole ? "whole" : "decimal",
        operator: ' operator="between"',
        formulas: [String(rule.min), String(rule.max)],
      };
  }
}

/** Excel repairs a file whose messages are longer. */
function short(text: string, limit: number): string {
  return escapeAttribute(text.length > limit ? `${text.slice(0, limit - 1)}…` : text);
}
