import { type CellValue, isCellError } from "../workbook/value";

const LONGEST = 40;

/** A cell's value as a sentence can hold it: one line, and not long. */
export function shown(value: CellValue): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return String(value);
  if (value.length <= LONGEST && !/[\r\n\t]/.test(value)) return value;
  const letters = Array.from(value.slice(0, 2 * LONGEST + 2).replace(/[\r\n\t]+/g, " "));
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join("")}…` : letters.join("");
}
