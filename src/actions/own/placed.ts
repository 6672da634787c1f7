import { foldCase } from "../../registers/text/fold";
import { SETTINGS_SHEET, TARGETS_SHEET, TARGETS_TABLE } from "../../sheets/names";
import { Trouble } from "../../workbook/trouble";
import type { Reading, SheetCells, TableOutline, Workbook } from "../../workbook/workbook";
import { noMaster } from "../copyFor";
import { cellsIn, decidingSheets, hasSettings } from "../readSheets";
import { same } from "../findTable";
import { LISTS_SHEET } from "../../sheets/names";

/** A list that stands in a workbook. */
export interface PlacedList {
  readonly table: TableOutline;
  readonly cells: SheetCells;
}

/** The small sheets that say what is asked, and the drop-down lists. Throws Trouble no-campaign, department-copy. */
export async function readDeciding(workbook: Workbook): Promise<Reading> {
  const contents = await workbook.contents();
  if (!hasSettings(contents)) throw await noMaster(workbook, contents);
  const lists = contents.sheets.filter(({ name }) => same(name, LISTS_SHEET)).map(({ name }) => name);
  const sheets = new Set([...decidingSheets(contents), SETTINGS_SHEET, ...lists]);
  return workbook.read([...sheets].map((sheet) => ({ sheet })));
}

export function listIn(reading: Reading, name: string): PlacedList | null {
  const table = reading.outline.tables.find((one) => foldCase(one.name) === foldCase(name));
  return table ? { table, cells: cellsIn(reading, table.sheet) } : null;
}

/** Throws Trouble table-missing. */
export function targetsIn(reading: Reading): PlacedList {
  const found = listIn(reading, TARGETS_TABLE);
  if (!found) throw new Trouble("table-missing", { sheet: TARGETS_SHEET });
  return found;
}
