import type { Campaign } from "../campaign/campaign";
import { presets } from "../campaign/presets";
import type { Register } from "../registers/register";
import type { Settings } from "../sheets/settingRows";
import { readSettings } from "../sheets/settingsReader";
import { Trouble } from "../workbook/trouble";
import type { Area, Contents, Reading, SheetCells, Workbook } from "../workbook/workbook";
import { noMaster } from "./copyFor";
import { findTable, same } from "./findTable";
import { EXCEPTIONS_TABLE, SETTINGS_SHEET, TARGETS_TABLE } from "../sheets/names";
import { RULES_TABLE } from "../sheets/ruleLevels";

/** Which registers of a campaign are asked for. */
export type Wanted = (campaign: Campaign) => readonly Register[];

/**
 * The settings, the targets and the registers asked for, all unless told, and `further` sheets that are there, with what
 * is wanted `besides` their cells; throws Trouble no-campaign, department-copy.
 */
export async function readSheets(
  workbook: Workbook,
  wanted?: Wanted,
  further: (contents: Contents) => readonly string[] = () => [],
  besides: Pick<Area, "formulas"> = {},
): Promise<Reading> {
  const contents = await workbook.contents();
  if (!hasSettings(contents)) throw await noMaster(workbook, contents);
  const sheets = new Set([...sheetsToRead(contents, wanted), ...further(contents)]);
  return workbook.read([...sheets].map((sheet) => ({ sheet, ...besides })));
}

/** All that a check looks at. */
export function readToCheck(workbook: Workbook): Promise<Reading> {
  return readSheets(workbook, undefined, undefined, { formulas: true });
}

export function hasSettings({ sheets }: Contents): boolean {
  return sheets.some(({ name }) => same(name, SETTINGS_SHEET));
}

/** Every reading may be a round trip, so all that could be needed is read at once. */
export function sheetsToRead(contents: Contents, wanted: Wanted = ({ registers }) => registers): string[] {
  // Whichever campaign it is: that is only known once the settings have been read.
  const registers = presets.flatMap(wanted);
  return [
    ...new Set([
      ...decidingSheets(contents),
      ...registers.flatMap((register) => findTable(register, contents)?.sheet ?? []),
    ]),
  ];
}

/** The small sheets that say how everything else is judged. */
export function decidingSheets(contents: Contents): string[] {
  const tables = [TARGETS_TABLE, RULES_TABLE, EXCEPTIONS_TABLE].flatMap(
    (table) => contents.tables.find(({ name }) => same(name, table)) ?? [],
  );
  return [...new Set([SETTINGS_SHEET, ...tables.map(({ sheet }) => sheet)])];
}

export function cellsIn({ sheets }: Reading, name: string): SheetCells {
  const found = sheets.find((sheet) => same(sheet.name, name));
  if (!found) throw new Trouble("sheet-missing", { sheet: name });
  return found;
}

/** What the settings say, and the campaign that they name as it was made. */
export function settingsIn(reading: Reading): { readonly settings: Settings; readonly preset: Campaign } {
  const settings = readSettings(cellsIn(reading, SETTINGS_SHEET));
  const preset = presets.find(({ id }) => id === settings.campaign);
  if (!preset) throw new Trouble("campaign-unknown", { sheet: SETTINGS_SHEET, value: settings.campaign });
  return { settings, preset };
}
