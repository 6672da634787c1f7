import { foldCase } from "../registers/text/fold";
import type { CellValue } from "../workbook/value";
import type { Reading, SheetCells } from "../workbook/workbook";
import { same } from "./findTable";

/** Cells of a row as they would be; zero-based. */
export interface RowCells {
  readonly sheet: string;
  readonly row: number;
  readonly cells: readonly { readonly column: number; readonly after: CellValue }[];
}

/** A table that has so many rows more at its end, or less. */
export interface Resized {
  readonly table: string;
  readonly by: number;
}

/** A reading as if these cells had been written and these tables resized; cells left of what was read are left out. */
export function withRows(
  { outline, sheets }: Reading,
  rows: readonly RowCells[],
  resized: readonly Resized[],
): Reading {
  const bySheet = new Map<string, RowCells[]>();
  for (const row of rows) {
    const key = foldCase(row.sheet);
    const others = bySheet.get(key);
    if (others) others.push(row);
    else bySheet.set(key, [row]);
  }
  const tables = outline.tables.map((table) => {
    const by = resized.find((one) => same(one.table, table.name))?.by ?? 0;
    return { ...table, box: { ...table.box, bottom: table.box.bottom + by } };
  });
  return {
    outline: { ...outline, tables },
    sheets: sheets.map((sheet) => written(sheet, bySheet.get(foldCase(sheet.name)) ?? [])),
  };
}

function written(sheet: SheetCells, rows: readonly RowCells[]): SheetCells {
  if (rows.length === 0) return sheet;
  const grid: (readonly CellValue[])[] = [...sheet.cells];
  const own = new Map<number, CellValue[]>();
  for (const { row, cells } of rows) {
    const at = row - sheet.top;
    while (grid.length <= at) grid.push([]);
    const line = own.get(at) ?? [...(grid[at] ?? [])];
    for (const { column, after } of cells) {
      while (line.length <= column - sheet.left) line.push(null);
      line[column - sheet.left] = after;
    }
    own.set(at, line);
    grid[at] = line;
  }
  return { ...sheet, cells: grid };
}
