import type { Part } from "../../campaign/campaign";
import type { PlanRatioMeasure } from "../../campaign/measure";
import { amountIs, isFraction } from "./amounts";
import { sumOf, sure } from "./arrays";
import type { CountFormulas, PartCells } from "./counts";
import { type FormulaTables, headerRef, tableRef } from "./references";
import { filledRows, truthsOfRows } from "./rows";

/** One question, answered by the one row that is meant; `possible` counts the others that are or might be. */
export function planRatioFormulas(
  part: Part,
  measure: PlanRatioMeasure,
  tables: FormulaTables,
  cells: PartCells,
): CountFormulas {
  const table = tableRef(tables, measure.register);
  const { isTrue, notFalse } = truthsOfRows(measure.scope, table);
  const meant = sumOf(sure(isTrue));
  const maybe = `SUMPRODUCT(${filledRows(table)}*${notFalse})`;
  const isOne = `AND(${meant}=1,${cells.possible}=0)`;
  const [done, plan] = [measure.done, measure.plan].map((label) => {
    const x = table.column(label);
    const row = `ROW(${x})-ROW(${headerRef(tables.tableOf(measure.register), label)})`;
    return `INDEX(${x},SUMPRODUCT(${sure(isTrue)}*(${row})))`;
  });
  const read = (value = "") => `IF(${isOne},IF(ISNUMBER(${value}),IF(${value}>=0,${value},""),""),"")`;
  const unplanned = `IFERROR(${plan ?? ""}="",FALSE)`;
  return {
    ...planReached(part, cells),
    // A plan that says something else than a quantity leaves it open; none at all leaves nothing to judge.
    missing: `IF(ISNUMBER(${cells.done}),IF(ISNUMBER(${cells.base}),0,IF(${unplanned},0,1)),1)`,
    notDue: "0",
    anything: "1",
    possible: `${maybe}-(${meant}>0)`,
    done: read(done),
    base: read(plan),
  };
}

/** Whether what was done is enough for the level. */
export function planReached({ goal }: Part, cells: PartCells): Pick<CountFormulas, "pass" | "fail"> {
  const reached = amountIs(goal.compare, "plan-ratio", cells);
  return {
    pass: `IF(${isFraction(cells)},IF(${reached},1,0),0)`,
    fail: `IF(${isFraction(cells)},1,0)-${cells.pass}`,
  };
}
