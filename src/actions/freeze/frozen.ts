import { readFrozen, type ReadFrozen } from "../../sheets/frozen/reader";
import { FROZEN_TABLE } from "../../sheets/names";
import type { Reading, SheetCells, TableOutline } from "../../workbook/workbook";
import { same } from "../findTable";

/** The list of what was frozen. */
export interface OpenFrozen {
  readonly table: TableOutline;
  readonly cells: SheetCells;
  /** In the order of the sheet. */
  readonly rows: readonly ReadFrozen[];
}

/** Null where nothing was frozen, the list was not read, or columns of it are missing. */
export function frozenIn({ outline, sheets }: Reading): OpenFrozen | null {
  const table = outline.tables.find(({ name }) => same(name, FROZEN_TABLE));
  const cells = table && sheets.find(({ name }) => same(name, table.sheet));
  const rows = table && cells ? readFrozen(table, cells, outline.date1904) : null;
  return table && cells && rows ? { table, cells, rows } : null;
}
