import type { Campaign } from "../campaign/campaign";
import { presets } from "../campaign/presets";
import { withUnits } from "../campaign/units";
import { type Register, ROW_ID } from "../registers/register";
import { type PlacedTable, placedTable } from "../sheets/placedTable";
import type { Settings } from "../sheets/settingRows";
import { readSettings } from "../sheets/settingsReader";
import { readUnits } from "../sheets/units/listReader";
import { Trouble } from "../workbook/trouble";
import type { Area, Contents, Reading, SheetCells, TableContents, Workbook } from "../workbook/workbook";
import { noMaster } from "./copyFor";
import { findTable, same } from "./findTable";
import {
  BANDS_TABLE,
  DEFINITIONS_TABLE,
  EXCEPTIONS_TABLE,
  PUBLISHED_TABLE,
  FROZEN_TABLE,
  OWN_DEPARTMENTS_TABLE,
  OWN_FIELDS_TABLE,
  OWN_TABLE,
  REMOVED,
  SCALE_TABLE,
  SCORING_TABLE,
  SETTINGS_SHEET,
  TARGETS_SHEET,
  TARGETS_TABLE,
  UNITS_TABLE,
} from "../sheets/names";
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

/** Whether the workbook may ask for something that the campaign does not: the lists of the centre's own. */
export function hasOwn({ tables }: Contents): boolean {
  return tables.some(({ name, columns }) => {
    if (same(name, TARGETS_TABLE)) return columns.some((column) => same(column, REMOVED));
    return OWN_TABLES.some((own) => same(own, name));
  });
}

/** Somebody may have given the table another name. */
function mayBeOwn({ name, columns }: TableContents, contents: Contents): boolean {
  return name.startsWith(OWN_TABLE) || (hasOwn(contents) && columns.some((column) => same(column, ROW_ID)));
}

const OWN_TABLES = [DEFINITIONS_TABLE, OWN_FIELDS_TABLE, OWN_DEPARTMENTS_TABLE];

/** Every reading may be a round trip, so all that could be needed is read at once. */
export function sheetsToRead(contents: Contents, wanted: Wanted = ({ registers }) => registers): string[] {
  // Whichever campaign it is: that is only known once the settings have been read.
  const registers = presets.flatMap(wanted);
  return [
    ...new Set([
      ...decidingSheets(contents),
      ...registers.flatMap((register) => findTable(register, contents)?.sheet ?? []),
      // Registers that the centre has added are known by their names until its lists have been read.
      ...contents.tables.filter((table) => mayBeOwn(table, contents)).map(({ sheet }) => sheet),
    ]),
  ];
}

/** The small sheets that say how everything else is judged. */
export function decidingSheets(contents: Contents): string[] {
  const tables = DECIDING_TABLES.flatMap(
    (table) => contents.tables.find(({ name }) => same(name, table)) ?? [],
  );
  return [...new Set([SETTINGS_SHEET, ...tables.map(({ sheet }) => sheet)])];
}

const DECIDING_TABLES = [
  TARGETS_SHEET,
  TARGETS_TABLE,
  DEFINITIONS_TABLE,
  OWN_FIELDS_TABLE,
  OWN_DEPARTMENTS_TABLE,
  RULES_TABLE,
  EXCEPTIONS_TABLE,
  SCALE_TABLE,
  BANDS_TABLE,
  SCORING_TABLE,
  PUBLISHED_TABLE,
  UNITS_TABLE,
  FROZEN_TABLE,
];

export function cellsIn({ sheets }: Reading, name: string): SheetCells {
  const found = sheets.find((sheet) => same(sheet.name, name));
  if (!found) throw new Trouble("sheet-missing", { sheet: name });
  return found;
}

/** Null where the workbook has no table of that name; a sheet that should have been read and was not throws sheet-missing. */
export function listIn(reading: Reading, wanted: string): PlacedTable | null {
  const table = reading.outline.tables.find(({ name }) => same(name, wanted));
  return table ? { table, cells: cellsIn(reading, table.sheet) } : null;
}

/** Throws Trouble sheet-missing, table-missing. */
export function targetsIn(reading: Reading): PlacedTable {
  const found = listIn(reading, TARGETS_TABLE);
  if (found) return found;
  const isThere = reading.outline.sheets.some(({ name }) => same(name, TARGETS_SHEET));
  throw new Trouble(isThere ? "table-missing" : "sheet-missing", { sheet: TARGETS_SHEET });
}

/** What the settings say, and the campaign that they name as it was made, with the units of the workbook. */
export function presetIn(reading: Reading): { readonly settings: Settings; readonly preset: Campaign } {
  const settings = readSettings(cellsIn(reading, SETTINGS_SHEET));
  const preset = presets.find(({ id }) => id === settings.campaign);
  if (!preset) throw new Trouble("campaign-unknown", { sheet: SETTINGS_SHEET, value: settings.campaign });
  const units = unitsIn(reading);
  return { settings, preset: preset.units && units ? withUnits(preset, units) : preset };
}

/** The units that the workbook names; null where they were not read, or it has no list of them. */
function unitsIn(reading: Reading): readonly string[] | null {
  const list = placedTable(reading, UNITS_TABLE);
  return list && readUnits(list.table, list.cells);
}
