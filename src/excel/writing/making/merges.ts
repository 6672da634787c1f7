import type { Box } from "../../../workbook/address";
import type { Task } from "../../../workbook/live";
import { madeBox } from "../../../workbook/making";
import type { TableMaking } from "../../../workbook/plan";
import { inExcel } from "../../inExcel";
import { cellsAt, once } from "../../place";
import { boxesOf, isNoAnswer } from "../../reading/severalAreas";

/**
 * What is merged where tables are to be made; null = so much that Excel gives no answer. A request of its own, so that
 * Excel answers all else.
 */
export async function askMerges(
  task: Task | undefined,
  makings: readonly TableMaking[],
): Promise<readonly (readonly Box[] | null)[]> {
  const found: (readonly Box[] | null)[] = [];
  for (const making of makings) {
    try {
      found.push(await mergesIn(task, making));
    } catch (error) {
      if (!isNoAnswer(error)) throw error;
      found.push(null);
    }
  }
  return found;
}

function mergesIn(task: Task | undefined, making: TableMaking): Promise<readonly Box[]> {
  return inExcel(task, async (context) => {
    const cells = cellsAt(context.workbook.worksheets.getItem(making.sheet), madeBox(making));
    const merged = once(cells.getMergedAreasOrNullObject());
    merged.load("address");
    await context.sync();
    return merged.isNullObject ? [] : boxesOf(merged.address);
  });
}
