import type { KeptLook } from "../../sheets/dressing/kept";
import { undressing, type Undressing } from "../../sheets/dressing/undressed";
import { looksRestorePlan } from "../../sheets/looksRestore";
import { LOOKS_RESTORE_SHEET } from "../../sheets/names";
import { Trouble } from "../../workbook/trouble";
import { EMPTY_PLAN } from "../../workbook/emptyPlan";
import type { TableOutline, Workbook } from "../../workbook/workbook";
import { same } from "../findTable";
import type { Unformatted } from "../format";
import { type LastLooks, lastLooks } from "./lastLooks";
import { headerAnchors } from "./plans";

/**
 * Gives registers the look they had before the last formatting, and forgets it; after write-cut-off the same again
 * completes it. Throws Trouble nothing-to-restore, restore-changed, and what writing throws.
 */
export async function undoFormat(workbook: Workbook): Promise<Unformatted> {
  const last = await lastLooks(workbook);
  if (!last) throw new Trouble("nothing-to-restore");
  return undoLooks(workbook, last);
}

export async function undoLooks(workbook: Workbook, { restore, outline }: LastLooks): Promise<Unformatted> {
  const backs = restore.kept.map((kept) => backOf(kept, outline.tables));
  const there = backs.flatMap((back) => (typeof back === "string" ? [] : [back]));
  const skipped = restore.kept.flatMap(({ sheet }, index) => {
    const why = backs[index];
    return why === "missing" || why === "changed" ? [{ sheet, why }] : [];
  });
  const [first] = skipped.filter(({ why }) => why === "changed");
  if (there.length === 0 && first) throw new Trouble("restore-changed", { sheet: first.sheet });
  if (there.length === 0) return { sheets: [], skipped };
  await workbook.write({
    ...EMPTY_PLAN,
    lookCopies: there.flatMap(({ undressing: { lookCopies } }) => lookCopies),
    dressings: there.map(({ undressing: { dressing } }) => dressing),
    anchors: there.flatMap(({ table }) => headerAnchors(table)),
  });
  await workbook.write({ ...EMPTY_PLAN, sheets: [looksRestorePlan(null)] });
  return { sheets: there.map(({ table }) => table.sheet), skipped };
}

function backOf(
  kept: KeptLook,
  tables: readonly TableOutline[],
): { readonly table: TableOutline; readonly undressing: Undressing } | "missing" | "changed" {
  const table = tables.find(({ name }) => same(name, kept.table));
  if (!table) return "missing";
  const back = table.hasHeader ? undressing(kept, table, LOOKS_RESTORE_SHEET) : null;
  return back ? { table, undressing: back } : "changed";
}
