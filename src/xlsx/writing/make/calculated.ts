import type { Box } from "../../../workbook/address";
import { CELL, END, SheetCursor } from "../../reading/cursor";
import { FormulaRuns } from "../../reading/whole/formulaRuns";
import { plainMarkup } from "../../xml/markup";
import { shiftFormula } from "../patch/shiftFormula";

/**
 * The columns that have one formula in all cells of a body, as it reads in the first of them: Excel makes calculated
 * columns of them, so that rows typed later get it too.
 */
export function calculatedIn(text: string, part: string, { top, bottom }: Box): ReadonlyMap<number, string> {
  const cursor = new SheetCursor(plainMarkup(text), part);
  const runs = new FormulaRuns();
  for (let step = cursor.next(); step !== END; step = cursor.next()) {
    if (step === CELL && cursor.formulaStart >= 0) runs.add(cursor);
  }
  return new Map(
    runs
      .all()
      .filter((run) => !run.foreign && !run.atOnce && run.top <= top && run.bottom >= bottom)
      .map(({ column, row, formula }) => [column, shiftFormula(formula, top - row, 0)]),
  );
}
