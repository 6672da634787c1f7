import { registerOf } from "../campaign/campaign";
import type { Day } from "../registers/text/dates";
import { gridPlan, gridSheetName } from "../sheets/grid/gridSheet";
import { EMPTY_PLAN } from "../workbook/emptyPlan";
import { Trouble } from "../workbook/trouble";
import type { Loss, Workbook } from "../workbook/workbook";
import { gridContent, type GridCounts } from "./grid/gridContent";
import { bookFrom } from "./readBook";
import { readSheets } from "./readSheets";

/** The sheet that was made, and what is in it. */
export interface WrittenGrid extends GridCounts {
  readonly sheet: string;
  readonly losses: readonly Loss[];
}

/**
 * Makes the month grid of a register, in a sheet of its own: the people who were there, and what the register says of
 * them in this month (its first day). Throws Trouble sheet-exists where it is there already, as people may have marked in
 * it what the register lacks; grid-missing for a register that is not kept by person and day.
 */
export async function writeGrid(
  workbook: Workbook,
  { register: id, month }: { readonly register: string; readonly month: Day },
): Promise<WrittenGrid> {
  const open = bookFrom(await readSheets(workbook));
  const register = registerOf(open.book.campaign, id);
  const { grid } = register;
  if (!grid) throw new Trouble("grid-missing", { sheet: register.sheet });
  const { content, counts } = gridContent(open, register, grid, month);
  const { losses } = await workbook.write({
    ...EMPTY_PLAN,
    sheets: [gridPlan(content, grid)],
  });
  return { sheet: gridSheetName(register, month), losses, ...counts };
}
