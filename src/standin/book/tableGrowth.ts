import { type Box, LAST_COLUMN, LAST_ROW, around } from "../../workbook/address";
import type { WholeTableColumn } from "../../xlsx";
import { shiftFormula } from "../../xlsx/writing/patch/shiftFormula";
import { intersection, covers, without } from "./boxes";
import { columnName } from "./names";
import type { MemorySheet } from "./sheet";
import { shownText } from "./texts";
import type { MemoryTable } from "./table";

/** The table that grows when a person fills a box, and the box that it then has; null where none does. */
export function growthBy(
  sheet: MemorySheet,
  filled: Box,
): { readonly table: MemoryTable; readonly box: Box } | null {
  for (const table of sheet.tables) {
    const box = grownDown(sheet, table, filled) ?? grownRight(sheet, table, filled);
    if (box) return { table, box };
  }
  return null;
}

function grownDown(sheet: MemorySheet, table: MemoryTable, filled: Box): Box | null {
  const { box } = table;
  const next = box.bottom + 1;
  if (table.showTotals || filled.bottom < next || filled.top > next || filled.bottom > LAST_ROW) return null;
  if (filled.left < box.left || filled.right > box.right) return null;
  return isFree(sheet, { ...box, top: next, bottom: filled.bottom })
    ? { ...box, bottom: filled.bottom }
    : null;
}

function grownRight(sheet: MemorySheet, table: MemoryTable, filled: Box): Box | null {
  const { box } = table;
  const next = box.right + 1;
  if (filled.left !== next || filled.right > LAST_COLUMN) return null;
  if (filled.top < box.top || filled.bottom > box.bottom) return null;
  return isFree(sheet, { ...box, left: next, right: filled.right }) ? { ...box, right: filled.right } : null;
}

function isFree(sheet: MemorySheet, box: Box): boolean {
  if (sheet.tables.some((table) => intersection(table.box, box))) return false;
  for (let row = box.top; row <= box.bottom; row++) {
    for (let column = box.left; column <= box.right; column++) {
      if (!sheet.store.isEmpty(row, column)) return false;
    }
  }
  return true;
}

/** Gives a table another size: new columns take their names from the header row, new rows what the rows above have. */
export function resizeTable(table: MemoryTable, box: Box): void {
  const { sheet, body: before, box: old } = table;
  const isLarger = covers(box, old);
  table.update({ box, columns: resizedColumns(table, box) });
  // Whoever reads a column of the table reads its new rows from now on.
  for (const part of isLarger ? without(box, old) : [around(box, old)]) sheet.reach(part);
  if (table.headerRow !== null) writeHeaders(table);
  if (table.body.bottom > before.bottom) fillRows(table, before);
}

export function writeHeaders(table: MemoryTable): void {
  const { sheet, box, headerRow } = table;
  if (headerRow === null) return;
  table.columns.forEach((name, i) => {
    const column = box.left + i;
    if (sheet.store.value(headerRow, column) === name && !sheet.store.formulas.at(headerRow, column)) return;
    sheet.setCell(headerRow, column, { value: name });
  });
}

/** Columns that were there stay themselves, wherever the left edge goes. */
function resizedColumns({ sheet, whole, headerRow }: MemoryTable, box: Box): WholeTableColumn[] {
  const columns: WholeTableColumn[] = [];
  const kept = new Map(whole.columns.map((column, i) => [whole.box.left + i, column]));
  const names = [...kept].filter(([at]) => at >= box.left && at <= box.right).map(([, { name }]) => name);
  for (let at = box.left; at <= box.right; at++) {
    const there = kept.get(at);
    if (there) {
      columns.push(there);
      continue;
    }
    const written = headerRow === null ? null : sheet.store.value(headerRow, at);
    const name = columnName(shownText(written, undefined, false), at - box.left, names);
    names.push(name);
    columns.push({ name, formula: null, from: null });
  }
  return columns;
}

function fillRows(table: MemoryTable, before: Box): void {
  const { sheet, body } = table;
  const { store } = sheet;
  const last = before.bottom;
  table.whole.columns.forEach(({ formula }, i) => {
    const column = body.left + i;
    const style = store.style(last, column);
    for (let row = last + 1; row <= body.bottom; row++) {
      if (!store.hasOwnStyle(row, column) && style > 0) store.setStyle(row, column, style);
      if (formula !== null && store.isEmpty(row, column)) {
        sheet.putCell(row, column, { formula: shiftFormula(formula, row - body.top, 0) });
      }
    }
  });
  sheet.extendRules({ ...before, top: last }, body.bottom);
}
