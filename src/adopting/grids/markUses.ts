import type { MarkBecomes, MarkCertainty } from "./markDecisions";
import type { Mark } from "./marks";

/** A mark of a grid, how often it is there and what becomes of its cells. */
export interface MarkUse {
  /** As it compares. */
  readonly mark: string;
  /** As it stands in the first cell. */
  readonly written: string;
  readonly becomes: MarkBecomes;
  readonly certainty: MarkCertainty;
  readonly cells: number;
  /** The first of them, A1. */
  readonly cell: string;
}

/** Counts the cells of each mark. */
export class MarkUses {
  private readonly uses = new Map<string, MarkUse>();

  add(cell: string, marks: readonly Mark[]): void {
    // Twice in one cell is one cell.
    for (const [mark, one] of new Map(marks.map((each) => [each.mark, each]))) {
      const known = this.uses.get(mark);
      this.uses.set(mark, known ? { ...known, cells: known.cells + 1 } : { ...one, cells: 1, cell });
    }
  }

  /** The most frequent first. */
  all(): MarkUse[] {
    return [...this.uses.values()].sort((one, other) => other.cells - one.cells);
  }
}
