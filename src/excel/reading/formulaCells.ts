import type { Box } from "../../workbook/address";
import type { Task } from "../../workbook/live";
import { inExcel } from "../inExcel";
import { cellsAt, once } from "../place";
import { boxesOf, isNoAnswer, type Used } from "./severalAreas";

/** Where formulas are among used cells, in their order; null where Excel cannot tell, as where they are in too many places. */
export async function formulasAt(
  task: Task | undefined,
  all: readonly Used[],
): Promise<readonly (readonly Box[] | null)[]> {
  try {
    return await formulasIn(task, all);
  } catch (error) {
    if (!isNoAnswer(error)) throw error;
    return all.map(() => null);
  }
}

function formulasIn(task: Task | undefined, all: readonly Used[]): Promise<readonly Box[][]> {
  return inExcel(task, async (context) => {
    const asked = all.map(({ sheet, box }) => {
      const cells = cellsAt(context.workbook.worksheets.getItem(sheet), box);
      const found = once(cells.getSpecialCellsOrNullObject("Formulas"));
      found.load("address");
      return found;
    });
    await context.sync();
    return asked.map((found) => (found.isNullObject ? [] : boxesOf(found.address)));
  });
}
