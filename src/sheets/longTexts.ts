import { fingerprint } from "../exchange/fingerprint";
import type { Line } from "../workbook/plan";
import { type CellValue, isBlank } from "../workbook/value";
import type { SheetCells } from "../workbook/workbook";

/** Texts of any length as lines of a sheet; first what they come to, which tells those that were cut off. */
export function textLines(texts: readonly string[], style: string): Line[] {
  return [headOf(texts), ...texts].map((text) => {
    return { cells: pieces(text).map((value) => ({ value, style })) };
  });
}

/** The texts that `textLines` made, from a zero-based row on; null where they are not whole. */
export function textsFrom(cells: SheetCells, row: number): readonly string[] | null {
  const [head, ...texts] = linesOf(cells)
    .slice(row)
    .map((line) => line.map(String).join(""));
  return head !== undefined && head === headOf(texts) ? texts : null;
}

/** Of letters in a cell; Excel takes 32,767. */
const LONGEST = 30_000;

function headOf(texts: readonly string[]): string {
  return `${String(texts.length)} ${fingerprint(texts.join("\n"))}`;
}

/** Cut between letters only. */
function pieces(text: string): string[] {
  if (text.length <= LONGEST) return [text];
  const end = isHighSurrogate(text.charCodeAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
  return [text.slice(0, end), ...pieces(text.slice(end))];
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

/** From row 1 and column A on. */
function linesOf({ top, left, cells }: SheetCells): (string | number)[][] {
  const filled = cells.map((line) => line.filter(isPlain));
  if (left > 0) return [];
  return [...Array.from({ length: top }, () => []), ...filled];
}

function isPlain(value: CellValue): value is string | number {
  return !isBlank(value) && (typeof value === "string" || typeof value === "number");
}
