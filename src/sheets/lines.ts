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
  const rows = texts.map((text, column) => {
    const most = Math.max(1, ((widths[column] ?? 10) - 1) / 0.9);
    return text.split("\n").reduce((sum, part) => sum + wrapped(part, most), 0);
  });
  return Math.min(409, Math.max(1, ...rows) * 15.75 + 1.5);
}

/** How many lines a text takes whose lines hold so many letters; words stay whole where one fits into a line. */
function wrapped(text: string, most: number): number {
  if (text.length <= most) return 1;
  let lines = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    if (used > 0 && used + 1 + word.length > most) {
      lines++;
      used = 0;
    }
    // Between two spaces stands a word without letters.
    const further = Math.max(0, Math.ceil(word.length / most) - 1);
    lines += further;
    used += word.length - further * most + (used === 0 ? 0 : 1);
  }
  return lines;
}
