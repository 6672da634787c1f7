import type { Box } from "../../workbook/address";
import type { Places } from "../../workbook/changed";
import { valueAt } from "../../workbook/rows";
import { named } from "../../workbook/sameName";
import type { SheetCells } from "../../workbook/workbook";
import type { Limits } from "../limits";
import type { Parts } from "../package/parts";
import type { Book, BookTable } from "../reading/book";
import { readFormulas, readSheet } from "../reading/sheets";

/** The places that a plan names, in a file. */
export function placesIn(parts: Parts, book: Book, limits: Limits): Places {
  const cellsOf = onceEach((sheet) => readSheet(parts, book, sheet, limits));
  const formulasOf = onceEach((sheet) => readFormulas(parts, book, sheet));
  const table = (name: string): BookTable => {
    const found = named(book.tables, name);
    if (!found) throw new Error(`there is no table ${name}`);
    return found;
  };
  return {
    valueAt: ({ sheet, row, column }) => valueAt(cellsOf(sheet), row, column),
    hasFormula: (anchor) => formulasOf(anchor.sheet)(anchor),
    boxOf: (change) => table(change.table).box,
    takenBelow: (growth) => {
      const { sheet, box } = table(growth.table);
      return firstTaken(cellsOf(sheet), { ...box, top: box.bottom + 1, bottom: box.bottom + growth.rows });
    },
  };
}

/** Plans name many cells of few sheets. */
function onceEach<T>(look: (sheet: string) => T): (sheet: string) => T {
  const known = new Map<string, T>();
  return (sheet) => {
    const found = known.get(sheet) ?? look(sheet);
    known.set(sheet, found);
    return found;
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
