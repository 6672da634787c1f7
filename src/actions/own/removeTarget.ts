import type { Target } from "../../campaign/campaign";
import { foldCase } from "../../registers/text/fold";
import { REMOVED } from "../../sheets/names";
import { tableColumn } from "../../sheets/tableColumn";
import { targetRows } from "../../sheets/targetsReader";
import { EMPTY_PLAN } from "../../workbook/emptyPlan";
import type { WorkbookPlan } from "../../workbook/plan";
import { valueAt } from "../../workbook/rows";
import type { Reading } from "../../workbook/workbook";
import { targetsIn } from "../readSheets";

/** What stands in the column of a target that is taken out. */
const MARK = "x";
const WIDTH = 11;

/** Marks all lines of a target, or none: nothing else is touched, so that it can be taken back with all it had. */
export function removalPlan(reading: Reading, { parts }: Target, removed: boolean): WorkbookPlan {
  const { table, cells } = targetsIn(reading);
  const { rowOf } = targetRows(table, cells);
  const { sheet } = table;
  const isThere = table.columns.some((name) => foldCase(name) === foldCase(REMOVED));
  const column = isThere ? tableColumn(table, REMOVED) : table.box.right + 1;
  const rows = parts.map((part) => rowOf(part));
  return {
    ...EMPTY_PLAN,
    cells: rows.map((row) => ({ sheet, row, column, value: removed ? MARK : null })),
    widenings: isThere
      ? []
      : [{ table: table.name, from: table.box, columns: [{ name: REMOVED, width: WIDTH }] }],
    anchors: [
      ...rows.map((row) => {
        const id = tableColumn(table, "Mã");
        return { sheet, row, column: id, value: valueAt(cells, row, id) };
      }),
      ...(isThere ? rows.map((row) => ({ sheet, row, column, value: valueAt(cells, row, column) })) : []),
    ],
  };
}
