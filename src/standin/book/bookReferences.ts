import type { MemoryBook } from "./book";
import { rename, type Renaming } from "./formulaText";
import { rewritten } from "./rules";

/** Changes what formulas, names and rules refer to; `renaming` is asked for the row in which a formula stands. */
export function renameEverywhere(book: MemoryBook, renaming: (row: number) => Renaming): void {
  const changed = (formula: string, row: number) => rename(formula, renaming(row));
  for (const sheet of book.sheets) {
    const runs = sheet.store.formulas.rewrite((run) => changed(run.formula, run.row));
    for (const { column, top, bottom } of runs) {
      for (let row = top; row <= bottom; row++) sheet.store.touch(row, column);
    }
    for (const table of sheet.tables) {
      table.whole.columns.forEach((column, i) => {
        const formula = column.formula === null ? null : changed(column.formula, table.body.top);
        if (formula !== column.formula) table.setColumn(i, { ...column, formula });
      });
    }
    const rule = (formula: string) => changed(formula, 0);
    sheet.validations = rewritten(sheet.validations, rule);
    sheet.conditions = rewritten(sheet.conditions, rule);
  }
  for (const [name, refersTo] of book.names) {
    const now = changed(refersTo, 0);
    if (now !== refersTo) book.names.set(name, now);
  }
}

/** Some programs save formulas without values: Excel calculates those when it opens the file. */
export function reachUncalculated(book: MemoryBook): void {
  for (const sheet of book.sheets) {
    for (const run of sheet.store.formulas.all()) {
      if (run.foreign) continue;
      for (let row = run.top; row <= run.bottom; row++) {
        if (sheet.store.value(row, run.column) !== null) continue;
        book.reach(sheet, { top: row, left: run.column, bottom: run.bottom, right: run.column });
        break;
      }
    }
  }
}
