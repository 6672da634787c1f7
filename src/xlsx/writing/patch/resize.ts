import type { WorkbookPlan } from "../../../workbook/plan";
import { isSameName } from "../../../workbook/sameName";
import type { FormulaBlock } from "../../../workbook/workbook";
import type { Parts } from "../../package/parts";
import type { Book } from "../../reading/book";
import { readBook } from "../../reading/book";
import { growTable } from "./growth";
import { shrinkTable } from "./shrinking";

/** A package whose tables have the lengths that a plan gives them. */
export interface Resized {
  readonly parts: Parts;
  readonly book: Book;
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
  const { growths = [], shrinkings = [] } = plan;
  const parts = given.copy();
  const blocks = growths.flatMap((growth) => growTable(parts, before, growth));
  const emptied = shrinkings.map((shrinking) => shrinkTable(parts, before, shrinking));
  return {
    parts,
    book: growths.length + shrinkings.length > 0 ? readBook(parts) : before,
    blocks,
    lostFormula: emptied.some(({ lostFormula }) => lostFormula),
    isEmptied: ({ sheet, row, column }) =>
      emptied.some(
        ({ sheet: where, box: { top, left, bottom, right } }) =>
          isSameName(sheet, where) && top <= row && row <= bottom && left <= column && column <= right,
      ),
  };
}
