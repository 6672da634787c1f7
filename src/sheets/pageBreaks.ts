import type { CellStyle, Line, PrintPlan } from "../workbook/plan";
import { heightOf } from "./lines";
import { STYLES } from "./looks";

/** Zero-based rows that are to be on one page, both ends included. */
export interface Rows {
  readonly first: number;
  readonly last: number;
}

/** Lines from the first row of a sheet on, and what they are printed on. */
export interface PrintedLines {
  readonly lines: readonly Line[];
  /** In characters. */
  readonly widths: readonly number[];
  readonly print: PrintPlan;
  /** What is longer than a page is cut all the same. */
  readonly together: readonly Rows[];
}

/**
 * The rows that begin a page. All of them are said, not only those before signatures: where a program would end a page by
 * itself follows from its fonts and its printer, and would be off by more from page to page.
 */
export function pageBreaks({ lines, widths, print, together }: PrintedLines): number[] {
  const heights = lines.map((line) => heightOfLine(line, widths));
  const sum = (rows: readonly number[]) => rows.reduce((all, height) => all + height, 0);
  const { repeatRows } = print;
  const repeated = repeatRows ? sum(heights.slice(repeatRows.first, repeatRows.last + 1)) : 0;
  const kept = new Set(together.flatMap(({ first, last }) => rowsBetween(first + 1, last)));
  const page = pageHeight(print, widths);
  const breaks: number[] = [];
  for (let start = 0; start < lines.length;) {
    const room = page - (repeatRows && start > repeatRows.last ? repeated : 0);
    const full = firstBeyond(lines, heights, start, room);
    if (full === lines.length) break;
    let next = full;
    while (next > start && kept.has(next)) next--;
    start = next > start ? next : Math.max(full, start + 1);
    breaks.push(start);
  }
  return breaks;
}

/** How much of a page is used: fonts, rounding and printers make rows a little higher here and there. */
const USED = 0.96;

/** The first row that a page beginning with `start` does not hold; a blank one may stand where nothing else would. */
function firstBeyond(
  lines: readonly Line[],
  heights: readonly number[],
  start: number,
  room: number,
): number {
  let used = 0;
  for (let row = start; row < lines.length; row++) {
    used += heights[row] ?? 0;
    if (used > (lines[row]?.cells.length === 0 ? room : room * USED)) return row;
  }
  return lines.length;
}

/** In points of the sheet, before it is made smaller to fit the width. */
function pageHeight({ orientation, margins }: PrintPlan, widths: readonly number[]): number {
  const [across, down] = orientation === "portrait" ? [210, 297] : [297, 210];
  const points = (millimetres: number) => (millimetres / 25.4) * 72;
  const wide = widths.reduce((all, width) => all + width, 0) * POINTS_PER_CHARACTER;
  const scale = Math.floor(100 * Math.min(1, points(across - margins.left - margins.right) / wide)) / 100;
  return points(down - margins.top - margins.bottom) / scale;
}

/** A digit of Times New Roman 12. */
const POINTS_PER_CHARACTER = 6;

/** Of a row without a height of its own; programs make it as high as its wrapped texts need. */
function heightOfLine({ cells, height }: Line, widths: readonly number[]): number {
  if (height !== undefined) return height;
  const texts = cells.map((cell) =>
    typeof cell?.value === "string" && LOOKS[cell.style]?.wrap === true ? cell.value : "",
  );
  return heightOf(texts, widths) - AIR;
}

/** What `heightOf` gives a row besides its lines of text. */
const AIR = 1.5;

const LOOKS: Readonly<Record<string, CellStyle>> = STYLES;

function rowsBetween(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
