import { type CellValue, isBlank, isCellError } from "../workbook/value";

/** What stands in a cell, as a text; empty for a blank one. */
export function cellText(value: CellValue): string {
  if (isBlank(value)) return "";
  return isCellError(value) ? value.error : String(value);
}
