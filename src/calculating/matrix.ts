import type { CellValue } from "../workbook/value";
import { NA } from "./errors";

/** An array of values, row by row. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly CellValue[];
}

/** What a piece of a formula gives: one value or an array of them. */
export type Operand = CellValue | Matrix;

export type Run = (...values: CellValue[]) => CellValue;

export function isMatrix(operand: Operand): operand is Matrix {
  return typeof operand === "object" && operand !== null && "cells" in operand;
}

/** Element by element over whatever of the operands is an array; a single row, column or value is repeated. */
export function lift(run: Run, operands: readonly Operand[]): Operand {
  const [a = null, b = null] = operands;
  if (operands.length === 1) return isMatrix(a) ? map(a, run) : run(a);
  if (operands.length === 2) return liftTwo(run, a, b);
  if (!operands.some(isMatrix)) return run(...(operands as CellValue[]));
  return broadcast(run, operands);
}

export function liftTwo(run: (a: CellValue, b: CellValue) => CellValue, a: Operand, b: Operand): Operand {
  if (!isMatrix(a)) return isMatrix(b) ? map(b, (value) => run(a, value)) : run(a, b);
  if (!isMatrix(b)) return map(a, (value) => run(value, b));
  if (a.rows !== b.rows || a.columns !== b.columns) return broadcast(run, [a, b]);
  const right = b.cells;
  return {
    rows: a.rows,
    columns: a.columns,
    cells: a.cells.map((value, i) => run(value, right[i] as CellValue)),
  };
}

function map(matrix: Matrix, run: (value: CellValue) => CellValue): Matrix {
  return { rows: matrix.rows, columns: matrix.columns, cells: matrix.cells.map((value) => run(value)) };
}

/** What an array formula shows in a cell so far down and to the right: a single row or column is repeated. */
export function elementAt(matrix: Matrix, row: number, column: number): CellValue {
  const element = pick(matrix, row, column);
  return element === undefined ? NA : element;
}

function broadcast(run: Run, operands: readonly Operand[]): Matrix {
  const rows = Math.max(...operands.map((one) => (isMatrix(one) ? one.rows : 1)));
  const columns = Math.max(...operands.map((one) => (isMatrix(one) ? one.columns : 1)));
  const cells: CellValue[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const values = operands.map((one) => (isMatrix(one) ? pick(one, row, column) : one));
      cells.push(values.includes(undefined) ? NA : run(...(values as CellValue[])));
    }
  }
  return { rows, columns, cells };
}

function pick(matrix: Matrix, row: number, column: number): CellValue | undefined {
  const r = matrix.rows === 1 ? 0 : row;
  const c = matrix.columns === 1 ? 0 : column;
  return r < matrix.rows && c < matrix.columns ? matrix.cells[r * matrix.columns + c] : undefined;
}
