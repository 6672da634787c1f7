import type { CellValue } from "../../workbook/value";

/** Cells as Excel answers them; the rows given are used again, because there may be very many. */
export function cellsOf(values: readonly unknown[][]): CellValue[][] {
  for (const row of values) {
    for (let i = 0; i < row.length; i++) {
      const value = row[i];
      if (typeof value === "string") row[i] = valueOf(value);
      else if (typeof value !== "number" && typeof value !== "boolean") row[i] = null;
    }
  }
  return values as CellValue[][];
}

/** Excel answers "" for an empty cell and an error by its name; a text that reads like an error is told as one. */
function valueOf(text: string): CellValue {
  if (text === "") return null;
  return text.startsWith("#") && ERRORS.has(text) ? { error: text } : text;
}

const ERRORS = new Set(
  (
    "#N/A #DIV/0! #VALUE! #REF! #NAME? #NUM! #NULL! #GETTING_DATA #SPILL! #CALC! #FIELD! #BLOCKED! #CONNECT! " +
    "#UNKNOWN! #EXTERNAL! #BUSY! #PYTHON! #TIMEOUT!"
  ).split(" "),
);
