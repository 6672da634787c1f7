import type { RestoreCopy } from "../../sheets/restoreCopy";
import type { Workbook } from "../../workbook/workbook";
import type { Undoable } from "../exchange";
import { readMaster } from "../master";
import { restoreSheets } from "./copies";
import { lastUndoable } from "./slots";

/** The last merge, or repair, that can be undone; a workbook without restore copies need not be read for it. */
export async function lastWrite(workbook: Workbook, what: RestoreCopy["what"]): Promise<Undoable | null> {
  if (restoreSheets(await workbook.contents()).length === 0) return null;
  const { reading } = await readMaster(workbook);
  const last = lastUndoable(reading, what);
  return last && { at: last.copy.at, finished: last.isFinished, cells: last.undoing.cells };
}
