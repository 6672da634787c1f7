import type { SeenValidation } from "../workbook/dressing";
import { shiftFormula } from "./writing/patch/shiftFormula";

/** A rule as it reads for a cell that lies so many rows and columns away. */
export function shifted(rule: SeenValidation, rows: number, columns: number): SeenValidation {
  if (rows === 0 && columns === 0) return rule;
  const move = (operand: SeenValidation["first"]) =>
    typeof operand === "string" ? shiftFormula(operand, rows, columns) : operand;
  return { ...rule, first: move(rule.first), second: move(rule.second) };
}

/** Whether it reads the same for every cell. */
export function isFixed(rule: SeenValidation): boolean {
  const moved = shifted(rule, 1, 1);
  return moved.first === rule.first && moved.second === rule.second;
}
