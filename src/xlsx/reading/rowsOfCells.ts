import type { CellValue } from "../../workbook/value";

const EMPTY: CellValue[] = [];

/**
 * Rows as they fill up with cells. A row is filled in one array for all and then cut out, so that it takes no more
 * memory than it needs: arrays that grow keep room for more.
 */
export class RowsOfCells {
  private readonly rows: CellValue[][] = [];
  private readonly fresh: CellValue[] = [];
  private row = -1;
  /** The cells of this row: in `fresh`, up to its width, or its own where a file comes back to it. */
  private line = this.fresh;
  private width = 0;

  /** How many rows there are, up to the last with a cell. */
  get count(): number {
    return Math.max(this.rows.length, this.row + 1);
  }

  /** Turns to a row and says how far it is filled. Something must be put into it before turning to the next. */
  widthOf(row: number): number {
    if (row !== this.row) this.turnTo(row);
    return this.width;
  }

  put(column: number, value: CellValue): void {
    while (this.width < column) this.line[this.width++] = null;
    this.line[column] = value;
    if (column === this.width) this.width++;
  }

  /** All rows; one without cells is empty. */
  all(): readonly CellValue[][] {
    this.turnTo(-1);
    return this.rows;
  }

  private turnTo(row: number): void {
    if (this.line === this.fresh && this.row >= 0) {
      while (this.rows.length <= this.row) this.rows.push(EMPTY);
      this.rows[this.row] = this.fresh.slice(0, this.width);
    }
    const there = this.rows[row] ?? EMPTY;
    this.line = there === EMPTY ? this.fresh : there;
    this.width = there.length;
    this.row = row;
  }
}
