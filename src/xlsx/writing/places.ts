import type { Box, CellPlace } from "../../workbook/address";
import type { Places } from "../../workbook/changed";
import { valueAt } from "../../workbook/rows";
import { isSameName, named } from "../../workbook/sameName";
import type { CellValue } from "../../workbook/value";
import { firstWithin, widened } from "../../workbook/widened";
import type { Limits } from "../limits";
import type { Parts } from "../package/parts";
import type { Book, BookTable } from "../reading/book";
import { readFormulas, readMerges, readSheet } from "../reading/sheets";

/** The places that a plan names, in a file. */
export function placesIn(parts: Parts, book: Book, limits: Limits): Places {
  const cellsOf = onceEach((sheet) => readSheet(parts, book, sheet, limits));
  const formulasOf = onceEach((sheet) => readFormulas(parts, book, sheet));
  const firstTaken = (
    sheet: string,
    { top, left, bottom, right }: Box,
    mayBe: (place: CellPlace) => CellValue = () => null,
  ): CellPlace | null => {
    const [cells, hasFormula] = [cellsOf(sheet), formulasOf(sheet)];
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const place = { row, column };
        const value = valueAt(cells, row, column);
        // A formula that no program has calculated has no value.
        if ((value !== null && value !== mayBe(place)) || hasFormula(place)) return place;
      }
    }
    return null;
  };
  const table = (name: string): BookTable => {
    const found = named(book.tables, name);
    if (!found) throw new Error(`there is no table ${name}`);
    return found;
  };
  return {
    valueAt: ({ sheet, row, column }) => valueAt(cellsOf(sheet), row, column),
    hasFormula: (anchor) => formulasOf(anchor.sheet)(anchor),
    boxOf: (change) => table(change.table).box,
    takenBeside: (widening) => {
      const there = table(widening.table);
      const { added, beside } = widened(widening, there);
      if (!beside) return null;
      // Blank cells of these kinds too would leave a file that Excel repairs.
      const others = book.tables.filter(({ sheet }) => isSameName(sheet, there.sheet));
      const boxes = [...readMerges(parts, book, there.sheet), ...others.map(({ box }) => box)];
      const nameAt = ({ row, column }: CellPlace) =>
        row === beside.top ? (added[column - beside.left]?.name ?? null) : null;
      return firstTaken(there.sheet, beside, nameAt) ?? firstWithin(boxes, beside);
    },
    takenBelow: (growth, newRows) => firstTaken(table(growth.table).sheet, newRows),
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
