import { foldCase } from "../../registers/text/fold";
import { valueAt } from "../../workbook/rows";
import type { SheetCells, TableOutline } from "../../workbook/workbook";
import { tableColumn } from "../tableColumn";
import { NAME_COLUMN } from "./list";

/** The units that a workbook names, each once, as they are written; blank rows are none. */
export function readUnits(table: TableOutline, cells: SheetCells): readonly string[] {
  const column = tableColumn(table, NAME_COLUMN);
  const found = new Map<string, string>();
  for (let row = table.box.top + 1; row <= table.box.bottom; row++) {
    const value = valueAt(cells, row, column);
    if (typeof value !== "string" || value === "" || value.length > LONGEST) continue;
    const key = foldCase(value);
    if (!found.has(key)) found.set(key, value);
  }
  return [...found.values()];
}

/** Excel looks up no text longer than this. */
const LONGEST = 255;
