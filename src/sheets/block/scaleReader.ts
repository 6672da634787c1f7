import type { BlockScale } from "../../campaign/block";
import { cellAddress } from "../../workbook/address";
import { valueAt } from "../../workbook/rows";
import { Trouble } from "../../workbook/trouble";
import { isBlank } from "../../workbook/value";
import type { SheetCells, TableOutline } from "../../workbook/workbook";
import { cellText } from "../cellText";
import { readBandsAlone } from "../points/scaleReader";
import { tableColumn } from "../tableColumn";
import { CAP_COLUMN } from "./scale";

export interface PlacedTable {
  readonly table: TableOutline;
  readonly cells: SheetCells;
}

/** What the workbook says of totals. Throws Trouble setting-unreadable, field-missing. */
export function readBlockScale(bands: PlacedTable, cap: PlacedTable): BlockScale {
  return { bands: readBandsAlone(bands.table, bands.cells), bonusCap: readCap(cap) };
}

/** The least number of its rows; null where there is none. */
function readCap({ table, cells }: PlacedTable): number | null {
  const column = tableColumn(table, CAP_COLUMN);
  const rows = Array.from(
    { length: table.box.bottom - table.box.top },
    (_, index) => table.box.top + 1 + index,
  );
  const numbers = rows.flatMap((row) => {
    const value = valueAt(cells, row, column);
    if (isBlank(value)) return [];
    if (typeof value === "number" && value >= 0) return [value];
    const cell = cellAddress(row, column);
    throw new Trouble("setting-unreadable", {
      sheet: table.sheet,
      cell,
      field: CAP_COLUMN,
      value: cellText(value),
    });
  });
  return numbers.length === 0 ? null : Math.min(...numbers);
}
