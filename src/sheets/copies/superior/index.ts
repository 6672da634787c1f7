import type { WorkbookPlan } from "../../../workbook/plan";
import { howComputedPlan } from "../../howComputed";
import { scorecardPlan } from "../../scorecard";
import { type Counted, countsPlan } from "./counts";
import { reportPlan } from "./report";
import { countsNames } from "./settings";
import { countedBefore } from "./source";

export type { Counted } from "./counts";

/**
 * The copy for superiors. What it holds is this list and nothing else: the scorecard and how it is computed, sentences
 * for a report, and the counts, over which all the others are formulas.
 */
export function superiorCopyPlan(counted: Counted): WorkbookPlan {
  const source = countedBefore(counted);
  const tallyOf = (part: string) => {
    const { reportDate } = counted.period;
    const found = counted.tallies.find((one) => one.part === part && one.reportDate === reportDate);
    if (!found) throw new Error(`${part} was not counted at the report date`);
    return found.tally;
  };
  return {
    sheets: [
      scorecardPlan(source),
      howComputedPlan(source),
      reportPlan(source, tallyOf),
      countsPlan(counted),
    ],
    names: countsNames(),
    cells: [],
    columns: [],
  };
}
