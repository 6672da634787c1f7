import { named } from "../../workbook/sameName";
import { Trouble } from "../../workbook/trouble";
import type { SheetCells } from "../../workbook/workbook";
import type { Limits } from "../limits";
import type { Part, Parts } from "../package/parts";
import type { Book, BookSheet } from "./book";
import { readCells } from "./cells";
import type { SharedStrings } from "./sharedStrings";
import { noStrings, readSharedStrings } from "./sharedStrings";

// A part never changes, so what was read from it holds as long as it lives.
const cellsOf = new WeakMap<Part, SheetCells>();
const stringsOf = new WeakMap<Part, SharedStrings>();

export function findSheet(book: Book, name: string): BookSheet | undefined {
  return named(book.sheets, name);
}

/** The cells of a sheet. */
export function readSheet(parts: Parts, book: Book, name: string, limits: Limits): SheetCells {
  const sheet = findSheet(book, name);
  if (!sheet?.hasCells) throw new Trouble("sheet-missing", { sheet: name });
  const part = parts.find(sheet.part);
  const known = part && cellsOf.get(part);
  if (known) return known;
  const context = { strings: readStrings(parts, book).texts, date1904: book.outline.date1904 };
  const cells = readCells(sheet.name, parts.text(sheet.part), sheet.part, context, limits);
  if (part) cellsOf.set(part, cells);
  return cells;
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
