import type { SheetPlan } from "../../workbook/plan";
import type { FormulaTables } from "../formulas/references";
import { unitBoardPlan } from "./board";
import { unitCountsPlan } from "./counts";
import { unitLayout } from "./layout";

/** The sheets about the units; none where a campaign measures nothing by unit. */
export function unitSheets(tables: FormulaTables): SheetPlan[] {
  const layout = unitLayout(tables.campaign);
  return layout ? [unitBoardPlan(layout, tables), unitCountsPlan(layout, tables)] : [];
}
