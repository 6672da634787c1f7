import type { CellValue } from "../../../workbook/value";
import { isScalarFormulaFixed } from "./scalarFormula";
import { cellInput, gridFor, readable, valueType, wireValue } from "./grid";
import type { Cells } from "./cells";
import type { Box } from "../../../workbook/address";
import type { LiveSheet } from "../../book/liveBook";
import type { Property } from "./kind";
import { formatOf, setFormats } from "./numberFormats";

/** What stands in the cells of a range. */
export const CONTENTS: Readonly<Record<string, Property<Cells>>> = {
  Values: {
    get: reading((sheet, box) => map(sheet.values(box), wireValue)),
    set: ({ sheet, boxes }, value) => boxes.forEach((box) => sheet.enter(box, inputs(box, value), "program")),
  },
  Formulas: {
    get: reading((sheet, box) => map(sheet.formulas(box), wireValue)),
    set(cells, value, runtime) {
      if (typeof value === "string" && !cells.boxes.every((box) => isScalarFormulaFixed(value, box)))
        throw runtime.unknown(`Range.Formulas = "${value}" (one relative formula for several cells)`);
      cells.boxes.forEach((box) => cells.sheet.enter(box, inputs(box, value), "program"));
    },
  },
  Text: { get: reading((sheet, box) => sheet.texts(box)) },
  ValueTypes: { get: reading((sheet, box) => map(sheet.values(box), valueType)) },
  NumberFormat: {
    get: reading((sheet, box) => formatsOf(sheet, box)),
    set: ({ sheet, boxes }, value) => boxes.forEach((box) => setFormats(sheet, box, value)),
  },
};

/** Excel answers null for cells that are too many, or without an end. */
function reading(read: (sheet: LiveSheet, box: Box) => unknown): (cells: Cells) => unknown {
  return ({ sheet, boxes }) => {
    const [box] = boxes;
    return box && readable(box) ? read(sheet, box) : null;
  };
}

function formatsOf(sheet: LiveSheet, box: Box): string[][] {
  const columns = Array.from({ length: box.right - box.left + 1 }, (_, i) => box.left + i);
  return Array.from({ length: box.bottom - box.top + 1 }, (_, i) =>
    columns.map((column) => formatOf(sheet, box.top + i, column)),
  );
}

function inputs(box: Box, value: unknown): CellValue[][] {
  return gridFor(box, value).map((row) => row.map(cellInput));
}

function map<R>(rows: readonly (readonly CellValue[])[], say: (value: CellValue) => R): R[][] {
  return rows.map((row) => row.map(say));
}
