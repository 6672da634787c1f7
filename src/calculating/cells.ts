import { type Box, LAST_COLUMN, LAST_ROW } from "../workbook/address";
import { valueAt } from "../workbook/rows";
import type { CellValue } from "../workbook/value";
import type { CalculationSource, SheetCells } from "../workbook/workbook";
import { REF } from "./errors";
import type { Matrix } from "./matrix";
import { fold } from "./text";

/** Cells that are calculated rather than looked up. */
export interface Live {
  readonly box: Box;
  readonly value: (row: number, column: number) => CellValue;
}

/** One sheet as formulas see it: what is there, and what is being calculated on top of it. */
export interface SheetView {
  readonly name: string;
  readonly value: (row: number, column: number) => CellValue;
  readonly matrix: (box: Box) => Matrix;
  /** The same without the rows below the last one in use. */
  readonly used: (box: Box) => Matrix;
}

/** Gives sheets by name in any letter case, null where there is none. */
export function sheetViews(source: CalculationSource, live: LiveCells): (name: string) => SheetView | null {
  const known = new Map<string, SheetView>();
  return (name) => {
    const key = fold(name);
    const view = known.get(key);
    if (view) return view;
    const given = source.sheet(name);
    const blocks = live.get(key) ?? [];
    if (!given && blocks.length === 0) return null;
    const made = sheetView(given ?? { name, top: 0, left: 0, cells: [] }, blocks);
    known.set(key, made);
    return made;
  };
}

/** By the folded name of their sheet. */
export type LiveCells = ReadonlyMap<string, readonly Live[]>;

function sheetView(given: SheetCells, blocks: readonly Live[]): SheetView {
  const kept = new Map<string, Matrix>();
  const columns = byColumn(blocks);
  const rows = Math.max(given.top + given.cells.length, ...blocks.map((block) => block.box.bottom + 1));
  const view: SheetView = {
    name: given.name,
    value(row, column) {
      for (const block of columns.get(column) ?? []) {
        if (row >= block.box.top && row <= block.box.bottom) return block.value(row, column);
      }
      return valueAt(given, row, column);
    },
    matrix(box) {
      const { top, left, bottom, right } = box;
      if ((bottom - top) * (right - left + 1) < WORTH_KEEPING) return read(view, box);
      const key = [top, left, bottom, right].join();
      const matrix = kept.get(key) ?? read(view, box);
      kept.set(key, matrix);
      return matrix;
    },
    used: (box) => view.matrix({ ...box, bottom: Math.max(box.top, Math.min(box.bottom, rows - 1)) }),
  };
  return view;
}

const WORTH_KEEPING = 16;

function byColumn(blocks: readonly Live[]): ReadonlyMap<number, readonly Live[]> {
  const columns = new Map<number, Live[]>();
  for (const block of blocks) {
    for (let column = block.box.left; column <= block.box.right; column++) {
      columns.set(column, [...(columns.get(column) ?? []), block]);
    }
  }
  return columns;
}

function read(view: SheetView, box: Box): Matrix {
  const cells: CellValue[] = [];
  for (let row = box.top; row <= box.bottom; row++) {
    for (let column = box.left; column <= box.right; column++) cells.push(view.value(row, column));
  }
  return { rows: box.bottom - box.top + 1, columns: box.right - box.left + 1, cells };
}

/** A box that reaches outside the sheet. */
export function outside(box: Box): typeof REF | null {
  return box.top < 0 || box.left < 0 || box.bottom > LAST_ROW || box.right > LAST_COLUMN ? REF : null;
}
