import { readFrozen, type ReadFrozen } from "../../sheets/frozen/reader";
import { FROZEN_TABLE } from "../../sheets/names";
import { type PlacedTable, placedTable } from "../../sheets/placedTable";
import type { Reading } from "../../workbook/workbook";

/** The list of what was frozen. */
export interface OpenFrozen extends PlacedTable {
  /** In the order of the sheet. */
  readonly rows: readonly ReadFrozen[];
}

/** Null where nothing was frozen, the list was not read, or columns of it are missing. */
export function frozenIn(reading: Reading): OpenFrozen | null {
  const list = placedTable(reading, FROZEN_TABLE);
  const rows = list && readFrozen(list.table, list.cells, reading.outline.date1904);
  return list && rows && { ...list, rows };
}
