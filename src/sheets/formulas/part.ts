import type { Part } from "../../campaign/campaign";
import { standingFormulas } from "../block/source";
import { countedByUnit } from "../units/source";
import { planRatioFormulas } from "./planRatio";
import { countFormulas, rowFormulas } from "./rows";
import { savingFormulas } from "./saving";
import type { CountFormulas, PartCells } from "./counts";
import { coverageFormulas, monthlyCoverageFormulas } from "./coverage";
import { deadlineFormulas } from "./deadline";
import { deliverableFormulas, noneFormulas, perMonthFormulas } from "./incidents";
import { type FormulaTables, startOf } from "./references";

/** The second reader of a measure: the same counts as scoring/evaluate, in native formulas. */
export function partFormulas(
  part: Part,
  department: string,
  all: FormulaTables,
  cells: PartCells,
): CountFormulas {
  const { measure } = part;
  const byUnit = countedByUnit(part, all);
  if (byUnit) return byUnit;
  const tables = { ...all, start: startOf(part) };
  switch (measure.kind) {
    case "coverage":
      return coverageFormulas(measure, tables, cells);
    case "monthly-coverage":
      return monthlyCoverageFormulas(measure, tables, cells);
    case "none":
      return noneFormulas(measure, department, tables, cells);
    case "per-month":
      return perMonthFormulas(measure, tables, cells);
    case "count":
      return countFormulas(measure, tables);
    case "deliverable":
      return deliverableFormulas(measure, tables, cells);
    case "plan-ratio":
      return planRatioFormulas(part, measure, tables, cells);
    case "saving":
      return savingFormulas(measure, tables, cells);
    case "deadline":
      return deadlineFormulas(measure, tables, cells);
    case "standing":
      return standingFormulas(measure, tables.campaign);
    default:
      return rowFormulas(measure, tables, cells);
  }
}
