import type { CellValue } from "../../workbook/value";
import type { CalculationSource, Outline, SheetCells } from "../../workbook/workbook";
import type { FormulaRun } from "../../xlsx";
import { sheetViews } from "../../calculating/cells";
import { compileAtOnce, compileFormula, settled, type FunctionTable } from "../../calculating/compiler";
import { functionTable } from "../../calculating/functions/table";
import type { Surroundings } from "../../calculating/references";
import { fold } from "../../calculating/text";
import type { CellStore } from "./cellStore";
import { ColumnLive, type DirtyRun } from "./columnLive";
import { type ChangedBox, type NamedStore, Readers } from "./readers";

/** What a calculation sees of a workbook. */
export interface Calculable {
  readonly outline: Outline;
  readonly sheets: readonly NamedStore[];
}

/** Calculates what changes reach, as long as tables, names and formulas stay as they are. */
export class Recalculation {
  private readonly functions: FunctionTable;
  private readonly readers: Readers;
  private readonly source: CalculationSource;

  constructor(private readonly book: Calculable) {
    this.functions = functionTable(book.outline.date1904);
    this.source = sourceOf(book);
    const idle = sheetViews(this.source, new Map());
    const around = (sheet: string, run: FormulaRun) => surroundings(book.outline, sheet, run, idle);
    this.readers = new Readers(book.sheets, around);
  }

  /** Calculates what the changes reach; null = every formula. Puts the new values into the stores. */
  run(changes: readonly ChangedBox[] | null): void {
    const dirty = changes ? this.readers.reached(changes) : this.readers.everything();
    if (dirty.size === 0) return;
    const live = new Map<string, ColumnLive[]>();
    const views = sheetViews(this.source, live);
    const chain = { length: 0 };
    for (const { name, store } of this.book.sheets) {
      const columns = byColumn(dirty.get(fold(name)));
      live.set(
        fold(name),
        [...columns].map(([column, runs]) => this.column(name, store, column, runs, views, chain)),
      );
    }
    runAll([...live.values()].flat());
    for (const { name, store } of this.book.sheets) {
      for (const column of live.get(fold(name)) ?? []) keep(store, column);
    }
  }

  private column(
    sheet: string,
    store: CellStore,
    column: number,
    runs: DirtyRun[],
    views: Surroundings["sheet"],
    chain: { length: number },
  ): ColumnLive {
    const around = (run: FormulaRun) => surroundings(this.source.outline, sheet, run, views);
    return new ColumnLive(
      column,
      runs.sort((a, b) => a.top - b.top),
      {
        stored: (row) => store.value(row, column),
        compile: (run) =>
          (run.atOnce ? compileAtOnce : compileFormula)(run.formula, around(run), this.functions),
        settle: (run, operand) => settled(operand, around(run)),
        chain,
      },
    );
  }
}

/** Cells that wait too deeply are tried again when others are done: those at the end of a chain always can be. */
function runAll(columns: readonly ColumnLive[]): void {
  for (let before = Infinity; ;) {
    const left = columns.reduce((sum, column) => sum + column.advance(), 0);
    if (left === 0) return;
    if (left === before) throw new Error("The calculation does not come to an end");
    before = left;
  }
}

function keep(store: CellStore, column: ColumnLive): void {
  for (const { top, bottom } of column.dirty) {
    for (let row = top; row <= bottom; row++) {
      const value = column.value(row);
      if (!sameValue(value, store.value(row, column.column))) store.put(row, column.column, value);
    }
  }
}

function sameValue(a: CellValue, b: CellValue): boolean {
  if (typeof a === "object" && typeof b === "object" && a && b) return a.error === b.error;
  return a === b;
}

function byColumn(runs: ReadonlyMap<FormulaRun, DirtyRun> | undefined): Map<number, DirtyRun[]> {
  const columns = new Map<number, DirtyRun[]>();
  for (const one of runs?.values() ?? []) {
    const list = columns.get(one.run.column);
    if (list) list.push(one);
    else columns.set(one.run.column, [one]);
  }
  return columns;
}

function sourceOf({ outline, sheets }: Calculable): CalculationSource {
  const byName = new Map(
    sheets.map(({ name, store }): [string, SheetCells] => [
      fold(name),
      { name, top: 0, left: 0, cells: store.values },
    ]),
  );
  return { outline, sheet: (name) => byName.get(fold(name)) ?? null };
}

function surroundings(
  outline: Outline,
  sheetName: string,
  run: FormulaRun,
  sheet: Surroundings["sheet"],
): Surroundings {
  const fail = (problem: string): never => {
    throw new Error(`${problem}: ${run.formula}`);
  };
  return { outline, sheetName, origin: { row: run.row, column: run.column }, sheet, fail };
}
