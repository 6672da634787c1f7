import type { WorkbookPlan } from "../../../workbook/plan";
import { chartsSheets } from "../../charts";
import type { ReportLine } from "../../../wording/vi/report/lines";
import { howComputedPlan } from "../../howComputed";
import { scorecardPlan } from "../../scorecard";
import { type Counted, countsPlan } from "./counts";
import { copiedReport } from "./report";
import { countsNames } from "./settings";
import { countedBefore } from "./source";

export type { Counted } from "./counts";

/**
 * The copy for superiors. What it holds is this list and nothing else: the scorecard and how it is computed, sentences
 * for a report, and the counts, over which all the others are formulas. `textOf` a line of the report: what it shows now.
 */
export function superiorCopyPlan(counted: Counted, textOf: (line: ReportLine) => string): WorkbookPlan {
  const source = countedBefore(counted);
  return {
    sheets: [
      scorecardPlan(source),
      ...chartsSheets(source, { byUnit: false }),
      howComputedPlan(source),
      copiedReport(source, textOf),
      countsPlan(counted),
    ],
    names: countsNames(),
    cells: [],
    columns: [],
  };
}
