import { type Box, LAST_COLUMN, LAST_ROW } from "../../workbook/address";
import type { CellStyle } from "../../workbook/plan";
import type { CellValue } from "../../workbook/value";
import type { WholeSheet } from "../../xlsx";
import type { MemoryBook } from "./book";
import { cellBox } from "./boxes";
import { CellStore } from "./cellStore";
import type { FormulaEntry, ValueEntry } from "./entries";
import { formulaIn, standsIn } from "./formulaColumns";
import { type OddLook, Refusal } from "./liveBook";
import { givenRows } from "./spilling";
import { shownText } from "./texts";

/** The cells of a sheet, as they are looked at and changed one by one. */
export abstract class SheetGrid {
  readonly store: CellStore;

  constructor(
    readonly book: MemoryBook,
    file: WholeSheet | null,
  ) {
    this.store = new CellStore(file);
  }

  /** Cells were exchanged, so whatever reads them is calculated again. */
  abstract reach(box: Box): void;

  usedBox(valuesOnly: boolean): Box | null {
    return this.store.usedBox(valuesOnly);
  }

  values(box: Box): CellValue[][] {
    this.book.calculate();
    return grid(box, (row, column) => this.store.value(row, column));
  }

  formulas(box: Box): CellValue[][] {
    this.book.calculate();
    return grid(box, (row, column) => {
      const run = this.store.formulas.at(row, column);
      return run && standsIn(run, row) ? `=${formulaIn(run, row)}` : this.store.value(row, column);
    });
  }

  texts(box: Box): string[][] {
    this.book.calculate();
    return grid(box, (row, column) => {
      const value = this.store.value(row, column);
      return value === null ? "" : shownText(value, this.style(row, column).format, this.book.date1904);
    });
  }

  style(row: number, column: number): CellStyle {
    return this.book.styles.look(this.store.style(row, column));
  }

  odd(row: number, column: number): OddLook {
    return this.book.styles.odd(this.store.style(row, column));
  }

  format(row: number, column: number): string {
    return this.style(row, column).format ?? "General";
  }

  setFormat(row: number, column: number, format: string): void {
    this.store.setStyle(row, column, this.book.styles.change(this.store.style(row, column), { format }));
  }

  width(column: number): number | null {
    return this.store.columns.width(column);
  }

  height(row: number): number | null {
    return this.store.heights.get(row) ?? null;
  }

  /** Exchanges what one cell holds; whatever reads it is calculated again. */
  setCell(row: number, column: number, entry: FormulaEntry | ValueEntry): void {
    this.putCell(row, column, entry);
    this.reach(cellBox(row, column));
  }

  /** The same, where the calculation is told by whoever changes many. */
  putCell(row: number, column: number, entry: FormulaEntry | ValueEntry): void {
    const { store, book } = this;
    this.forgetGiven(row, column);
    if ("formula" in entry) {
      this.putFormula(row, column, entry.formula);
    } else {
      if (store.formulas.remove(cellBox(row, column))) book.formulasChanged();
      else if (entry.value === null && store.value(row, column) === null) return;
      store.put(row, column, entry.value);
    }
  }

  /** With an array formula goes all that it gave. */
  private forgetGiven(row: number, column: number): void {
    const run = this.store.formulas.at(row, column);
    if (!run?.atOnce) return;
    this.store.formulas.remove(cellBox(row, column));
    for (let given = run.top; given <= run.bottom; given++) this.store.put(given, column, null);
    this.book.formulasChanged();
  }

  private putFormula(row: number, column: number, formula: string): void {
    const { store, book } = this;
    const bottom = row + givenRows(formula) - 1;
    for (let below = row + 1; below <= bottom; below++) {
      if (!store.isEmpty(below, column))
        throw new Refusal("NotImplemented", "An array formula meets #SPILL!");
      store.put(below, column, null);
    }
    if (bottom > row) store.formulas.fillAtOnce(column, row, bottom, formula);
    else store.formulas.fill(column, row, row, formula);
    store.put(row, column, null);
    book.formulasChanged();
  }

  fillFormula(column: number, top: number, bottom: number, formula: string): void {
    this.store.formulas.fill(column, top, bottom, formula);
    for (let row = top; row <= bottom; row++) this.store.put(row, column, null);
    this.book.formulasChanged();
    this.reach({ top, left: column, bottom, right: column });
  }
}

/** Throws Refusal where a box reaches outside of every sheet. */
export function refuseOutside({ top, left, bottom, right }: Box): void {
  if (top < 0 || left < 0 || bottom > LAST_ROW || right > LAST_COLUMN || bottom < top || right < left) {
    throw new Refusal("InvalidArgument", "There are no such cells");
  }
}

function grid<T>(box: Box, cell: (row: number, column: number) => T): T[][] {
  refuseOutside(box);
  const rows: T[][] = [];
  for (let row = box.top; row <= box.bottom; row++) {
    const cells: T[] = [];
    for (let column = box.left; column <= box.right; column++) cells.push(cell(row, column));
    rows.push(cells);
  }
  return rows;
}
