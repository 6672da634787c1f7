import type { Book } from "../campaign/book";
import { registerOf } from "../campaign/campaign";
import { type Period, yearPeriod } from "../campaign/period";
import type { FreeText } from "../exchange/personal";
import { type Entries, readEntries } from "../registers/entries";
import { readPeople } from "../registers/people";
import { remembered } from "../registers/remembered";
import { type Day, daysFrom1904, formatDay } from "../registers/text/dates";
import { readExceptions } from "../sheets/exceptionsReader";
import type { FormulaTables, RegisterPlace } from "../sheets/formulas/references";
import type { Settings } from "../sheets/settingRows";
import { readLevels, RULES_TABLE } from "../sheets/ruleLevels";
import { settingCell, settingsFormulas, settingsNamesIn } from "../sheets/settingsReader";
import { readTargets, targetTexts } from "../sheets/targetsReader";
import { cellAddress } from "../workbook/address";
import type { FormulaPatch, NamePlan } from "../workbook/plan";
import { Trouble } from "../workbook/trouble";
import type { Reading, Workbook } from "../workbook/workbook";
import { doublesIn, findTable, missing, same } from "./findTable";
import { cellsIn, readSheets, settingsIn } from "./readSheets";
import { EXCEPTIONS_TABLE, SETTINGS_SHEET, TARGETS_SHEET, TARGETS_TABLE } from "../sheets/names";

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
  /** What the scorecard says in the centre's own words. */
  readonly texts: readonly FreeText[];
}

/** Reads the campaign, its settings and all registers. A report date given here goes before the one in the workbook. */
export async function readBook(workbook: Workbook, asOf?: Day): Promise<OpenBook> {
  return bookFrom(await readSheets(workbook), asOf);
}

/** What a reading says; asking for a register that was not read throws Trouble. */
export function bookFrom(reading: Reading, asOf?: Day): OpenBook {
  const { outline } = reading;
  const { settings, preset } = settingsIn(reading);
  const settingCells = cellsIn(reading, SETTINGS_SHEET);
  const place = settingCell(settingCells, "reportDate");
  const period = yearPeriod(settings.year, asOf ?? settings.reportDate + daysFrom1904(outline.date1904));
  refuseOutside(period, cellAddress(place.row, place.column));
  const targetsTable = outline.tables.find(({ name }) => same(name, TARGETS_TABLE));
  if (!targetsTable) throw new Trouble("table-missing", { sheet: TARGETS_SHEET });
  const yearly = { ...preset, year: settings.year };
  const targetCells = cellsIn(reading, targetsTable.sheet);
  const campaign = readTargets(yearly, targetsTable, targetCells);
  const ownWords = (key: "centre" | "title"): FreeText => {
    const { row, column } = settingCell(settingCells, key);
    return { sheet: SETTINGS_SHEET, cell: cellAddress(row, column), text: settings[key] };
  };

  const entries = remembered((id: string) => {
    const register = registerOf(campaign, id);
    const table = findTable(register, outline);
    if (!table) throw missing(register, outline);
    return readEntries(register, table, cellsIn(reading, table.sheet), outline.date1904);
  });
  const people = remembered((id: string) => readPeople(entries(id)));
  return {
    book: {
      campaign,
      period,
      doubles: doublesIn(outline, campaign),
      ...judgements(reading),
      entries,
      people,
    },
    settings,
    tables: { campaign, tableOf: (id) => entries(id).table },
    placeOf: (id) => placeOf(entries(id)),
    reportDateCell: place,
    settingsFormulas: settingsFormulas(settingCells),
    settingsNames: settingsNamesIn(settingCells),
    date1904: outline.date1904,
    texts: [ownWords("centre"), ownWords("title"), ...targetTexts(campaign, targetsTable, targetCells)],
  };
}

/** What people decided about findings. */
function judgements(reading: Reading): Pick<Book, "levels" | "exceptions"> {
  const tableOf = (wanted: string) => reading.outline.tables.find(({ name }) => same(name, wanted));
  const [levels, exceptions] = [tableOf(RULES_TABLE), tableOf(EXCEPTIONS_TABLE)];
  return {
    levels: levels ? readLevels(levels, cellsIn(reading, levels.sheet)) : new Map(),
    exceptions: exceptions ? readExceptions(exceptions, cellsIn(reading, exceptions.sheet)) : [],
  };
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
