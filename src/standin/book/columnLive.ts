import type { Box } from "../../workbook/address";
import type { CellValue } from "../../workbook/value";
import type { FormulaRun } from "../../xlsx";
import type { Live } from "../../calculating/cells";
import type { Code } from "../../calculating/specification";
import { firstEndingFrom } from "./formulaColumns";

/** Rows of a run that are to be calculated again. */
export interface DirtyRun {
  readonly run: FormulaRun;
  readonly top: number;
  readonly bottom: number;
}

/** How a column looks up and calculates. */
export interface ColumnContext {
  /** The value from before. */
  readonly stored: (row: number) => CellValue;
  readonly compile: (run: FormulaRun) => Code;
  readonly settle: (run: FormulaRun, operand: ReturnType<Code>) => CellValue;
  /** How many cells wait for each other at the moment, in all columns. */
  readonly chain: { length: number };
}

/** Too many cells wait for each other: nothing is wrong, others must come first. */
class TooDeep extends Error {}

const BUSY = Symbol("busy");
const LONGEST_CHAIN = 150;

/** The formulas of one column: each cell is calculated when it is first asked for. */
export class ColumnLive implements Live {
  readonly box: Box;
  private readonly known: (CellValue | typeof BUSY | undefined)[] = [];
  private readonly codes = new Map<DirtyRun, Code | null>();
  /** Rows that are still to be calculated, the next one last. */
  private left: number[];

  /** `dirty` goes from top to bottom. */
  constructor(
    readonly column: number,
    readonly dirty: readonly DirtyRun[],
    private readonly context: ColumnContext,
  ) {
    const bottom = Math.max(...dirty.map((one) => one.bottom));
    this.box = { top: dirty[0]?.top ?? 0, left: column, bottom, right: column };
    this.left = dirty
      .flatMap((one) => Array.from({ length: one.bottom - one.top + 1 }, (_, i) => one.top + i))
      .reverse();
  }

  readonly value = (row: number): CellValue => {
    const known = this.known[row - this.box.top];
    // A cell that waits for itself gives 0, as in Excel.
    if (known === BUSY) return 0;
    if (known !== undefined) return known;
    const dirty = this.at(row);
    return dirty ? this.calculated(dirty, row) : this.context.stored(row);
  };

  /** Calculates what can be by now, from above and from below; gives how many cells are left. */
  advance(): number {
    const before = this.left.length;
    this.takeFromEnd();
    this.left.reverse();
    this.takeFromEnd();
    if (this.left.length === before) this.left = this.left.filter((row) => !this.isDone(row));
    return this.left.length;
  }

  private takeFromEnd(): void {
    for (let row = this.left.at(-1); row !== undefined && this.isDone(row); row = this.left.at(-1)) {
      this.left.pop();
    }
  }

  private isDone(row: number): boolean {
    try {
      this.value(row);
      return true;
    } catch (error) {
      if (error instanceof TooDeep) return false;
      throw error;
    }
  }

  private calculated(dirty: DirtyRun, row: number): CellValue {
    const { chain, settle } = this.context;
    const i = row - this.box.top;
    const depth = chain.length;
    if (depth >= LONGEST_CHAIN) throw new TooDeep();
    this.known[i] = BUSY;
    chain.length++;
    try {
      const code = this.code(dirty);
      return (this.known[i] = code ? settle(dirty.run, code({ row, column: this.column })) : this.kept(row));
    } catch (error) {
      this.known[i] = undefined;
      if (error instanceof TooDeep) throw error;
      return (this.known[i] = this.kept(row));
    } finally {
      chain.length = depth;
    }
  }

  /** Null for what is not in our dialect: the last value stays, and the formula too. */
  private code(dirty: DirtyRun): Code | null {
    const there = this.codes.get(dirty);
    if (there !== undefined) return there;
    let code: Code | null;
    try {
      code = this.context.compile(dirty.run);
    } catch {
      code = null;
    }
    this.codes.set(dirty, code);
    return code;
  }

  /** The value from before; what never had one is as unknown here as a function is to an older Excel. */
  private kept(row: number): CellValue {
    return this.context.stored(row) ?? { error: "#NAME?" };
  }

  private at(row: number): DirtyRun | undefined {
    const found = this.dirty[firstEndingFrom(this.dirty, row)];
    return found && found.top <= row ? found : undefined;
  }
}
