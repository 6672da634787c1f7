import type { Box, CellPlace } from "../../workbook/address";
import { Trouble } from "../../workbook/trouble";
import type { CellValue } from "../../workbook/value";
import type { SheetCells } from "../../workbook/workbook";
import type { Limits } from "../limits";
import { plainMarkup } from "../xml/markup";
import { cellValue } from "./cellValue";
import type { CellContext } from "./cellValue";
import { CELL, END, SheetCursor } from "./cursor";
import { FormulaBoxes } from "./formulaBoxes";
import { RowsOfCells } from "./rowsOfCells";

/** The cells of a sheet, and what they count for. */
export interface ReadCells {
  readonly cells: SheetCells;
  readonly slots: number;
  readonly characters: number;
  /** Cells whose formula came without a value; in `cells` they are blank. */
  readonly uncalculated: readonly CellPlace[];
  /** Where formulas are; a box may be in another that one formula fills. */
  readonly formulas: readonly Box[];
}

/** The used cells of a sheet: a formatted blank cell is not content and costs nothing. */
export function readCells(
  name: string,
  text: string,
  part: string,
  context: CellContext,
  limits: Limits,
): ReadCells {
  const cursor = new SheetCursor(plainMarkup(text), part);
  const rows = new RowsOfCells();
  let left = Infinity;
  let slots = 0;
  let characters = 0;
  const uncalculated: CellPlace[] = [];
  const formulas = new FormulaBoxes();
  for (let step = cursor.next(); step !== END; step = cursor.next()) {
    if (step !== CELL) continue;
    if (cursor.formulaStart >= 0) formulas.add(cursor);
    const value = cellValue(cursor, context);
    if (value === null) {
      if (cursor.formulaStart < 0) continue;
      if (++slots > limits.cells)
        throw new Trouble("file-too-many-cells", { sheet: name, limit: limits.cells });
      uncalculated.push({ row: cursor.row, column: cursor.column });
      continue;
    }
    // One long shared text in many cells is small in the file and huge for whoever writes it out.
    if (typeof value === "string" && (characters += value.length) > limits.unpacked) {
      throw new Trouble("file-unpacks-too-large", { sheet: name, limit: limits.unpacked });
    }
    const { row, column } = cursor;
    slots += Math.max(0, row - rows.count) >> ROWS_PER_CELL;
    slots += Math.max(0, column + 1 - rows.widthOf(row));
    if (slots > limits.cells) throw new Trouble("file-too-many-cells", { sheet: name, limit: limits.cells });
    rows.put(column, value);
    if (column < left) left = column;
  }
  const cells = trimmed(name, rows.all(), left === Infinity ? 0 : left);
  return { cells, slots, characters, uncalculated, formulas: formulas.all() };
}

/** Sixteen rows without cells take about as much memory as a cell. */
const ROWS_PER_CELL = 4;

function trimmed(name: string, rows: readonly (readonly CellValue[])[], left: number): SheetCells {
  let top = rows.findIndex(({ length }) => length > 0);
  if (top < 0) top = 0;
  const used = top > 0 ? rows.slice(top) : rows;
  const cells = left > 0 ? used.map((row) => (row.length === 0 ? row : row.slice(left))) : used;
  return { name, top, left, cells };
}
