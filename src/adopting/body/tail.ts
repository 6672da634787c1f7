import type { CellValue } from "../../workbook/value";
import { isEndLine } from "../../registers/text/linesBelow";
import { labelStrength } from "../headers/labelWords";
import type { BodyRowKind } from "./bodyRows";
import { type BodyTable, isCounted } from "./kindOfRow";
import { foldedOf, isFilled } from "./texts";

type Line = readonly CellValue[];

/** Where the rows begin that are below the table; the number of rows where there are none. */
export function tailStart(lines: readonly Line[], kinds: readonly BodyRowKind[], table: BodyTable): number {
  const other = otherTable(lines, kinds, table);
  return Math.min(other, signaturesStart(lines.slice(0, other), kinds, table));
}

/** How many rows at the end, before `until`, hold nothing but zeros: formulas that were filled down too far. */
export function zeroRowsBefore(until: number, lines: readonly Line[]): number {
  let count = 0;
  while (count < until && isZeroRow(lines[until - 1 - count] ?? [])) count++;
  return count;
}

function isZeroRow(cells: Line): boolean {
  return cells.every((value) => !isFilled(value) || value === 0);
}

/** A header of another table, with the lines above it. */
function otherTable(lines: readonly Line[], kinds: readonly BodyRowKind[], { counter }: BodyTable): number {
  const header = lines.findIndex(
    (cells, i) => i > 0 && kinds[i] !== "header-again" && isHeader(cells, counter),
  );
  if (header < 0) return lines.length;
  let start = header;
  while (start > 0 && kinds[start - 1] !== "blank" && filledIn(lines[start - 1] ?? []).length <= 2) start--;
  return start;
}

function isHeader(cells: Line, counter: number | null): boolean {
  const at = counter !== null && isFilled(cells[counter]) ? counter : cells.findIndex(isFilled);
  const value = cells[at];
  if (typeof value !== "string" || value.length > 12 || labelStrength(foldedOf(value)) < 3) return false;
  return cells.filter((cell) => labelStrength(foldedOf(cell)) > 0).length >= 3;
}

/**
 * The first line that only stands at the end (a date and place, who signs, a note), where no entry follows it: among
 * entries the same words are somebody's position.
 */
function signaturesStart(lines: readonly Line[], kinds: readonly BodyRowKind[], table: BodyTable): number {
  let start = lines.length;
  for (let i = lines.length - 1; i >= 0; i--) {
    const cells = lines[i] ?? [];
    if (kinds[i] === "blank") continue;
    if (kinds[i] === "total" || kinds[i] === "header-again" || isCounted(cells, table)) break;
    const filled = filledIn(cells);
    if (filled.length > MOST_SIGNATURES) break;
    if (isSigned(cells, kinds[i - 1], table)) start = i;
    else if (filled.length > 1 && filled.length * 2 > table.last - table.first + 1) break;
  }
  return start;
}

/** Who sign beside each other. */
const MOST_SIGNATURES = 4;

function isSigned(cells: Line, above: BodyRowKind | undefined, { first, last }: BodyTable): boolean {
  const texts = filledIn(cells).map((i) => foldedOf(cells[i]));
  if (!texts.some(isEndLine)) return false;
  if (texts.length > 1 && texts.every(isEndLine)) return true;
  // In a narrow list a position may be all that a row says.
  return (
    last - first >= 3 || above === "blank" || above === "total" || texts.every((text) => /\d|:|\(/.test(text))
  );
}

function filledIn(cells: Line): number[] {
  return cells.flatMap((value, i) => (isFilled(value) ? [i] : []));
}
