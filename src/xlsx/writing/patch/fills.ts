import type { ColumnFill, WorkbookPlan } from "../../../workbook/plan";
import { isSameName, named } from "../../../workbook/sameName";
import type { FormulaBlock } from "../../../workbook/workbook";
import type { Draft } from "../../package/draft";
import type { BookTable } from "../../reading/book";
import { childOf, childrenOf, ensureChild, removeChild } from "../../xml/elements";
import { decodeEscapes } from "../../xml/text";

/** Makes the columns calculated ones, so that rows typed later get the formula too. */
export function placeFills(draft: Draft, plan: WorkbookPlan): FormulaBlock[] {
  return plan.columns.map((fill) => {
    const table = named(draft.book.tables, fill.table);
    if (!table) throw new Error(`there is no table ${fill.table}`);
    const index = setColumnFormula(draft, table, fill);
    const column = table.box.left + index;
    const box = {
      top: table.box.top + (table.hasHeader ? 1 : 0),
      left: column,
      bottom: table.box.bottom - (table.hasTotals ? 1 : 0),
      right: column,
    };
    return { sheet: table.sheet, box, formula: fill.formula };
  });
}

function setColumnFormula(draft: Draft, table: BookTable, fill: ColumnFill): number {
  const root = draft.parts.tree(table.part);
  const columns = childrenOf(childOf(root, "tableColumns"), "tableColumn");
  const index = columns.findIndex(({ attributes }) =>
    isSameName(decodeEscapes(attributes["name"] ?? ""), fill.column),
  );
  const column = columns[index];
  if (!column) throw new Error(`${table.name} has no column ${fill.column}`);
  const there = childOf(column, "calculatedColumnFormula");
  if (there) removeChild(column, there);
  const made = ensureChild(column, "calculatedColumnFormula", ORDER);
  made.children.push(fill.formula);
  draft.parts.put(table.part, root);
  return index;
}

const ORDER = ["calculatedColumnFormula", "totalsRowFormula", "xmlColumnPr", "extLst"];
