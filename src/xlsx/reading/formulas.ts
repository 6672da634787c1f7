import type { Box, CellPlace } from "../../workbook/address";
import { plainMarkup } from "../xml/markup";
import { CELL, END, SheetCursor } from "./cursor";
import { filledFrom } from "./formulaBoxes";

/** Tells of any cell whether a formula gives its value: its own, a shared one, or one that fills several cells at once. */
export function formulaFinder(xml: string, part: string): (place: CellPlace) => boolean {
  const own = new Map<number, Set<number>>();
  const filled: Box[] = [];
  eachFormula(xml, part, (cursor) => {
    const { row, column } = cursor;
    const inRow = own.get(row);
    if (inRow) inRow.add(column);
    else own.set(row, new Set([column]));
    const box = filledFrom(cursor);
    if (box) filled.push(box);
  });
  return ({ row, column }) =>
    own.get(row)?.has(column) === true ||
    filled.some(
      ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right,
    );
}

/** Shows every cell with a formula of its own or a shared one, in the order of the file. */
function eachFormula(xml: string, part: string, see: (cursor: SheetCursor) => void): void {
  const cursor = new SheetCursor(plainMarkup(xml), part);
  for (let step = cursor.next(); step !== END; step = cursor.next()) {
    if (step === CELL && cursor.formulaStart >= 0) see(cursor);
  }
}
