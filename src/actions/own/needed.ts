import { withRemoved } from "../../sheets/own";
import { Trouble } from "../../workbook/trouble";
import type { Reading } from "../../workbook/workbook";
import { presetIn } from "../readSheets";

/**
 * Throws what the campaign would be refused for. Where something would be used that is out, this is said as it is to be
 * said to whoever asked for it, without the place of a mark that is not there yet.
 */
export function neededAs(code: "own-in-use" | "own-needed", reading: Reading): void {
  try {
    withRemoved(presetIn(reading).preset, reading);
  } catch (error) {
    if (!(error instanceof Trouble) || error.code !== "own-in-use") throw error;
    const { sheet: _, cell: __, ...details } = error.details;
    throw new Trouble(code, details);
  }
}
