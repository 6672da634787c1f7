import { legacyIn } from "../../registers/text/legacy";
import type { Box } from "../../workbook/address";
import { isBlank } from "../../workbook/value";
import type { SheetCells } from "../../workbook/workbook";
import { type Cell, cellOf } from "./cells";
import { goesAcross } from "./series";

/** A row with something in it. */
export interface Row {
  /** Zero-based row of the sheet. */
  readonly row: number;
  /** Filled cells from left to right, merged ones once. */
  readonly cells: readonly Cell[];
  /** The cell that stands in a column, merged ones in each of theirs. */
  readonly at: ReadonlyMap<number, Cell>;
  /** Whether its cells go on from one to the next: years, days, weekdays. */
  readonly isSeries: boolean;
  /** Rows without anything between this one and the filled one above it. */
  readonly gap: number;
}

/** The filled rows at the top of a sheet: all that decides where a header is. */
export interface TopRows {
  readonly rows: readonly Row[];
  /** The merged cells that reach into these rows. */
  readonly merges: readonly Box[];
}

/** Nobody writes so many lines above a table that people still find it. */
const FILLED_ROWS = 120;
const ROWS = 600;
/** As far as a person would scroll to the right. */
const COLUMNS = 600;

export function topRowsOf({ top, left, cells, merges = [] }: SheetCells): TopRows {
  const within = merges.filter((box) => box.top < top + ROWS && box.left < left + COLUMNS);
  const merged = mergedPlaces(within, top + ROWS, left + COLUMNS);
  const among = legacyIn(textsIn(cells.slice(0, FILLED_ROWS)));
  const rows: Row[] = [];
  let gap = 0;
  for (let i = 0; i < Math.min(cells.length, ROWS) && rows.length < FILLED_ROWS; i++) {
    const row = top + i;
    const filled: Cell[] = [];
    for (const [j, value] of (cells[i] ?? []).slice(0, COLUMNS).entries()) {
      if (isBlank(value)) continue;
      const column = left + j;
      const box = merged.get(placeKey(row, column)) ?? { top: row, left: column, bottom: row, right: column };
      // What lies under a merged cell is seen by nobody.
      const cell = box.top === row && box.left === column ? cellOf(value, box, among) : null;
      if (cell) filled.push(cell);
    }
    if (filled.length === 0) gap++;
    else {
      rows.push({ row, cells: filled, at: byColumn(filled), isSeries: goesAcross(filled), gap });
      gap = 0;
    }
  }
  return { rows, merges: within };
}

function byColumn(cells: readonly Cell[]): Map<number, Cell> {
  const columns = new Map<number, Cell>();
  for (const cell of cells) {
    for (let column = cell.left; column <= Math.min(cell.right, cell.left + COLUMNS); column++)
      columns.set(column, cell);
  }
  return columns;
}

function textsIn(cells: SheetCells["cells"]): string[] {
  return cells.flatMap((row) => row.slice(0, COLUMNS).filter((value) => typeof value === "string"));
}

function mergedPlaces(merges: readonly Box[], bottom: number, right: number): Map<number, Box> {
  const places = new Map<number, Box>();
  for (const box of merges) {
    for (let row = box.top; row <= Math.min(box.bottom, bottom); row++) {
      for (let column = box.left; column <= Math.min(box.right, right); column++) {
        places.set(placeKey(row, column), box);
      }
    }
  }
  return places;
}

function placeKey(row: number, column: number): number {
  return row * 16_384 + column;
}
