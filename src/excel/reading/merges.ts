import type { Task } from "../../workbook/live";
import type { Box } from "../../workbook/address";
import { inExcel } from "../inExcel";
import { cellsAt, once } from "../place";
import { boxesOf, isNoAnswer } from "./severalAreas";

/** The used cells of a sheet. */
interface Used {
  readonly sheet: string;
  readonly box: Box;
}

/** Excel gives no answer for more than 512 merged cells; those of headers and titles are among the first rows. */
const FIRST_ROWS = [200, 50, 15] as const;

/**
 * The merged cells at the top of used cells, in their order. Where Excel gives no answer even for the first few rows
 * there are none: then they do not lie in a header.
 */
export async function mergesAt(task: Task | undefined, all: readonly Used[]): Promise<readonly Box[][]> {
  for (const rows of FIRST_ROWS) {
    try {
      return await mergesIn(task, all, rows);
    } catch (error) {
      if (!isNoAnswer(error)) throw error;
    }
  }
  return all.map(() => []);
}

function mergesIn(task: Task | undefined, all: readonly Used[], rows: number): Promise<readonly Box[][]> {
  return inExcel(task, async (context) => {
    const asked = all.map(({ sheet, box }) => {
      const start = { ...box, bottom: Math.min(box.bottom, box.top + rows - 1) };
      const merged = once(
        cellsAt(context.workbook.worksheets.getItem(sheet), start).getMergedAreasOrNullObject(),
      );
      merged.load("address");
      return merged;
    });
    await context.sync();
    return asked.map((merged) => (merged.isNullObject ? [] : boxesOf(merged.address)));
  });
}
