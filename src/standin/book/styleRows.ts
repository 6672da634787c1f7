import { type Box, LAST_ROW } from "../../workbook/address";
import type { StyleRow, WholeCells } from "../../xlsx";
import type { ColumnSpans } from "./columnSpans";

/** The numbers of the styles of cells. Rows of equal styles share an array, so arrays are exchanged, never changed. */
export class StyleRows {
  readonly rows: StyleRow[];
  private readonly rowStyles: ReadonlyMap<number, number>;

  constructor(
    cells: WholeCells,
    private readonly columns: ColumnSpans,
    private readonly touch: (row: number, column: number) => void,
  ) {
    this.rows = cells.styles;
    this.rowStyles = cells.rowStyles;
  }

  /** The number of a cell's style; that of its row or column where the cell has none. */
  style(row: number, column: number): number {
    const own = this.own(row, column);
    return own >= 0 ? own : (this.rowStyles.get(row) ?? this.columns.style(column));
  }

  /** -1 = no cell. */
  own(row: number, column: number): number {
    return this.rows[row]?.[column] ?? -1;
  }

  set(row: number, column: number, style: number): void {
    const there = this.rows[row];
    if (there?.[column] === style) return;
    const cells = [...(there ?? [])];
    while (cells.length < column) cells.push(-1);
    cells[column] = style;
    this.rows[row] = cells;
    this.touch(row, column);
  }

  /** Gives the cells of a box other styles. Whole columns change what cells look like that are not there yet. */
  restyle(box: Box, change: (style: number) => number): void {
    const whole = box.top === 0 && box.bottom >= LAST_ROW;
    const bottom = whole ? this.rows.length - 1 : box.bottom;
    const made = new Map<StyleRow, StyleRow>();
    for (let row = box.top; row <= bottom; row++) {
      const there = this.rows[row] ?? NONE;
      const known = this.rowStyles.has(row) ? undefined : made.get(there);
      const cells = known ?? this.restyled(row, there, box, whole, change);
      if (!this.rowStyles.has(row)) made.set(there, cells);
      this.markChanged(row, there, cells, box);
      this.rows[row] = cells;
    }
    if (whole) this.columns.restyle(box.left, box.right, change);
  }

  private restyled(
    row: number,
    there: StyleRow,
    box: Box,
    onlyThere: boolean,
    change: (style: number) => number,
  ): StyleRow {
    const right = onlyThere ? Math.min(box.right, there.length - 1) : box.right;
    const cells = [...there];
    for (let column = box.left; column <= right; column++) {
      while (cells.length < column) cells.push(-1);
      const own = cells[column] ?? -1;
      if (own < 0 && onlyThere) continue;
      cells[column] = change(own >= 0 ? own : this.style(row, column));
    }
    return cells;
  }

  private markChanged(row: number, before: StyleRow, after: StyleRow, box: Box): void {
    const right = Math.min(box.right, after.length - 1);
    for (let column = box.left; column <= right; column++) {
      if (before[column] !== after[column]) this.touch(row, column);
    }
  }
}

const NONE: StyleRow = [];
