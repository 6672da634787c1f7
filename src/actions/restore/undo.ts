import type { Place } from "../../registers/place";
import type { RestoreCopy } from "../../sheets/restoreCopy";
import { cellAddress } from "../../workbook/address";
import { Trouble } from "../../workbook/trouble";
import type { Workbook } from "../../workbook/workbook";
import type { Restored } from "../exchange";
import { same } from "../findTable";
import { readSheets } from "../readSheets";
import { furtherSheets } from "./copies";
import { forgettingPlan } from "./plans";
import { lastUndoable, type UsedSlot, usedSlots } from "./slots";
import { undoRegister } from "./undoRegister";
import { undoPlan } from "./undoing";

/**
 * Brings back what the last merge, or repair, wrote, where nobody has changed it since, and forgets it. Throws Trouble
 * nothing-to-restore, restore-changed where not one cell is as the merge left it, and what writing throws; after
 * write-cut-off the same again completes it.
 */
export async function undoLast(workbook: Workbook, what: RestoreCopy["what"]): Promise<Restored> {
  const reading = await readSheets(workbook, undefined, furtherSheets);
  const last = lastUndoable(reading, what);
  if (!last) throw nothingLeft(usedSlots(reading).filter(({ copy }) => copy.what === what));
  const { copy, slot } = last;
  if (copy.inPlace) return undoRegister(workbook, slot, copy, copy.inPlace);
  const restored = await undoSlot(workbook, last);
  await workbook.write(forgettingPlan(last.slot));
  return restored;
}

/** Writes the cells of one restore copy back, without those that hold a formula by now. */
export async function undoSlot(workbook: Workbook, { slot, undoing }: UsedSlot): Promise<Restored> {
  let { back, shrinkings } = undoing;
  const kept: Place[] = [...undoing.kept];
  let lost = 0;
  for (;;) {
    try {
      await workbook.write(undoPlan(slot, { back, shrinkings }));
      return { cells: undoing.cells - lost, kept };
    } catch (error) {
      if (!(error instanceof Trouble) || error.code !== "formula-there") throw error;
      const { sheet = "", cells = [] } = error.details;
      const formulas = new Set(cells);
      const isFormula = (place: Place) => same(place.sheet, sheet) && formulas.has(place.cell);
      const places = back.map((cell) => ({ sheet: cell.sheet, cell: cellAddress(cell.row, cell.column) }));
      if (!places.some(isFormula)) throw error;
      kept.push(...places.filter(isFormula));
      lost += places.filter(isFormula).length;
      // Rows that a table gives up are emptied, formulas too.
      shrinkings = [];
      back = back.filter((_, index) => !places.slice(index, index + 1).some(isFormula));
    }
  }
}

function nothingLeft([latest]: readonly UsedSlot[]): Trouble {
  const [place] = latest?.undoing.kept ?? [];
  return place ? new Trouble("restore-changed", { ...place }) : new Trouble("nothing-to-restore");
}
