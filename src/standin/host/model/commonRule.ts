import type { SeenValidation } from "../../../workbook/dressing";
import { shifted } from "../../../xlsx/shiftedRule";
import type { Cells } from "./cells";

/** The rule that cells have in common, relative to the first of them; null = none, a word = they differ. */
export type Common = SeenValidation | null | "Inconsistent" | "MixedCriteria";

/**
 * Excel tells apart cells with several rules, and cells of which some have the one rule and others none. Rules are the
 * same that have the same `part`.
 */
export function commonRule({ sheet, boxes }: Cells, part: (seen: SeenValidation) => unknown): Common {
  const [first] = boxes;
  if (!first) return null;
  const rule = sheet.seenValidation(first.top, first.left);
  let common: Common = rule;
  for (const box of boxes) {
    for (let row = box.top; row <= Math.min(box.bottom, first.top + MOST_ROWS); row++) {
      for (let column = box.left; column <= box.right; column++) {
        const own = sheet.seenValidation(row, column);
        if (own === null || rule === null) {
          if (own !== rule) common = "MixedCriteria";
        } else if (own !== rule) {
          const here = shifted(rule, row - first.top, column - first.left);
          if (JSON.stringify(part(own)) !== JSON.stringify(part(here))) return "Inconsistent";
        }
      }
    }
  }
  return common;
}

/** Rules below that many rows are not looked at one by one: whole columns have a million. */
const MOST_ROWS = 50_000;
