import type { Target } from "../../campaign/campaign";
import { REMOVED } from "../../sheets/names";
import { OUT_MARK } from "../../sheets/own/outMark";
import { targetRows } from "../../sheets/targetsReader";
import type { WorkbookPlan } from "../../workbook/plan";
import type { Reading } from "../../workbook/workbook";
import { targetsIn } from "../readSheets";
import { asMarked, markingPlan } from "./marking";
import { neededAs } from "./needed";

/**
 * Marks all lines of a target, or none: nothing else is touched, so that it can be taken back with all it had. Throws
 * Trouble own-needed where it is to come back and what it measures is taken out.
 */
export function removalPlan(reading: Reading, { parts }: Target, removed: boolean): WorkbookPlan {
  const list = targetsIn(reading);
  const { rowOf } = targetRows(list.table, list.cells);
  const rows = parts.map((part) => rowOf(part));
  const plan = markingPlan(list, { column: REMOVED, key: "Mã", rows, mark: removed ? OUT_MARK : null });
  if (!removed) neededAs("own-needed", asMarked(reading, plan));
  return plan;
}
