import { isCellError, type CellValue } from "../../../workbook/value";
import type { Box } from "../../../workbook/address";
import { cellCount, columnCount, isWholeColumns, isWholeRows, rowCount } from "./cells";
import { Failure } from "./failure";

/** Above this many cells Excel answers null instead of the cells, without an error. */
export const MOST_CELLS_READ = 5_000_000;

/** What stands for the cells of a box where they are too many, or without an end: null, as in Excel. */
export function readable(box: Box): boolean {
  return !isUnbounded(box) && cellCount(box) <= MOST_CELLS_READ;
}

/** A cell as the wire says it: errors and blanks are texts. */
export function wireValue(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return isCellError(value) ? value.error : value;
}

/** As Excel.RangeValueType. */
export function valueType(value: CellValue): "Empty" | "String" | "Double" | "Boolean" | "Error" {
  if (value === null) return "Empty";
  if (isCellError(value)) return "Error";
  return typeof value === "string" ? "String" : typeof value === "number" ? "Double" : "Boolean";
}

/** One value for every cell, or a grid of the box's shape; throws InvalidArgument. */
export function gridFor(box: Box, value: unknown): readonly (readonly unknown[])[] {
  if (isUnbounded(box)) throw new Failure("InvalidArgument", UNBOUNDED);
  if (!Array.isArray(value)) {
    const row = Array.from({ length: columnCount(box) }, () => value);
    return Array.from({ length: rowCount(box) }, () => row);
  }
  const rows: readonly unknown[] = value;
  const wrong = (row: unknown) => !Array.isArray(row) || row.length !== columnCount(box);
  if (rows.length !== rowCount(box) || rows.some(wrong)) throw new Failure("InvalidArgument", WRONG_SHAPE);
  return rows as readonly (readonly unknown[])[];
}

/** What may be written into a cell; null leaves it alone. */
export function cellInput(value: unknown): CellValue {
  if (value === undefined || value === null) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  throw new Failure("InvalidArgument");
}

function isUnbounded(box: Box): boolean {
  return isWholeColumns(box) || isWholeRows(box);
}

const UNBOUNDED = "Cell values of whole rows or columns cannot be set: the range has no end.";
const WRONG_SHAPE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";
