import type { Box } from "../../../workbook/address";
import type { Layout } from "../../../workbook/layout";
import { columnBox, isTable } from "../../../workbook/layout";
import type { SheetPlan, Validation, ValidationRule } from "../../../workbook/plan";
import { cellsAt, once } from "../../place";
import { boxAddresses, boxesByKey } from "../boxes";
import { type Step, step } from "../steps";

/** Drop-downs and limits; equal ones are set once for all their cells. The sheet has none of its own by then. */
export function validationSteps(layout: Layout): Step[] {
  const groups = new Map<string, { readonly validation: Validation; readonly boxes: Box[] }>();
  for (const { validation, box } of placedValidations(layout)) {
    const key = JSON.stringify(validation);
    const group = groups.get(key);
    if (group) group.boxes.push(box);
    else groups.set(key, { validation, boxes: [box] });
  }
  return [...groups.values()].flatMap(({ validation, boxes }) =>
    boxAddresses(joined(boxes)).map((address) =>
      step(5, (desk) => {
        const cells = once(desk.sheet(layout.plan.name).getRanges(address));
        validate(cells.dataValidation, validation);
      }),
    ),
  );
}

/** Cells that lie side by side as few boxes: a month grid has thousands with the same rule. */
function joined(boxes: readonly Box[]): Box[] {
  const isCell = ({ top, left, bottom, right }: Box) => top === bottom && left === right;
  const cells = boxes.filter(isCell).map(({ top, left }) => ({ row: top, column: left, key: "" }));
  return [...boxes.filter((box) => !isCell(box)), ...(boxesByKey(cells).get("") ?? [])];
}

/** Excel puts every new one before the others, so the first comes last. */
export function conditionSteps({ name, conditionalFormats }: SheetPlan): Step[] {
  return conditionalFormats.toReversed().map(({ box, formula, style }) =>
    step(8, (desk) => {
      const { custom } = cellsAt(desk.sheet(name), box).conditionalFormats.add("Custom");
      custom.rule.formula = `=${formula}`;
      if (style.fill !== undefined) custom.format.fill.color = `#${style.fill}`;
      if (style.color !== undefined) custom.format.font.color = `#${style.color}`;
      if (style.bold !== undefined) custom.format.font.bold = style.bold;
    }),
  );
}

function placedValidations(layout: Layout): { validation: Validation; box: Box }[] {
  return layout.blocks.flatMap((placed) => {
    if (isTable(placed)) {
      return placed.block.columns.flatMap(({ validation }, column) =>
        validation ? [{ validation, box: columnBox(placed, column) }] : [],
      );
    }
    return placed.block.lines.flatMap(({ cells }, r) =>
      cells.flatMap((cell, column) => {
        const row = placed.top + r;
        const box = { top: row, bottom: row, left: column, right: column };
        return cell?.validation ? [{ validation: cell.validation, box }] : [];
      }),
    );
  });
}

function validate(target: Excel.DataValidation, { rule, prompt, error, onError }: Validation): void {
  const excelRule = ruleOf(rule);
  if (excelRule) target.rule = excelRule;
  // Without words of our own, Excel's own say it.
  if (excelRule && (error || onError !== "stop")) {
    target.errorAlert = {
      showAlert: true,
      style: STYLES[onError],
      title: short(error?.title ?? "", LONGEST_TITLE),
      message: short(error?.text ?? "", LONGEST_TEXT),
    };
  }
  if (prompt) {
    const { title, text } = prompt;
    target.prompt = {
      showPrompt: true,
      title: short(title, LONGEST_TITLE),
      message: short(text, LONGEST_TEXT),
    };
  }
}

/** Null lets everything pass; it has nothing to refuse either. */
function ruleOf(rule: ValidationRule): Excel.DataValidationRule | null {
  switch (rule.kind) {
    case "any":
      return null;
    case "list":
      return { list: { inCellDropDown: true, source: `=${rule.source}` } };
    case "date":
      // A serial number would be taken for a date written as text.
      return {
        date: { formula1: `=${String(rule.min)}`, formula2: `=${String(rule.max)}`, operator: "Between" },
      };
    case "number": {
      const between = { formula1: rule.min, formula2: rule.max, operator: "Between" } as const;
      return rule.whole ? { wholeNumber: between } : { decimal: between };
    }
  }
}

const STYLES = { stop: "Stop", warning: "Warning", information: "Information" } as const;
const LONGEST_TITLE = 32;
const LONGEST_TEXT = 255;

/** Excel refuses longer ones. */
function short(text: string, limit: number): string {
  return text.length > limit ? `${text.slice(0, limit - 1)}…` : text;
}
