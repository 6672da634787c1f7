import { foldLoosely } from "../../registers/text/fold";
import { type CellValue, isBlank, isCellError } from "../../workbook/value";
import type { SheetCells, TableOutline } from "../../workbook/workbook";
import { plainText } from "./plainText";

/** The headers of the columns, from left to right. */
export interface Header {
  /** Zero-based sheet row; of a table that shows no header the row above its first. */
  readonly row: number;
  readonly cells: readonly HeaderCell[];
  readonly keys: ReadonlySet<string>;
}

export interface HeaderCell {
  /** Zero-based sheet column. */
  readonly column: number;
  readonly name: string;
  /** The name as headers compare. */
  readonly key: string;
}

/** Case, line breaks, doubled spaces and the composition of accents make no other header. */
export function headerKey(name: string): string {
  return foldLoosely(plainText(name));
}

/** What stands beside a table belongs to it as well, unless it is another table's. */
export function headerOfTable(
  sheet: SheetCells,
  { box, columns, hasHeader }: TableOutline,
  others: readonly TableOutline[],
): Header {
  const row = hasHeader ? box.top : box.top - 1;
  const beside = others.map((other) => other.box).filter(({ top, bottom }) => top <= row && row <= bottom);
  const isTheirs = (column: number) => beside.some(({ left, right }) => left <= column && column <= right);
  const shown = hasHeader ? headerAt(sheet, row).cells.filter(({ column }) => !isTheirs(column)) : [];
  const seen = new Set(shown.map(({ column }) => column));
  const named = columns.flatMap((name, place) => headerCell(box.left + place, name));
  const keys = new Set(shown.map(({ key }) => key));
  // Rows that were put in above by a program that knows no tables leave the table standing where no header is.
  const isThere = !hasHeader || named.filter(({ key }) => keys.has(key)).length * 2 >= named.length;
  const hidden = isThere ? named : [];
  const all = [...shown, ...hidden.filter(({ column }) => !seen.has(column))];
  return headerOf(
    row,
    all.sort((one, other) => one.column - other.column),
  );
}

/** Every row in which the headers of a register could stand. */
export function possibleHeaders(sheet: SheetCells): Header[] {
  const last = Math.min(sheet.cells.length, DEEPEST);
  return Array.from({ length: last }, (_, row) => headerAt(sheet, sheet.top + row));
}

/** How many of the wanted headers there are. */
export function wantedIn({ keys }: Header, wanted: ReadonlySet<string>): number {
  let found = 0;
  for (const key of wanted) if (keys.has(key)) found++;
  return found;
}

/** Whoever puts a letterhead above a register needs fewer rows. */
const DEEPEST = 30;

function headerAt(sheet: SheetCells, row: number): Header {
  const line = sheet.cells[row - sheet.top] ?? [];
  return headerOf(
    row,
    line.flatMap((value, place) => headerCell(sheet.left + place, value)),
  );
}

function headerOf(row: number, cells: readonly HeaderCell[]): Header {
  return { row, cells, keys: new Set(cells.map(({ key }) => key)) };
}

function headerCell(column: number, value: CellValue): HeaderCell[] {
  if (isBlank(value) || isCellError(value)) return [];
  const name = plainText(String(value));
  return name === "" ? [] : [{ column, name, key: headerKey(name) }];
}
