import type { Box, CellPlace } from "../../workbook/address";
import { named } from "../../workbook/sameName";
import { Trouble } from "../../workbook/trouble";
import type { SheetCells } from "../../workbook/workbook";
import type { Limits } from "../limits";
import type { Part, Parts } from "../package/parts";
import type { Book, BookSheet } from "./book";
import type { ReadCells } from "./cells";
import { readCells } from "./cells";
import type { CellContext } from "./cellValue";
import { formulaFinder } from "./formulas";
import { mergesIn } from "./merges";
import type { SharedStrings } from "./sharedStrings";
import { noStrings, readSharedStrings } from "./sharedStrings";

// A part never changes, so what was read from it holds as long as it lives.
const readOf = new WeakMap<Part, ReadCells>();
const stringsOf = new WeakMap<Part, SharedStrings>();

/** Where in a sheet formulas are. */
export function readFormulas(parts: Parts, book: Book, name: string): (place: CellPlace) => boolean {
  const { part } = sheetWithCells(book, name);
  return formulaFinder(parts.text(part), part);
}

/** Cells of a sheet whose formula came without a value. */
export function readUncalculated(
  parts: Parts,
  book: Book,
  name: string,
  limits: Limits,
): readonly CellPlace[] {
  return readOnce(parts, book, name, limits).uncalculated;
}

export function findSheet(book: Book, name: string): BookSheet | undefined {
  return named(book.sheets, name);
}

/** Where formulas are in a sheet. */
export function readFormulaBoxes(parts: Parts, book: Book, name: string, limits: Limits): readonly Box[] {
  return readOnce(parts, book, name, limits).formulas;
}

/** The cells of a sheet. */
export function readSheet(parts: Parts, book: Book, name: string, limits: Limits): SheetCells {
  return readOnce(parts, book, name, limits).cells;
}

/** Makes reading a sheet quicker; a sheet that was read before, or is not there, needs nothing. */
export async function readAhead(parts: Parts, book: Book, name: string): Promise<void> {
  const sheet = findSheet(book, name);
  const part = sheet && parts.find(sheet.part);
  if (!part || readOf.has(part)) return;
  const strings = book.stringsPart === undefined ? undefined : parts.find(book.stringsPart);
  if (strings && !stringsOf.has(strings)) await parts.ahead(strings.name);
  await parts.ahead(part.name);
}

/** The merged cells of a sheet. */
export function readMerges(parts: Parts, book: Book, name: string): readonly Box[] {
  const { part } = sheetWithCells(book, name);
  return mergesIn(parts.text(part), part);
}

function readOnce(parts: Parts, book: Book, name: string, limits: Limits): ReadCells {
  const sheet = sheetWithCells(book, name);
  const part = parts.find(sheet.part);
  const known = part && readOf.get(part);
  if (known) return known;
  const read = readCells(sheet.name, parts.text(sheet.part), sheet.part, contextOf(parts, book), limits);
  refuseTooMuch([read, ...othersRead(parts, book)], sheet.name, limits);
  if (part) readOf.set(part, read);
  return read;
}

function othersRead(parts: Parts, book: Book): ReadCells[] {
  return book.sheets.flatMap(({ part }) => readOf.get(parts.find(part) ?? NOWHERE) ?? []);
}

const NOWHERE: Part = { name: "" };

/** Many sheets that are each within the limits may be too much together. */
function refuseTooMuch(read: readonly ReadCells[], sheet: string, limits: Limits): void {
  const sum = (count: (one: ReadCells) => number) => read.reduce((total, one) => total + count(one), 0);
  if (sum(({ slots }) => slots) > limits.cells) {
    throw new Trouble("file-too-many-cells", { sheet, limit: limits.cells });
  }
  if (sum(({ characters }) => characters) > limits.unpacked) {
    throw new Trouble("file-unpacks-too-large", { sheet, limit: limits.unpacked });
  }
}

/** Throws Trouble sheet-missing. */
export function sheetWithCells(book: Book, name: string): BookSheet {
  const sheet = findSheet(book, name);
  if (!sheet?.hasCells) throw new Trouble("sheet-missing", { sheet: name });
  return sheet;
}

function contextOf(parts: Parts, book: Book): CellContext {
  return { strings: readStrings(parts, book).texts, date1904: book.outline.date1904 };
}

export function readStrings(parts: Parts, book: Book): SharedStrings {
  const part = book.stringsPart === undefined ? undefined : parts.find(book.stringsPart);
  if (!part) return noStrings;
  const known = stringsOf.get(part);
  if (known) return known;
  const strings = readSharedStrings(parts.text(part.name), part.name);
  stringsOf.set(part, strings);
  return strings;
}
