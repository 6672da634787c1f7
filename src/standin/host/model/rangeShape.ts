import {
  addressOf,
  cellCount,
  columnCount,
  isWholeColumns,
  isWholeRows,
  onSheet,
  rowCount,
  type Cells,
} from "./cells";
import { type Box, LAST_COLUMN, LAST_ROW, around } from "../../../workbook/address";
import { intersection } from "../../book/boxes";
import { flag, whole } from "./argument";
import { Failure } from "./failure";
import { orNull, type Method, type Property } from "./kind";
import { range, rangeArgument } from "./range";
import type { Runtime } from "./runtime";
import { usedWithin } from "./usedCells";

/** Where a range is and how large. */
export const PLACE: Readonly<Record<string, Property<Cells>>> = {
  Address: { get: addressOf },
  RowIndex: { get: (cells) => boxOfRange(cells).top },
  ColumnIndex: { get: (cells) => boxOfRange(cells).left },
  RowCount: { get: (cells) => rowCount(boxOfRange(cells)) },
  ColumnCount: { get: (cells) => columnCount(boxOfRange(cells)) },
  // Excel says -1 above 2^31 - 1.
  CellCount: {
    get: (cells) => (cellCount(boxOfRange(cells)) > 2 ** 31 - 1 ? -1 : cellCount(boxOfRange(cells))),
  },
  IsEntireColumn: { since: 7, get: (cells) => isWholeColumns(boxOfRange(cells)) },
  IsEntireRow: { since: 7, get: (cells) => isWholeRows(boxOfRange(cells)) },
};

/** Ranges that are found from a range. */
export const NEIGHBOURS: Readonly<Record<string, Method<Cells>>> = {
  GetCell: other((box, [row, column]) => {
    const cell = { top: box.top + whole(row), left: box.left + whole(column) };
    return { ...cell, bottom: cell.top, right: cell.left };
  }),
  GetRow: other((box, [row]) => ({ ...box, top: box.top + whole(row), bottom: box.top + whole(row) })),
  GetColumn: other((box, [column]) => ({
    ...box,
    left: box.left + whole(column),
    right: box.left + whole(column),
  })),
  GetLastRow: other((box) => ({ ...box, top: box.bottom })),
  GetLastColumn: other((box) => ({ ...box, left: box.right })),
  GetLastCell: other((box) => ({ ...box, top: box.bottom, left: box.right })),
  GetEntireColumn: other((box) => ({ ...box, top: 0, bottom: LAST_ROW })),
  GetEntireRow: other((box) => ({ ...box, left: 0, right: LAST_COLUMN })),
  GetOffsetRange: other((box, [rows, columns]) => ({
    top: box.top + whole(rows),
    bottom: box.bottom + whole(rows),
    left: box.left + whole(columns),
    right: box.right + whole(columns),
  })),
  GetResizedRange: {
    since: 2,
    ...other((box, [rows, columns]) => ({
      ...box,
      bottom: box.bottom + whole(rows),
      right: box.right + whole(columns),
    })),
  },
  GetAbsoluteResizedRange: {
    since: 7,
    ...other((box, [rows, columns]) => ({
      ...box,
      bottom: box.top + whole(rows) - 1,
      right: box.left + whole(columns) - 1,
    })),
  },
  GetBoundingRect: {
    run: (cells, [another], runtime) =>
      range(cells.sheet, around(boxOfRange(cells), boxOfRange(rangeArgument(cells.sheet, another, runtime)))),
  },
  GetIntersection: { run: common },
  GetIntersectionOrNullObject: { since: 4, run: orNull(common) },
  GetUsedRange: { run: (cells, [valuesOnly]) => used(cells, valuesOnly) ?? missing() },
  GetUsedRangeOrNullObject: { since: 4, run: (cells, [valuesOnly]) => used(cells, valuesOnly) },
};

/** The one box of a range. */
export function boxOfRange({ boxes }: Cells): Box {
  const [box] = boxes;
  if (!box) throw new Error("a range has one box");
  return box;
}

function other(find: (box: Box, args: readonly unknown[]) => Box): Method<Cells> {
  return { run: (cells, args) => range(cells.sheet, onSheet(find(boxOfRange(cells), args))) };
}

function common(cells: Cells, [another]: readonly unknown[], runtime: Runtime) {
  const box = intersection(boxOfRange(cells), boxOfRange(rangeArgument(cells.sheet, another, runtime)));
  return box ? range(cells.sheet, box) : missing();
}

function used(cells: Cells, valuesOnly: unknown) {
  const box = usedWithin(cells.sheet, boxOfRange(cells), flag(valuesOnly, false));
  return box && range(cells.sheet, box);
}

function missing(): never {
  throw new Failure("ItemNotFound");
}
