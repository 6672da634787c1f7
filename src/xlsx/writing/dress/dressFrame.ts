import type { Dressing } from "../../../workbook/dressing";
import { putFreeze } from "../../editing/page";
import { putPage } from "../../editing/putPage";
import type { Draft } from "../../package/draft";
import { readFreeze } from "../../reading/whole/page";
import type { XmlElement } from "../../xml/tree";
import { putWidths } from "../patch/columnWidths";
import { withFrame } from "../patch/frame";
import { putRules } from "./rules";

/** What a dressing says besides the cells: widths, rules, freeze and print. */
export function dressFrame(draft: Draft, part: string, dressing: Dressing): void {
  const { widths, validations, freeze, page } = dressing;
  if (widths.length + validations.length === 0 && !freeze && !page) return;
  const text = withFrame(draft.parts.text(part), part, (root) => {
    if (widths.length > 0) putWidths(root, new Map(widths.map(({ index, size }) => [index, size])));
    if (validations.length > 0) putRules(root, validations);
    if (freeze && !isFrozen(root, freeze)) putFreeze(root, freeze);
    if (page) putPage(root, page);
  });
  draft.parts.put(part, text);
}

function isFrozen(root: XmlElement, { rows, columns }: NonNullable<Dressing["freeze"]>): boolean {
  const there = readFreeze(root);
  return there.rows === rows && there.columns === columns;
}
