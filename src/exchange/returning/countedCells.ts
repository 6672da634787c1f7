/** The first of many cells of a column, and how many there are. */
export interface Counted {
  /** Zero-based sheet row. */
  readonly first: number;
  readonly count: number;
}

/** Counts cells by column, in the order in which columns first come up. */
export class CountedCells<Column> {
  private readonly byColumn = new Map<Column, { first: number; count: number }>();

  add(column: Column, row: number): void {
    const known = this.byColumn.get(column);
    if (known) known.count++;
    else this.byColumn.set(column, { first: row, count: 1 });
  }

  all(): readonly (readonly [Column, Counted])[] {
    return [...this.byColumn];
  }
}
