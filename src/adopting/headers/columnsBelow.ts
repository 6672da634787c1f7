import type { Cell } from "./cells";
import { classOf } from "./kinds";
import type { Row } from "./topRows";

/** By zero-based column of the sheet. */
export type Columns = ReadonlyMap<number, ColumnBelow>;

/** What stands in a column in the rows below a line. */
export interface ColumnBelow {
  filled: number;
  figure: number;
  code: number;
  mark: number;
  name: number;
  words: number;
  /** Cells that begin with a small letter. */
  small: number;
  /** Cells that would be labels elsewhere: the sheet may be a list of labels. */
  labels: number;
  readonly texts: Set<string>;
}

/** So many filled rows below a line say what its columns hold. */
const LOOK_AHEAD = 30;

/** The columns below the row at `index` of `rows`. */
export function columnsBelow(rows: readonly Row[], index: number): Columns {
  const columns = new Map<number, ColumnBelow>();
  for (const { cells } of rows.slice(index + 1, index + 1 + LOOK_AHEAD)) {
    for (const cell of cells) count(cell, columns);
  }
  return columns;
}

function count(cell: Cell, columns: Map<number, ColumnBelow>): void {
  const column = columns.get(cell.left) ?? nothing();
  columns.set(cell.left, column);
  column.filled++;
  column[classOf(cell.kind)]++;
  if (cell.strength >= 2 && cell.kind !== "mark") column.labels++;
  if (/^\p{Ll}/u.test(cell.text)) column.small++;
  column.texts.add(cell.folded);
}

function nothing(): ColumnBelow {
  return { filled: 0, figure: 0, code: 0, mark: 0, name: 0, words: 0, small: 0, labels: 0, texts: new Set() };
}
