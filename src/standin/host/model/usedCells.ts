import type { LiveSheet } from "../../book/liveBook";
import type { Box } from "../../../workbook/address";
import { intersection } from "../../book/boxes";

/** The smallest box inside `within` around what is used, null where nothing is. */
export function usedWithin(sheet: LiveSheet, within: Box, valuesOnly: boolean): Box | null {
  const used = sheet.usedBox(valuesOnly);
  const box = used && intersection(used, within);
  if (
    !box ||
    (within.top <= used.top &&
      within.left <= used.left &&
      box.bottom === used.bottom &&
      box.right === used.right)
  )
    return box;
  return shrunk(sheet, box, valuesOnly);
}

function shrunk(sheet: LiveSheet, box: Box, valuesOnly: boolean): Box | null {
  const formulas = sheet.formulas(box);
  const isUsed = (row: number, column: number) =>
    formulas[row - box.top]?.[column - box.left] !== null ||
    (!valuesOnly && Object.keys(sheet.style(row, column)).length > 0);
  const rows: number[] = [];
  const columns: number[] = [];
  for (let row = box.top; row <= box.bottom; row++) {
    for (let column = box.left; column <= box.right; column++) {
      if (!isUsed(row, column)) continue;
      rows.push(row);
      columns.push(column);
    }
  }
  const [top] = rows;
  const bottom = rows.at(-1);
  if (top === undefined || bottom === undefined) return null;
  const left = columns.reduce((least, column) => Math.min(least, column));
  const right = columns.reduce((most, column) => Math.max(most, column));
  return { top, bottom, left, right };
}
