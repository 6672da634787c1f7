import type { Box } from "../../workbook/address";
import type { FormulaRun } from "../../xlsx";
import { shiftFormula } from "../../xlsx/writing/patch/shiftFormula";

/** How a run's formula reads in one of its rows. */
export function formulaIn(run: FormulaRun, row: number): string {
  return row === run.row ? run.formula : shiftFormula(run.formula, row - run.row, 0);
}

/** An array formula stands in the first of its cells alone. */
export function standsIn({ atOnce, row: first }: FormulaRun, row: number): boolean {
  return !atOnce || row === first;
}

/** The formulas of a sheet by column: a helper column of many rows is one run. Runs are never changed, only exchanged. */
export class FormulaColumns {
  private readonly columns = new Map<number, FormulaRun[]>();

  constructor(runs: readonly FormulaRun[] = []) {
    for (const run of runs) this.list(run.column).push(run);
    for (const list of this.columns.values()) list.sort((a, b) => a.top - b.top);
  }

  at(row: number, column: number): FormulaRun | null {
    const list = this.columns.get(column);
    const run = list?.[firstEndingFrom(list, row)];
    return run && run.top <= row ? run : null;
  }

  /** Puts one array formula into the top row, which gives all these cells at once. */
  fillAtOnce(column: number, top: number, bottom: number, formula: string): void {
    this.remove({ top, left: column, bottom, right: column });
    const list = this.list(column);
    const run = { column, top, bottom, row: top, formula, foreign: false, atOnce: true as const };
    list.splice(firstEndingFrom(list, top), 0, run);
  }

  /** Puts one formula, as it reads in the top row, into the cells of a column. */
  fill(column: number, top: number, bottom: number, formula: string): void {
    this.remove({ top, left: column, bottom, right: column });
    const list = this.list(column);
    const at = firstEndingFrom(list, top);
    const above = list[at - 1];
    if (above?.bottom === top - 1 && !above.foreign && !above.atOnce && formulaIn(above, top) === formula) {
      list[at - 1] = { ...above, bottom };
    } else {
      list.splice(at, 0, { column, top, bottom, row: top, formula, foreign: false });
    }
  }

  /** Says whether there was a formula. An array formula goes as a whole. */
  remove(box: Box): boolean {
    let found = false;
    for (const [column, list] of this.within(box)) {
      const from = firstEndingFrom(list, box.top);
      let to = from;
      const rest: FormulaRun[] = [];
      for (let run = list[to]; run && run.top <= box.bottom; run = list[++to]) {
        if (run.atOnce) continue;
        if (run.top < box.top) rest.push({ ...run, bottom: box.top - 1 });
        if (run.bottom > box.bottom) rest.push({ ...run, top: box.bottom + 1 });
      }
      if (to === from) continue;
      found = true;
      list.splice(from, to - from, ...rest);
      if (list.length === 0) this.columns.delete(column);
    }
    return found;
  }

  *all(): Generator<FormulaRun> {
    for (const list of this.columns.values()) yield* list;
  }

  column(column: number): readonly FormulaRun[] {
    return this.columns.get(column) ?? [];
  }

  columnNumbers(): number[] {
    return [...this.columns.keys()];
  }

  /** Gives every formula another text; tells which runs changed. */
  rewrite(change: (run: FormulaRun) => string): FormulaRun[] {
    const changed: FormulaRun[] = [];
    for (const list of this.columns.values()) {
      list.forEach((run, i) => {
        const formula = change(run);
        if (formula === run.formula) return;
        list[i] = { ...run, formula };
        changed.push(run);
      });
    }
    return changed;
  }

  private within({ left, right }: Box): [number, FormulaRun[]][] {
    if (left === right) {
      const list = this.columns.get(left);
      return list ? [[left, list]] : [];
    }
    return [...this.columns].filter(([column]) => column >= left && column <= right);
  }

  private list(column: number): FormulaRun[] {
    const list = this.columns.get(column) ?? [];
    this.columns.set(column, list);
    return list;
  }
}

/** The index of the first run that ends in the row or below it. */
export function firstEndingFrom(list: readonly { readonly bottom: number }[], row: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.bottom ?? Infinity) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
