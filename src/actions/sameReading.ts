import { type CellValue, isSameValue } from "../workbook/value";
import type { Outline, Reading, SheetCells } from "../workbook/workbook";

/** Whether a workbook was read as it had been before. Far cheaper than comparing files with it again. */
export function isSameReading(one: Reading, other: Reading): boolean {
  return (
    one.sheets.length === other.sheets.length &&
    one.sheets.every((sheet, index) => isSameSheet(sheet, other.sheets[index])) &&
    textOf(one.outline) === textOf(other.outline)
  );
}

function textOf(outline: Outline): string {
  return JSON.stringify(outline);
}

function isSameSheet(one: SheetCells, other: SheetCells | undefined): boolean {
  if (other?.name !== one.name || other.top !== one.top || other.left !== one.left) return false;
  if (other.cells.length !== one.cells.length) return false;
  return one.cells.every((row, index) => isSameRow(row, other.cells[index] ?? []));
}

function isSameRow(one: readonly CellValue[], other: readonly CellValue[]): boolean {
  const last = Math.max(one.length, other.length);
  for (let column = 0; column < last; column++) {
    if (!isSameValue(one[column] ?? null, other[column] ?? null)) return false;
  }
  return true;
}
