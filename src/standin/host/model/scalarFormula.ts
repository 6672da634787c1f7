import { tokenize } from "@borgar/fx";
import type { Box } from "../../../workbook/address";
import { cellCount } from "./cells";

/** Whether one formula means the same in every cell of the box, so that nobody need know how Excel would shift it. */
export function isScalarFormulaFixed(formula: string, box: Box): boolean {
  return !formula.startsWith("=") || cellCount(box) === 1 || isAbsoluteFormula(formula);
}

/** Whether no reference of the formula depends on where it stands. */
export function isAbsoluteFormula(formula: string): boolean {
  return tokenize(formula).every(({ type, value }) => !type.startsWith("range") || isAbsolute(value));
}

function isAbsolute(reference: string): boolean {
  const address = reference.slice(reference.lastIndexOf("!") + 1);
  return address.split(":").every((corner) => /^\$[A-Z]+\$\d+$|^\$[A-Z]+$|^\$\d+$/i.test(corner));
}
