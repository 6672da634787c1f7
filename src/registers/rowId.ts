import { type CellValue, isBlank } from "../workbook/value";

/** An id as it compares; null where there is none. A program may have made a number of it. */
export function rowId(value: CellValue | undefined): string | null {
  if (isBlank(value) || typeof value === "object" || typeof value === "boolean") return null;
  const text = String(value).trim();
  return text === "" ? null : text.toUpperCase();
}
