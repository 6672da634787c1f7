import { isCellError, type CellValue } from "../workbook/value";
import { NA, VALUE } from "./errors";
import type { Matrix } from "./matrix";
import { compareTexts, fold } from "./text";
import { hasWildcard, pattern } from "./wildcard";

/** MATCH: the place of a value in a row or column; types never cross. */
export function matchIn(within: Matrix, wanted: CellValue, order: number): CellValue {
  if (isCellError(wanted)) return wanted;
  if (within.rows !== 1 && within.columns !== 1) return NA;
  if (typeof wanted === "string" && wanted.length > 255) return VALUE;
  const value = wanted ?? 0;
  const found = order === 0 ? exactly(within, value) : nearest(within.cells, value, Math.sign(order));
  return found < 0 ? NA : found + 1;
}

type Value = string | number | boolean;

function exactly(within: Matrix, value: Value): number {
  if (typeof value !== "string" || !hasWildcard(value)) return placesIn(within).get(keyOf(value)) ?? -1;
  const fits = pattern(value);
  return within.cells.findIndex((cell) => typeof cell === "string" && fits(cell));
}

const KNOWN_PLACES = new WeakMap<Matrix, ReadonlyMap<Value, number>>();

function placesIn(within: Matrix): ReadonlyMap<Value, number> {
  const known = KNOWN_PLACES.get(within);
  if (known) return known;
  const places = new Map<Value, number>();
  within.cells.forEach((cell, i) => {
    if (cell === null || isCellError(cell)) return;
    const key = keyOf(cell);
    if (!places.has(key)) places.set(key, i);
  });
  KNOWN_PLACES.set(within, places);
  return places;
}

function keyOf(value: Value): Value {
  return typeof value === "string" ? fold(value) : value;
}

/** The last of those not beyond the value, in cells sorted upwards (1) or downwards (-1). */
function nearest(cells: readonly CellValue[], value: Value, direction: number): number {
  const comparable = cells.flatMap((cell, i) => (typeof cell === typeof value ? [i] : []));
  let low = 0;
  let high = comparable.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const order = compareLike(cells[comparable[middle] ?? 0] ?? 0, value) * direction;
    if (order <= 0) low = middle + 1;
    else high = middle;
  }
  return comparable[low - 1] ?? -1;
}

function compareLike(cell: CellValue, value: Value): number {
  return typeof cell === "string" ? compareTexts(cell, String(value)) : Number(cell) - Number(value);
}
