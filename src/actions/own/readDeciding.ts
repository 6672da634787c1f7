import { LISTS_SHEET, SETTINGS_SHEET } from "../../sheets/names";
import type { Reading, Workbook } from "../../workbook/workbook";
import { noMaster } from "../copyFor";
import { same } from "../findTable";
import { decidingSheets, hasSettings } from "../readSheets";

/** The small sheets that say what is asked, and the drop-down lists. Throws Trouble no-campaign, department-copy. */
export async function readDeciding(workbook: Workbook): Promise<Reading> {
  const contents = await workbook.contents();
  if (!hasSettings(contents)) throw await noMaster(workbook, contents);
  const lists = contents.sheets.filter(({ name }) => same(name, LISTS_SHEET)).map(({ name }) => name);
  const sheets = new Set([...decidingSheets(contents), SETTINGS_SHEET, ...lists]);
  return workbook.read([...sheets].map((sheet) => ({ sheet })));
}
