import type { CellValue } from "../workbook/value";
import type { Line, PlanCell, Validation } from "../workbook/plan";
import type { Look } from "./looks";

/** Short ways to write the lines of a sheet. */
export const cell = (value: CellValue, style: Look, validation?: Validation): PlanCell =>
  validation ? { value, style, validation } : { value, style };
export const formula = (text: string, style: Look): PlanCell => ({ formula: text, style });
export const line = (...cells: readonly (PlanCell | null)[]): Line =>
  cells[0]?.style === "title" ? { cells, height: TITLE_HEIGHT } : { cells };
/** Sixteen-point letters; LibreOffice does not make the row higher by itself. */
const TITLE_HEIGHT = 24;
export const emptyLine: Line = { cells: [] };

/** As high as its longest text needs when it wraps; formulas tell what they are about to show. */
export function fitted(
  widths: readonly number[],
  { cells }: Line,
  shown: readonly (string | null)[] = [],
): Line {
  const texts = cells.map(
    (one, column) => shown[column] ?? (typeof one?.value === "string" ? one.value : ""),
  );
  return { cells, height: heightOf(texts, widths) };
}

/** Height in points of a row of wrapped texts. Twelve-point letters are a little narrower than a digit. */
export function heightOf(texts: readonly string[], widths: readonly number[]): number {
  const rows = texts.map((text, column) =>
    text
      .split("\n")
      .reduce(
        (sum, part) => sum + Math.max(1, Math.ceil((part.length * 0.9) / ((widths[column] ?? 10) - 1))),
        0,
      ),
  );
  return Math.min(409, Math.max(1, ...rows) * 15.75 + 1.5);
}
