import { filledCells, sensitiveFields } from "../../exchange/personal";
import type { Workbook } from "../../workbook/workbook";
import type { LastMerge, SharingOverview } from "../exchange";
import { bookFrom } from "../readBook";
import { readSheets } from "../readSheets";
import { furtherSheets } from "../receive/master";
import { lastUndoable, type UsedSlot } from "../receive/slots";
import { departmentShares } from "./departmentShares";

/** What could leave, and what of it is about people; read whole, and nothing is written. */
export async function sharingOverview(workbook: Workbook): Promise<SharingOverview> {
  const reading = await readSheets(workbook, undefined, furtherSheets);
  const { book } = bookFrom(reading);
  const last = lastUndoable(reading);
  return {
    sensitive: sensitiveFields(book),
    staysBehind: filledCells(book),
    departments: departmentShares(book),
    lastMerge: last && lastMerge(last),
  };
}

function lastMerge({ copy, isFinished, undoing }: UsedSlot): LastMerge {
  return { at: copy.at, finished: isFinished, cells: undoing.cells };
}
