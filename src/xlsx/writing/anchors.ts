import { cellAddress } from "../../workbook/address";
import type { WorkbookPlan } from "../../workbook/plan";
import { Trouble } from "../../workbook/trouble";
import type { CellValue } from "../../workbook/value";
import { isCellError } from "../../workbook/value";
import type { SheetCells } from "../../workbook/workbook";
import type { Book } from "../reading/book";

/** Refuses where the workbook is no longer as it was read, or a table has no room to grow. */
export function refuseChanged(plan: WorkbookPlan, book: Book, cellsOf: (sheet: string) => SheetCells): void {
  for (const { sheet, row, column, value } of plan.anchors ?? []) {
    if (!sameValue(valueAt(cellsOf(sheet), row, column), value)) {
      throw new Trouble("changed-meanwhile", { sheet, cell: cellAddress(row, column) });
    }
  }
  for (const { table: name, from, rows } of plan.growths ?? []) {
    const table = book.tables.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (!table) throw new Trouble("table-missing", { value: name });
    const { top, left, bottom, right } = table.box;
    const moved = top !== from.top || left !== from.left || bottom !== from.bottom || right !== from.right;
    if (moved) {
      throw new Trouble("changed-meanwhile", { sheet: table.sheet, cell: cellAddress(top, left) });
    }
    const cells = cellsOf(table.sheet);
    for (let row = bottom + 1; row <= bottom + rows; row++) {
      for (let column = left; column <= right; column++) {
        if (table.hasTotals || valueAt(cells, row, column) !== null) {
          throw new Trouble("below-table-taken", { sheet: table.sheet, cell: cellAddress(row, column) });
        }
      }
    }
  }
}

function valueAt({ top, left, cells }: SheetCells, row: number, column: number): CellValue {
  return cells[row - top]?.[column - left] ?? null;
}

/** An empty text and an empty cell look alike to whoever reads them through Excel. */
function sameValue(one: CellValue, other: CellValue): boolean {
  if (isCellError(one) && isCellError(other)) return one.error === other.error;
  return (one === "" ? null : one) === (other === "" ? null : other);
}
