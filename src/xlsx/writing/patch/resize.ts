import type { CellPatch, WorkbookPlan } from "../../../workbook/plan";
import { isSameName } from "../../../workbook/sameName";
import type { FormulaBlock } from "../../../workbook/workbook";
import type { Parts } from "../../package/parts";
import type { Book } from "../../reading/book";
import { readBook } from "../../reading/book";
import { growTable } from "./growth";
import { shrinkTable } from "./shrinking";
import { widenTable } from "./widening";

/** A package whose tables have the sizes that a plan gives them. */
export interface Resized {
  readonly parts: Parts;
  readonly book: Book;
  /** The texts of new header cells, where the plan says nothing else of them. */
  readonly headers: readonly CellPatch[];
  /** The formulas of the calculated columns in new rows. */
  readonly blocks: readonly FormulaBlock[];
  readonly lostFormula: boolean;
  /** Whether a cell was emptied because its row left: nothing that the plan says of it lasts. */
  readonly isEmptied: (cell: {
    readonly sheet: string;
    readonly row: number;
    readonly column: number;
  }) => boolean;
}

export function resizeTables(given: Parts, before: Book, plan: WorkbookPlan): Resized {
  const { widenings = [], growths = [], shrinkings = [] } = plan;
  const parts = given.copy();
  const headers = widenings.flatMap((widening) => widenTable(parts, before, widening));
  const wider = headers.length > 0 ? readBook(parts) : before;
  const blocks = growths.flatMap((growth) => growTable(parts, wider, growth));
  const emptied = shrinkings.map((shrinking) => shrinkTable(parts, wider, shrinking));
  return {
    parts,
    book: growths.length + shrinkings.length > 0 ? readBook(parts) : wider,
    headers: withoutPatched(headers, plan.cells),
    blocks,
    lostFormula: emptied.some(({ lostFormula }) => lostFormula),
    isEmptied: ({ sheet, row, column }) =>
      emptied.some(
        ({ sheet: where, box: { top, left, bottom, right } }) =>
          isSameName(sheet, where) && top <= row && row <= bottom && left <= column && column <= right,
      ),
  };
}

function withoutPatched(headers: readonly CellPatch[], cells: readonly CellPatch[]): CellPatch[] {
  return headers.filter(
    ({ sheet, row, column }) =>
      !cells.some((cell) => cell.row === row && cell.column === column && isSameName(cell.sheet, sheet)),
  );
}
