/** A spreadsheet error such as #N/A, kept as data so that it can never be mistaken for a text. */
export interface CellError {
  readonly error: string;
}

/** `null` is an empty cell; dates are serial numbers in the date system of their workbook. */
export type CellValue = string | number | boolean | CellError | null;

/** How many characters a cell of Excel holds. */
export const LONGEST_TEXT = 32_767;

/** Rows of cells; rows may be shorter than their neighbours, a missing cell is empty. */
export type Grid = readonly (readonly CellValue[])[];

export function isCellError(value: CellValue | undefined): value is CellError {
  return typeof value === "object" && value !== null;
}

/** Nothing in it: never filled, or a formula that gave an empty text. */
export function isBlank(value: CellValue | undefined): value is null | undefined | "" {
  return value === null || value === undefined || value === "";
}

export function isSameValue(one: CellValue, other: CellValue): boolean {
  return isCellError(one) && isCellError(other) ? one.error === other.error : one === other;
}

/** An empty text and an empty cell look alike to whoever reads them through Excel. */
export function looksSame(one: CellValue, other: CellValue): boolean {
  return isSameValue(isBlank(one) ? null : one, isBlank(other) ? null : other);
}
