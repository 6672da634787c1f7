import type { Book } from "../campaign/book";
import { registerOf } from "../campaign/campaign";
import { type Period, yearPeriod } from "../campaign/period";
import { presets } from "../campaign/presets";
import { type Entries, readEntries } from "../registers/entries";
import { readPeople } from "../registers/people";
import { remembered } from "../registers/remembered";
import { type Day, daysFrom1904, formatDay } from "../registers/text/dates";
import type { FormulaTables, RegisterPlace } from "../sheets/formulas/references";
import { type Settings, SETTINGS_SHEET } from "../sheets/settingRows";
import { readSettings, reportDateCell, settingsFormulas, settingsNamesIn } from "../sheets/settingsReader";
import { TARGETS_SHEET, TARGETS_TABLE } from "../sheets/targets";
import { readTargets } from "../sheets/targetsReader";
import { cellAddress } from "../workbook/address";
import type { FormulaPatch, NamePlan } from "../workbook/plan";
import { Trouble } from "../workbook/trouble";
import type { Outline, SheetCells, Workbook } from "../workbook/workbook";
import { doublesIn, findTable, missing, same } from "./findTable";

/** A workbook read once: what it says, and where it says it. */
export interface OpenBook {
  readonly book: Book;
  readonly settings: Settings;
  readonly tables: FormulaTables;
  readonly placeOf: (register: string) => RegisterPlace;
  readonly reportDateCell: { readonly row: number; readonly column: number };
  readonly settingsFormulas: readonly FormulaPatch[];
  readonly settingsNames: readonly NamePlan[];
  readonly date1904: boolean;
}

/** Reads the campaign, its settings and all registers. A report date given here goes before the one in the workbook. */
export async function readBook(workbook: Workbook, asOf?: Day): Promise<OpenBook> {
  const outline = await workbook.outline();
  if (!outline.sheets.some(({ name }) => same(name, SETTINGS_SHEET))) throw new Trouble("no-campaign");
  const targetsTable = outline.tables.find(({ name }) => same(name, TARGETS_TABLE));
  const cellsOf = await readSheets(workbook, [
    SETTINGS_SHEET,
    ...(targetsTable ? [targetsTable.sheet] : []),
    ...registerSheets(outline),
  ]);

  const settingCells = cellsOf(SETTINGS_SHEET);
  const settings = readSettings(settingCells);
  const preset = presets.find(({ id }) => id === settings.campaign);
  if (!preset) throw new Trouble("campaign-unknown", { sheet: SETTINGS_SHEET, value: settings.campaign });
  const place = reportDateCell(settingCells);
  const period = yearPeriod(settings.year, asOf ?? settings.reportDate + daysFrom1904(outline.date1904));
  refuseOutside(period, cellAddress(place.row, place.column));
  if (!targetsTable) throw new Trouble("table-missing", { sheet: TARGETS_SHEET });
  const yearly = { ...preset, year: settings.year };
  const campaign = readTargets(yearly, targetsTable, cellsOf(targetsTable.sheet));

  const entries = remembered((id: string) => {
    const register = registerOf(campaign, id);
    const table = findTable(register, outline);
    if (!table) throw missing(register, outline);
    return readEntries(register, table, cellsOf(table.sheet), outline.date1904);
  });
  const people = remembered((id: string) => readPeople(entries(id)));
  return {
    book: { campaign, period, doubles: doublesIn(outline, campaign), entries, people },
    settings,
    tables: { campaign, tableOf: (id) => entries(id).table },
    placeOf: (id) => placeOf(entries(id)),
    reportDateCell: place,
    settingsFormulas: settingsFormulas(settingCells),
    settingsNames: settingsNamesIn(settingCells),
    date1904: outline.date1904,
  };
}

/** All sheets in one read: every read may be a round trip. */
async function readSheets(
  workbook: Workbook,
  wanted: readonly string[],
): Promise<(sheet: string) => SheetCells> {
  const names = [...new Set(wanted)];
  const cells = await workbook.readSheets(names);
  return (sheet) => {
    const found = cells[names.indexOf(sheet)];
    if (!found) throw new Trouble("sheet-missing", { sheet });
    return found;
  };
}

/** Whichever campaign it is: that is only known once the settings have been read. */
function registerSheets(outline: Outline): string[] {
  const registers = presets.flatMap((preset) => preset.registers);
  return registers.flatMap((register) => findTable(register, outline)?.sheet ?? []);
}

function refuseOutside({ start, end, reportDate }: Period, cell: string): void {
  if (reportDate >= start && reportDate <= end) return;
  throw new Trouble("report-date-outside", {
    sheet: SETTINGS_SHEET,
    cell,
    value: formatDay(reportDate),
    expected: `${formatDay(start)} – ${formatDay(end)}`,
  });
}

function placeOf(entries: Entries): RegisterPlace {
  const columns = entries.register.fields
    .filter(({ label }) => entries.has(label))
    .map(({ label }) => [label, entries.columnOf(label)] as const);
  return { sheet: entries.sheet, headerRow: entries.headerRow, columns: new Map(columns) };
}
