/** Styles for some rows of a sheet. */
export interface StyleLayer {
  readonly top: number;
  readonly bottom: number;
  /** The numbers by column; -1 and beyond the end = as it is. Rows that get the same share one. */
  readonly at: (row: number) => readonly number[];
}

/** Layers over each other; where two say something the later one holds. */
export class StyleMap {
  /** The rows from `since` to `until` have these. */
  private active: readonly StyleLayer[] = [];
  private since = 0;
  private until = -1;
  private parts: readonly (readonly number[])[] = [];
  private merged: readonly number[] = [];

  constructor(private readonly layers: readonly StyleLayer[]) {}

  /** The first row from this one on for which there is something; Infinity = there is none. */
  next(row: number): number {
    let next = Infinity;
    for (const { top, bottom } of this.layers) if (bottom >= row) next = Math.min(next, Math.max(top, row));
    return next;
  }

  at(row: number): readonly number[] {
    if (row < this.since || row > this.until) this.moveTo(row);
    const parts = this.active.map((layer) => layer.at(row));
    if (parts.length === 1 && parts[0]) return parts[0];
    if (parts.length === this.parts.length && parts.every((part, i) => part === this.parts[i])) {
      return this.merged;
    }
    this.parts = parts;
    this.merged = over(parts);
    return this.merged;
  }

  private moveTo(row: number): void {
    this.active = this.layers.filter(({ top, bottom }) => top <= row && row <= bottom);
    const ends = this.layers.map(({ top, bottom }) =>
      row < top ? top - 1 : row <= bottom ? bottom : Infinity,
    );
    this.since = row;
    this.until = Math.min(...ends, Infinity);
  }
}

function over(parts: readonly (readonly number[])[]): number[] {
  const merged: number[] = [];
  for (const part of parts) {
    while (merged.length < part.length) merged.push(-1);
    part.forEach((style, column) => {
      if (style >= 0) merged[column] = style;
    });
  }
  return merged;
}
