import type { Box } from "../../../workbook/address";
import type { CellBlock, ShownCell } from "../keeper/keeper";

const ROWS = 32;
const COLUMNS = 8;
/** Beyond this many, blocks far from the window are let go. */
const KEPT = 240;

/** What the store gets its cells from; the answers are in the order of the boxes. */
export interface CellSource {
  cells(boxes: readonly Box[]): Promise<readonly CellBlock[]>;
  grown(first: number, last: number): Promise<readonly (readonly [row: number, pixels: number])[]>;
}

/** The cells of one sheet that have come so far. What is stale is shown until it has come anew. */
export class CellStore {
  /** Pixels by row, as known so far; replaced when it changes. */
  grown: ReadonlyMap<number, number> = new Map();
  /** Grows whenever something has arrived. */
  version = 0;
  private readonly blocks = new Map<string, { readonly block: CellBlock; readonly revision: number }>();
  private readonly bands = new Map<number, number>();
  private readonly asked = new Map<string, number>();
  private readonly listeners = new Set<() => void>();

  constructor(private readonly source: CellSource) {}

  readonly listen = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  cell(row: number, column: number): ShownCell | null {
    const block = this.block(row, column);
    return block?.cells[row - block.box.top]?.[column - block.box.left] ?? null;
  }

  /** The block with a cell, undefined while it has not come. */
  block(row: number, column: number): CellBlock | undefined {
    return this.blocks.get(keyOf(row, column))?.block;
  }

  /** Asks for what is not there, or not of this revision. Throws what the source throws. */
  async need(boxes: readonly Box[], revision: number): Promise<void> {
    const wanted = boxes.flatMap(blocksOf).filter(({ top, left }) => {
      const key = keyOf(top, left);
      const known = Math.max(this.blocks.get(key)?.revision ?? -1, this.asked.get(key) ?? -1);
      return known < revision;
    });
    if (wanted.length === 0) return;
    const once = [...new Map(wanted.map((box) => [keyOf(box.top, box.left), box])).values()];
    for (const { top, left } of once) this.asked.set(keyOf(top, left), revision);
    let blocks: readonly CellBlock[];
    try {
      [blocks] = await Promise.all([this.source.cells(once), this.needHeights(once, revision)]);
    } catch (error) {
      for (const { top, left } of once) this.asked.delete(keyOf(top, left));
      throw error;
    }
    for (const block of blocks) this.blocks.set(keyOf(block.box.top, block.box.left), { block, revision });
    this.letGo(boxes);
    this.version++;
    for (const listener of this.listeners) listener();
  }

  private async needHeights(boxes: readonly Box[], revision: number): Promise<void> {
    const tops = [...new Set(boxes.map(({ top }) => top))].filter(
      (top) => (this.bands.get(top) ?? -1) < revision,
    );
    for (const top of tops) this.bands.set(top, revision);
    const answers = await Promise.all(tops.map((top) => this.source.grown(top, top + ROWS - 1)));
    const changed = new Map(this.grown);
    for (const top of tops) for (let row = top; row < top + ROWS; row++) changed.delete(row);
    for (const [row, pixels] of answers.flat()) changed.set(row, pixels);
    if (!same(changed, this.grown)) this.grown = changed;
  }

  private letGo(near: readonly Box[]): void {
    if (this.blocks.size <= KEPT) return;
    const keep = new Set(near.flatMap(blocksOf).map(({ top, left }) => keyOf(top, left)));
    for (const key of this.blocks.keys()) {
      if (keep.has(key)) continue;
      this.blocks.delete(key);
      this.asked.delete(key);
    }
  }
}

function keyOf(row: number, column: number): string {
  return `${String(Math.floor(row / ROWS))}:${String(Math.floor(column / COLUMNS))}`;
}

function blocksOf({ top, left, bottom, right }: Box): Box[] {
  const found: Box[] = [];
  for (let row = top - (top % ROWS); row <= bottom; row += ROWS) {
    for (let column = left - (left % COLUMNS); column <= right; column += COLUMNS) {
      found.push({ top: row, left: column, bottom: row + ROWS - 1, right: column + COLUMNS - 1 });
    }
  }
  return found;
}

function same(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): boolean {
  return a.size === b.size && [...a].every(([row, pixels]) => b.get(row) === pixels);
}
