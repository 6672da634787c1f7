import { foldCase } from "../registers/text/fold";
import type { Reading, SheetCells, TableOutline } from "../workbook/workbook";

/** A table where it stands, with all that was read of its sheet. */
export interface PlacedTable {
  readonly table: TableOutline;
  readonly cells: SheetCells;
}

/** Null where the workbook has no table of that name, or its sheet was not read. */
export function placedTable({ outline, sheets }: Reading, wanted: string): PlacedTable | null {
  const table = outline.tables.find(({ name }) => foldCase(name) === foldCase(wanted));
  const cells = table && sheets.find(({ name }) => foldCase(name) === foldCase(table.sheet));
  return table && cells ? { table, cells } : null;
}
