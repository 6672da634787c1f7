import type { SheetPlan } from "../../workbook/plan";
import type { FormulaTables } from "../formulas/references";
import { criteriaBoardPlan, type CriterionRow } from "./board";
import { blockCountsPlan } from "./counts";
import { rankingPlan } from "./ranking";

/** The sheets about the units of a block. */
export function blockSheets(tables: FormulaTables, criteria: readonly CriterionRow[]): SheetPlan[] {
  return [rankingPlan(tables), criteriaBoardPlan(tables, criteria), blockCountsPlan(tables)];
}
