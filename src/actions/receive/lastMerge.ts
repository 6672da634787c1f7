import { same } from "../findTable";
import { RESTORE_SLOTS, restoreSheet } from "../../sheets/restoreCopy";
import type { Workbook } from "../../workbook/workbook";
import type { LastMerge } from "../exchange";
import { readMaster } from "./master";
import { lastUndoable } from "./slots";

/** The last merge that can be undone; a workbook without restore copies need not be read for it. */
export async function lastMerge(workbook: Workbook): Promise<LastMerge | null> {
  const { sheets } = await workbook.contents();
  if (!RESTORE_SLOTS.some((slot) => sheets.some(({ name }) => same(name, restoreSheet(slot))))) return null;
  const { reading } = await readMaster(workbook);
  const last = lastUndoable(reading);
  return last && { at: last.copy.at, finished: last.isFinished, cells: last.undoing.cells };
}
