import type { Book } from "../campaign/book";
import { type Campaign, registerOf } from "../campaign/campaign";
import { yearPeriod } from "../campaign/period";
import { presets } from "../campaign/presets";
import { type Entries, readEntries } from "../registers/entries";
import { type People, readPeople } from "../registers/people";
import type { Register } from "../registers/register";
import { type Day, formatDay } from "../registers/text/dates";
import { foldCase } from "../registers/text/fold";
import type { FormulaTables, RegisterPlace } from "../sheets/formulas/references";
import {
  readSettings,
  reportDateCell,
  SETTINGS_SHEET,
  type Settings,
  settingsFormulas,
} from "../sheets/settings";
import { readTargets, TARGETS_SHEET, TARGETS_TABLE } from "../sheets/targets";
import { cellAddress } from "../workbook/address";
import type { FormulaPatch } from "../workbook/plan";
import { Trouble } from "../workbook/trouble";
import type { Outline, SheetCells, TableOutline, Workbook } from "../workbook/workbook";

/** A workbook read once: what it says, and where it says it. */
export interface OpenBook {
  readonly book: Book;
  readonly settings: Settings;
  readonly tables: FormulaTables;
  readonly placeOf: (register: string) => RegisterPlace;
  readonly reportDateCell: { readonly row: number; readonly column: number };
  readonly settingsFormulas: readonly FormulaPatch[];
  readonly date1904: boolean;
}

/** Reads the campaign, its settings and all registers. A report date given here goes before the one in the workbook. */
export async function readBook(workbook: Workbook, asOf?: Day): Promise<OpenBook> {
  const outline = await workbook.outline();
  if (!outline.sheets.some(({ name }) => same(name, SETTINGS_SHEET))) throw new Trouble("no-campaign");
  const known = presets.flatMap(({ registers }) => registers);
  const wanted = [
    SETTINGS_SHEET,
    ...(outline.sheets.some(({ name }) => same(name, TARGETS_SHEET)) ? [TARGETS_SHEET] : []),
    ...known.flatMap((register) => findTable(register, outline)?.sheet ?? []),
  ];
  const names = [...new Set(wanted)];
  const cells = await workbook.readSheets(names);
  const cellsOf = (sheet: string): SheetCells => {
    const found = cells[names.indexOf(sheet)];
    if (!found) throw new Trouble("sheet-missing", { sheet });
    return found;
  };

  const settings = readSettings(cellsOf(SETTINGS_SHEET));
  const preset = presets.find(({ id }) => id === settings.campaign);
  const place = reportDateCell(cellsOf(SETTINGS_SHEET));
  if (!preset) throw new Trouble("campaign-unknown", { sheet: SETTINGS_SHEET, value: settings.campaign });
  const shift = outline.date1904 ? DAYS_1904 : 0;
  const period = yearPeriod(settings.year, asOf ?? settings.reportDate + shift);
  if (period.reportDate < period.start || period.reportDate > period.end) {
    throw new Trouble("report-date-outside", {
      sheet: SETTINGS_SHEET,
      cell: cellAddress(place.row, place.column),
      value: formatDay(period.reportDate),
      expected: `${formatDay(period.start)} – ${formatDay(period.end)}`,
    });
  }

  const targetsTable = outline.tables.find(({ name }) => same(name, TARGETS_TABLE));
  if (!targetsTable) throw new Trouble("table-missing", { sheet: TARGETS_SHEET });
  const targetCells = names.includes(targetsTable.sheet)
    ? cellsOf(targetsTable.sheet)
    : (await workbook.readSheets([targetsTable.sheet]))[0];
  if (!targetCells) throw new Trouble("sheet-missing", { sheet: TARGETS_SHEET });
  const campaign = readTargets({ ...preset, year: settings.year }, targetsTable, targetCells);

  const entries = remembered((id) => {
    const register = registerOf(campaign, id);
    const table = findTable(register, outline);
    if (!table) throw missing(register, outline);
    return readEntries(register, table, cellsOf(table.sheet), outline.date1904);
  });
  const people = remembered((id) => readPeople(entries(id)));
  return {
    book: { campaign, period, doubles: doublesIn(outline, campaign), entries, people },
    settings,
    tables: { campaign, tableOf: (id) => entries(id).table },
    placeOf: (id) => placeOf(entries(id)),
    reportDateCell: place,
    settingsFormulas: settingsFormulas(cellsOf(SETTINGS_SHEET)),
    date1904: outline.date1904,
  };
}

/** Days between the serial numbers of the 1904 and the 1900 date system. */
export const DAYS_1904 = 1462;

/** By its own name wherever it stands, else the likeliest table on the register's sheet. */
export function findTable(register: Register, outline: Outline): TableOutline | undefined {
  const byName = outline.tables.find(({ name }) => same(name, register.table));
  if (byName) return byName;
  const labels = new Set(register.fields.map(({ label }) => foldCase(label)));
  const known = (table: TableOutline) => table.columns.filter((name) => labels.has(foldCase(name))).length;
  return outline.tables
    .filter((table) => same(table.sheet, register.sheet) && known(table) > labels.size / 2)
    .sort((one, other) => known(other) - known(one))[0];
}

/** Tables that hold every required field of a register that stands elsewhere, as a copied sheet does. */
function doublesIn(outline: Outline, campaign: Campaign): Book["doubles"] {
  const counted = new Map(campaign.registers.map((register) => [register.id, findTable(register, outline)]));
  const registers = new Set([...counted.values()]);
  return campaign.registers.flatMap((register) => {
    const wanted = register.fields.map(({ label }) => foldCase(label));
    return outline.tables
      .filter((table) => {
        const names = new Set(table.columns.map(foldCase));
        return !registers.has(table) && wanted.every((label) => names.has(label));
      })
      .map(({ sheet, box }) => ({ register: register.id, sheet, cell: cellAddress(box.top, box.left) }));
  });
}

export function same(one: string, other: string): boolean {
  return foldCase(one) === foldCase(other);
}

function missing(register: Register, outline: Outline): Trouble {
  const there = outline.sheets.some(({ name }) => same(name, register.sheet));
  return new Trouble(there ? "table-missing" : "sheet-missing", { sheet: register.sheet });
}

function placeOf(entries: Entries): RegisterPlace {
  const columns = entries.register.fields
    .filter(({ label }) => entries.has(label))
    .map(({ label }) => [label, entries.columnOf(label)] as const);
  return { sheet: entries.sheet, headerRow: entries.headerRow, columns: new Map(columns) };
}

function remembered<T extends Entries | People>(read: (id: string) => T): (id: string) => T {
  const memory = new Map<string, T>();
  return (id) => {
    let value = memory.get(id);
    if (!value) memory.set(id, (value = read(id)));
    return value;
  };
}
