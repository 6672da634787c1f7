import { parse, parseA1Ref, tokenize } from "@borgar/fx";
import type { Box } from "../../workbook/address";
import { contains } from "./boxes";
import type { FormulaColumns } from "./formulaColumns";
import { Refusal } from "./liveBook";

/**
 * How many cells of its column a formula gives: of all functions that we write FREQUENCY alone gives more than one, one
 * more than it has bins, and these are cells.
 */
export function givenRows(formula: string): number {
  if (!/^FREQUENCY\(/i.test(formula)) return 1;
  const tree = parse(tokenize(formula));
  if (tree.type !== "CallExpression") return 1;
  const bins = tree.arguments[1];
  const parsed = bins?.type === "ReferenceIdentifier" ? parseA1Ref(bins.value) : undefined;
  const range = parsed && "range" in parsed ? parsed.range : undefined;
  return typeof range?.top === "number" && typeof range.bottom === "number"
    ? range.bottom - range.top + 2
    : 1;
}

/** Excel changes no part of what an array formula gives. Throws Refusal; writing nothing but blanks there is no change. */
export function refusePart(
  formulas: FormulaColumns,
  box: Box,
  isBlank: (row: number, column: number) => boolean,
): void {
  for (const { atOnce, top, bottom, column } of formulas.all()) {
    if (!atOnce || contains(box, top, column)) continue;
    for (let row = Math.max(top, box.top); row <= Math.min(bottom, box.bottom); row++) {
      if (contains(box, row, column) && !isBlank(row, column))
        throw new Refusal("InvalidOperation", "A part of what an array formula gives");
    }
  }
}
