import type { CellValue } from "../../workbook/value";
import { tidy } from "../../registers/text/spelling";

/** No number of a person is written longer, spaces and all. */
const LONGEST = 40;

/** A number of a person without what people put between its digits: 014 050 000 001, 014.050.000.001. */
export function writtenNumber(value: CellValue): string {
  if (typeof value === "number") return String(value);
  if (typeof value !== "string" || value.length > LONGEST) return "";
  return PLAIN.test(value)
    ? value
    : tidy(value)
        .replace(/^'/, "")
        .replace(/[ .\-–]/g, "");
}

/** A number of a person as it stands in the cell. */
export function asWritten(value: CellValue): string {
  return typeof value === "number" || typeof value === "string" ? String(value) : "";
}

const PLAIN = /^[0-9A-Za-z]*$/;
