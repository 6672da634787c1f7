import type { Book } from "../campaign/book";
import { type Campaign, registerOf } from "../campaign/campaign";
import type { Phase } from "../campaign/phase";
import { periodCode, spanOf } from "../campaign/span";
import type { FreeText } from "../exchange/personal";
import { type Entries, readEntries } from "../registers/entries";
import { readPeople } from "../registers/people";
import { remembered } from "../registers/remembered";
import { calendar } from "../registers/text/dates";
import { readExceptions } from "../sheets/exceptionsReader";
import type { FormulaTables, RegisterPlace } from "../sheets/formulas/references";
import { ownTexts } from "../sheets/own";
import { ON_THE_DAY, type Settings } from "../sheets/settingRows";
import { readLevels, RULES_TABLE } from "../sheets/ruleLevels";
import { settingCell } from "../sheets/settingsReader";
import { readTargets, targetTexts } from "../sheets/targetsReader";
import { undefinedTargets } from "../sheets/undefinedTargets";
import { unitsNameIn } from "../sheets/units/list";
import { cellAddress } from "../workbook/address";
import type { NamePlan } from "../workbook/plan";
import type { Outline, Reading, Workbook } from "../workbook/workbook";
import { blockScaleIn, blockTexts } from "./block";
import { type Asked, type Chosen, chosenPeriod } from "./chosenPeriod";
import { frozenIn, type OpenFrozen } from "./freeze/frozen";
import { type OpenPoints, pointsIn } from "./points";
import { doublesIn, findTable, missing, same } from "./findTable";
import { cellsIn, listIn, readSheets, targetsIn } from "./readSheets";
import { settingsIn } from "./settingsIn";
import { withoutTakenOut } from "./takenOut";
import { type OpenPublished, publishedIn } from "./report/published";
import { reportSheetIn } from "./report/sheetName";
import { EXCEPTIONS_TABLE, SETTINGS_SHEET, UNITS_TABLE } from "../sheets/names";

/** A workbook read once: what it says, and where it says it. */
export interface OpenBook {
  readonly book: Book;
  readonly settings: Settings;
  /** Whose years are asked for; null = a period of one year is. */
  readonly phase: Phase | null;
  readonly periodCell: Chosen["cell"];
  readonly tables: FormulaTables;
  readonly placeOf: (register: string) => RegisterPlace;
  /** Null where no target gives any. */
  readonly points: OpenPoints | null;
  /** What was frozen; null where nothing was, or it cannot be read. */
  readonly frozen: OpenFrozen | null;
  /** Whether formulas may look into the list of it. */
  readonly hasFrozen: boolean;
  /** Makes the settings say what was judged; computed lines and names too, which other programs may have dropped. */
  readonly settingsWriting: Chosen["writing"];
  /** The drop-down list of the units as it stands now; none where the campaign has none. */
  readonly unitNames: readonly NamePlan[];
  /** Figures that were made known and differ from ours. */
  readonly published: OpenPublished;
  /** Which sheet the report is written to. */
  readonly reportSheet: string;
  readonly date1904: boolean;
  /** What the scorecard says in the centre's own words. */
  readonly texts: readonly FreeText[];
}

/** Reads the campaign, its settings and all registers. What is asked goes before what the settings say. */
export async function readBook(workbook: Workbook, asked?: Asked): Promise<OpenBook> {
  return bookFrom(await readSheets(workbook), asked);
}

/** What a reading says of its campaign, or of another one; asking for a register that was not read throws Trouble. */
export function bookFrom(
  reading: Reading,
  asked: Asked = {},
  { settings, preset }: ReturnType<typeof settingsIn> = settingsIn(reading),
): OpenBook {
  const { outline } = reading;
  const settingCells = cellsIn(reading, SETTINGS_SHEET);
  const {
    period,
    phase,
    cell: periodCell,
    writing,
  } = chosenPeriod({ cells: settingCells, settings, preset }, asked, outline.date1904);
  const targets = targetsIn(reading);
  const yearly = { ...preset, year: calendar(period.start).year };
  const { campaign, points } = pointsIn(
    reading,
    readTargets(yearly, targets.table, targets.cells),
    targets,
    periodCode(yearly.year, spanOf(period)),
  );
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
  const frozen = frozenIn(reading);
  return {
    book: {
      campaign,
      period,
      onTheDay: settings.deadline === ON_THE_DAY,
      ...blockScaleIn(reading, campaign),
      doubles: doublesIn(withoutTakenOut(reading, campaign), campaign),
      ...judgements(reading),
      undefinedTargets: undefinedTargets(campaign, targets),
      entries,
      people,
    },
    settings,
    phase,
    periodCell,
    tables: { campaign, tableOf: (id) => entries(id).table },
    placeOf: (id) => placeOf(entries(id)),
    points,
    frozen,
    hasFrozen: frozen !== null,
    settingsWriting: writing,
    unitNames: unitNames(campaign, outline),
    published: publishedIn(reading, campaign, periodCode(yearly.year, spanOf(period))),
    reportSheet: reportSheetIn(outline),
    date1904: outline.date1904,
    texts: [
      ownWords("centre"),
      ownWords("title"),
      ...targetTexts(campaign, targets.table, targets.cells),
      ...(points?.texts ?? []),
      ...blockTexts(reading, campaign),
      ...ownTexts(reading),
    ],
  };
}

function unitNames({ units }: Campaign, { tables }: Outline): NamePlan[] {
  const table = tables.find(({ name }) => same(name, UNITS_TABLE));
  return units && table ? [unitsNameIn(table)] : [];
}

/** What people decided about findings. */
function judgements(reading: Reading): Pick<Book, "levels" | "exceptions"> {
  const [levels, exceptions] = [listIn(reading, RULES_TABLE), listIn(reading, EXCEPTIONS_TABLE)];
  return {
    levels: levels ? readLevels(levels.table, levels.cells) : new Map(),
    exceptions: exceptions ? readExceptions(exceptions.table, exceptions.cells) : [],
  };
}

function placeOf(entries: Entries): RegisterPlace {
  const columns = entries.register.fields
    .filter(({ label }) => entries.has(label))
    .map(({ label }) => [label, entries.columnOf(label)] as const);
  return { sheet: entries.sheet, headerRow: entries.headerRow, columns: new Map(columns) };
}
