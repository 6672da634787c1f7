import type { Box } from "../../workbook/address";
import { locationOf } from "../failures";
import { once } from "../place";
import { boxesOf } from "./severalAreas";

/** Asks which cells of a range hold formulas, with the batch it is asked in. */
export function askFormulas(range: Excel.Range): () => Box[] {
  const found = once(range.getSpecialCellsOrNullObject("Formulas"));
  found.load("address");
  return () => (found.isNullObject ? [] : boxesOf(found.address));
}

/** Whether Excel refused a batch because formulas are in more places than it can name. */
export function isAboutFormulas(error: unknown): boolean {
  return /specialcells/i.test(locationOf(error));
}
