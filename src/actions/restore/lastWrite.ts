import type { RestoreCopy } from "../../sheets/restoreCopy";
import type { Workbook } from "../../workbook/workbook";
import type { Undoable } from "../exchange";
import { readSheets } from "../readSheets";
import { furtherSheets, restoreSheets } from "./copies";
import { lastUndoable } from "./slots";

/** The last merge, or repair, that can be undone; a workbook without restore copies need not be read for it. */
export async function lastWrite(workbook: Workbook, what: RestoreCopy["what"]): Promise<Undoable | null> {
  if (restoreSheets(await workbook.contents()).length === 0) return null;
  const reading = await readSheets(workbook, undefined, furtherSheets);
  const last = lastUndoable(reading, what);
  if (!last) return null;
  const { copy, isFinished, undoing } = last;
  const { inPlace, at } = copy;
  return { at, finished: isFinished, cells: undoing.cells, ...(inPlace ? { inPlace: inPlace.sheet } : {}) };
}
