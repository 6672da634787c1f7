import { type Box, around } from "../../workbook/address";
import type { CellValue } from "../../workbook/value";
import type { ColumnSpan, WholeCells } from "../../xlsx";
import { ColumnSpans } from "./columnSpans";
import { FormulaColumns } from "./formulaColumns";
import { StyleRows } from "./styleRows";
import { usedPart } from "./usedPart";

/** The cells of a sheet: values, numbers of styles and formulas; knows which of them are no longer as in the file. */
export class CellStore {
  readonly values: CellValue[][];
  readonly formulas: FormulaColumns;
  readonly columns: ColumnSpans;
  private readonly touched = new Map<number, Set<number>>();
  readonly heights: Map<number, number>;
  /** Those that are not as in the file. */
  readonly newHeights = new Map<number, number>();
  private readonly looks: StyleRows;
  private readonly isNew: boolean;

  /** `file` is the sheet as it came; null = a new one, all of which is other than in the file. */
  constructor(file: { readonly cells: WholeCells; readonly columns: readonly ColumnSpan[] } | null) {
    const { cells, columns } = file ?? { cells: noCells(), columns: [] };
    this.isNew = file === null;
    this.values = cells.values;
    this.heights = cells.heights;
    this.formulas = new FormulaColumns(cells.formulas);
    this.columns = new ColumnSpans(columns);
    this.looks = new StyleRows(cells, this.columns, (row, column) => {
      this.touch(row, column);
    });
  }

  value(row: number, column: number): CellValue {
    return this.values[row]?.[column] ?? null;
  }

  /** The cells that are not as in the file, row by row and from left to right. */
  *changes(): Generator<{ readonly row: number; readonly columns: readonly number[] }> {
    if (!this.isNew) {
      for (const [row, columns] of [...this.touched].sort(([a], [b]) => a - b)) {
        yield { row, columns: [...columns].sort((a, b) => a - b) };
      }
      return;
    }
    const used = this.usedBox(false);
    for (let row = used?.top ?? 0; used && row <= used.bottom; row++) {
      const columns: number[] = [];
      for (let column = used.left; column <= used.right; column++) {
        if (!this.isEmpty(row, column) || this.hasOwnStyle(row, column)) columns.push(column);
      }
      yield { row, columns };
    }
  }

  isEmpty(row: number, column: number): boolean {
    return this.value(row, column) === null && !this.formulas.at(row, column);
  }

  /** Also what a formula gave; the formula stays. */
  put(row: number, column: number, value: CellValue): void {
    const cells = (this.values[row] ??= []);
    while (cells.length < column) cells.push(null);
    cells[column] = value;
    this.touch(row, column);
  }

  touch(row: number, column: number): void {
    if (this.isNew) return;
    const columns = this.touched.get(row);
    if (columns) columns.add(column);
    else this.touched.set(row, new Set([column]));
  }

  style(row: number, column: number): number {
    return this.looks.style(row, column);
  }

  hasOwnStyle(row: number, column: number): boolean {
    return this.looks.own(row, column) > 0;
  }

  setStyle(row: number, column: number, style: number): void {
    this.looks.set(row, column, style);
  }

  restyle(box: Box, change: (style: number) => number): void {
    this.looks.restyle(box, change);
  }

  setHeight(row: number, points: number): void {
    this.heights.set(row, points);
    this.newHeights.set(row, points);
  }

  usedBox(valuesOnly: boolean): Box | null {
    const runs = [...this.formulas.all()].map(({ top, bottom, column }) => {
      return { top, bottom, left: column, right: column };
    });
    const filled = usedPart(this.values, (value) => value !== null);
    const styled = valuesOnly ? null : usedPart(this.looks.rows, (style) => style > 0);
    const boxes = [filled, styled, ...runs].filter((box) => box !== null);
    return boxes.length === 0 ? null : boxes.reduce(around);
  }
}

function noCells(): WholeCells {
  return { values: [], styles: [], formulas: [], rowStyles: new Map(), heights: new Map() };
}
