import type { CellValue } from "../../workbook/value";
import { heightOf } from "../lines";

/** Two lines of a header. */
const HEADER_HEIGHT = 33;

/** Height in points of a row of headers; the filter button takes three characters. */
export function headerHeight(labels: readonly string[], widths: readonly number[]): number {
  return Math.max(
    HEADER_HEIGHT,
    heightOf(
      labels,
      widths.map((width) => Math.max(2, width - 2)),
    ),
  );
}

/** LibreOffice does not make rows higher by itself; a row of one line is left to the program, hence null. */
export function wrappedHeight(row: readonly CellValue[], widths: readonly number[]): number | null {
  const texts = row.map((value) => (typeof value === "string" ? value : ""));
  const isLong = texts.some((text, column) => text.length > (widths[column] ?? 0) - 2);
  return isLong ? heightOf(texts, widths) : null;
}
