import type { Task } from "../workbook/live";
import { Trouble } from "../workbook/trouble";
import { inExcel } from "./inExcel";
import { once } from "./place";

/** Shows a cell; a hidden sheet is shown first. Throws Trouble sheet-missing, workbook-locked, other-workbook-in-front. */
export async function goTo(
  task: Task | undefined,
  { sheet: name, cell }: { readonly sheet: string; readonly cell: string },
): Promise<void> {
  const visibility = await inExcel(task, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load("visibility");
    await context.sync();
    return sheet.isNullObject ? null : sheet.visibility;
  });
  if (visibility === null) throw new Trouble("sheet-missing", { sheet: name });
  await inExcel(task, async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    if (visibility !== "Visible") sheet.visibility = "Visible";
    sheet.activate();
    once(sheet.getRange(cell)).select();
    await context.sync();
  });
}
