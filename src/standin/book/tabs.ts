import type { MemoryBook } from "./book";
import { sameName } from "./formulaText";
import { Refusal } from "./liveBook";
import { sheetNameProblem } from "./names";
import type { MemorySheet } from "./sheet";

/** Takes a sheet away; what referred to it is #REF!. Gives the sheet that comes to the front in its place. */
export function removeTab(book: MemoryBook, sheet: MemorySheet): MemorySheet {
  refuseLocked(book);
  refuseLastVisible(book, sheet);
  for (const table of [...sheet.tables]) sheet.dropTable(table, "cells-go");
  const at = book.sheets.indexOf(sheet);
  book.sheets.splice(at, 1);
  book.renameReferences({ sheet: (name) => (sameName(name, sheet.name) ? null : name) });
  return nextShown(book.sheets, at) ?? sheet;
}

/** The first sheet that is shown, from a place on to the right, else to the left. */
export function nextShown(sheets: readonly MemorySheet[], at: number): MemorySheet | undefined {
  const isShown = ({ visibility }: MemorySheet) => visibility === "visible";
  return sheets.slice(at).find(isShown) ?? sheets.slice(0, at).findLast(isShown);
}

export function moveTab(book: MemoryBook, sheet: MemorySheet, position: number): void {
  refuseLocked(book);
  if (position < 0 || position >= book.sheets.length) {
    throw new Refusal("InvalidArgument", `There is no position ${String(position)}`);
  }
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  book.sheets.splice(position, 0, sheet);
}

/** Gives a sheet another name, in formulas too. */
export function renameTab(book: MemoryBook, sheet: MemorySheet, name: string, keep: () => void): void {
  const before = sheet.name;
  if (name === before) return;
  refuseLocked(book);
  const others = book.sheets.filter((one) => one !== sheet);
  const problem = sheetNameProblem(name, others);
  if (problem) throw problem;
  keep();
  book.renameReferences({ sheet: (one) => (sameName(one, before) ? name : one) });
  book.tabsChanged(sheet);
}

export function refuseLastVisible(book: MemoryBook, sheet: MemorySheet): void {
  const others = book.sheets.filter((one) => one !== sheet && one.visibility === "visible");
  if (others.length === 0) throw new Refusal("InvalidOperation", "A workbook has a sheet that is shown");
}

export function refuseLocked(book: MemoryBook): void {
  if (book.structureLocked) {
    throw new Refusal("AccessDenied", "The structure of the workbook is protected");
  }
}
