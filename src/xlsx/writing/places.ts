import type { Box } from "../../workbook/address";
import type { Places } from "../../workbook/changed";
import { named } from "../../workbook/sameName";
import type { CellValue } from "../../workbook/value";
import type { SheetCells } from "../../workbook/workbook";
import type { Book, BookTable } from "../reading/book";

/** The places that a plan names, in a file. */
export function placesIn(book: Book, cellsOf: (sheet: string) => SheetCells): Places {
  const table = (name: string): BookTable => {
    const found = named(book.tables, name);
    if (!found) throw new Error(`there is no table ${name}`);
    return found;
  };
  return {
    valueAt: ({ sheet, row, column }) => valueAt(cellsOf(sheet), row, column),
    boxOf: (growth) => table(growth.table).box,
    takenBelow: (growth) => {
      const { sheet, box } = table(growth.table);
      return firstTaken(cellsOf(sheet), { ...box, top: box.bottom + 1, bottom: box.bottom + growth.rows });
    },
  };
}

function firstTaken(cells: SheetCells, { top, left, bottom, right }: Box) {
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      if (valueAt(cells, row, column) !== null) return { row, column };
    }
  }
  return null;
}

function valueAt({ top, left, cells }: SheetCells, row: number, column: number): CellValue {
  return cells[row - top]?.[column - left] ?? null;
}
