import type { Part } from "../../campaign/campaign";
import { countFormulas, rowFormulas } from "./rows";
import type { CountFormulas, PartCells } from "./counts";
import { coverageFormulas, monthlyCoverageFormulas } from "./coverage";
import { deliverableFormulas, noneFormulas, perMonthFormulas } from "./incidents";
import type { FormulaTables } from "./references";

/** The second reader of a measure: the same counts as scoring/evaluate, in native formulas. */
export function partFormulas(
  part: Part,
  department: string,
  tables: FormulaTables,
  cells: PartCells,
): CountFormulas {
  const { measure } = part;
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
    default:
      return rowFormulas(measure, tables, cells);
  }
}
