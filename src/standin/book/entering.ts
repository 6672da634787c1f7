import type { Box } from "../../workbook/address";
import type { CellValue, Grid } from "../../workbook/value";
import { contains } from "./boxes";
import { type Entry, readEntry, type Who } from "./entries";
import { readFormula } from "./formulaText";
import { formulaIn } from "./formulaColumns";
import { Refusal } from "./liveBook";
import type { MemorySheet } from "./sheet";
import type { MemoryTable } from "./table";
import { growthBy } from "./tableGrowth";
import { shownText } from "./texts";

/** Writes a grid into a box as somebody enters it. Everything is read before anything is written. */
export function enterGrid(sheet: MemorySheet, box: Box, grid: Grid, who: Who): void {
  const growth = who === "person" && hasContent(grid) ? growthBy(sheet, box) : null;
  const read = grid.map((cells, r) =>
    cells.map((given, c) => readCell(sheet, box.top + r, box.left + c, given, who, growth)),
  );
  if (growth) growth.table.resize(growth.box);
  const tables = new Map<MemoryTable, Set<number>>();
  for (const [r, entries] of read.entries()) {
    for (const [c, entry] of entries.entries()) {
      if (!entry) continue;
      const [row, column] = [box.top + r, box.left + c];
      const table = sheet.tableAt(row, column);
      if (table?.headerRow === row) rename(table, column, entry);
      else writeCell(sheet, row, column, entry);
      if (table) tables.set(table, (tables.get(table) ?? new Set()).add(column));
    }
  }
  sheet.reach(box);
  for (const [table, columns] of tables) {
    for (const column of columns) settleColumn(table, column, box);
  }
}

/** A header is always a text, and the name of its column. */
export function rename(table: MemoryTable, column: number, entry: Exclude<Entry, null>): void {
  const written = "formula" in entry ? `=${entry.formula}` : shownText(entry.value, undefined, false);
  const name = table.renameColumn(column - table.box.left, written);
  table.sheet.setCell(table.box.top, column, { value: name });
}

/** A column is a calculated one as long as its formulas stand in all its rows; overwriting all of them ends it. */
export function settleColumn(table: MemoryTable, column: number, written: Box): void {
  const { sheet, body } = table;
  const index = column - table.box.left;
  const there = table.whole.columns[index];
  if (!there || written.bottom < body.top || written.top > body.bottom) return;
  const runs = sheet.store.formulas
    .column(column)
    .filter(({ top, bottom }) => bottom >= body.top && top <= body.bottom);
  const [first] = runs;
  if (!first) {
    if (there.formula !== null) table.setColumn(index, { ...there, formula: null });
    return;
  }
  if (runs.length > 1 || there.formula !== null) return;
  const filled = first.top <= body.top && first.bottom >= body.bottom;
  const alone = first.top === first.bottom && isEmptyBut(sheet, body, column, first.top);
  if (!filled && !alone) return;
  const formula = formulaIn(first, body.top);
  table.setColumn(index, { ...there, formula });
  if (!filled) sheet.fillFormula(column, body.top, body.bottom, formula);
}

function readCell(
  sheet: MemorySheet,
  row: number,
  column: number,
  given: CellValue,
  who: Who,
  growth: ReturnType<typeof growthBy>,
): Entry {
  const grows = growth !== null && row > growth.table.body.bottom && contains(growth.box, row, column);
  const format = sheet.format(grows ? growth.table.body.bottom : row, column);
  const entry = readEntry(given, format, who, sheet.book.date1904);
  if (!entry || !("formula" in entry)) return entry;
  const table = grows ? growth.table : sheet.tableAt(row, column);
  return { formula: readFormula(entry.formula, sheet.book.known(table)) };
}

function writeCell(sheet: MemorySheet, row: number, column: number, entry: Exclude<Entry, null>): void {
  sheet.putCell(row, column, entry);
  if ("value" in entry && entry.format !== undefined && sheet.format(row, column) === "General") {
    sheet.setFormat(row, column, entry.format);
  }
}

function isEmptyBut(sheet: MemorySheet, body: Box, column: number, row: number): boolean {
  for (let one = body.top; one <= body.bottom; one++) {
    if (one !== row && !sheet.store.isEmpty(one, column)) return false;
  }
  return true;
}

function hasContent(grid: Grid): boolean {
  return grid.some((cells) => cells.some((value) => value !== null && value !== ""));
}

export function refuseMisshapen(box: Box, grid: Grid): void {
  const height = box.bottom - box.top + 1;
  const width = box.right - box.left + 1;
  if (grid.length !== height || grid.some((cells) => cells.length !== width)) {
    throw new Refusal("InvalidArgument", "The values have not the shape of the range");
  }
}
