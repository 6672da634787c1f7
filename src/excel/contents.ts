import type { Contents, SheetOutline } from "../workbook/workbook";
import { type Unfinished, unfinishedIn } from "./unfinished";

/** Everything that Excel tells of the workbook, sheets that were never finished included. */
export interface RawContents extends Contents {
  readonly unfinished: Unfinished;
  readonly lengths: Lengths;
}

/** Rows of the tables' bodies, by their names. */
export type Lengths = ReadonlyMap<string, number>;

/** Asks for the contents; what is returned gives them after the next sync. */
export function askContents(workbook: Excel.Workbook): () => RawContents {
  const { worksheets, tables, names, protection } = workbook;
  worksheets.load({ name: true, visibility: true });
  tables.load(TOLD_OF_TABLES);
  names.load({ name: true, formula: true });
  protection.load("protected");
  // The only way to learn the date system that ExcelApi 1.14 has.
  const day = workbook.functions.date(2000, 1, 1);
  day.load("value");
  return () => {
    const all = names.items.map(({ name, formula }) => ({ name, refersTo: withoutEquals(formula) }));
    return {
      date1904: day.value === FIRST_OF_2000_FROM_1904,
      structureLocked: protection.protected,
      sheets: worksheets.items.map(({ name, visibility }) => ({
        name,
        visibility: VISIBILITIES[visibility],
        // Sheets that are only a chart are not in the collection.
        hasCells: true,
      })),
      tables: tables.items.map((table) => ({
        name: table.name,
        sheet: table.worksheet.name,
        hasHeader: table.showHeaders,
        hasTotals: table.showTotals,
        columns: table.columns.items.map(({ name }) => name),
      })),
      names: all.filter(({ name }) => !name.toLowerCase().startsWith("_xlnm.")),
      unfinished: unfinishedIn(all),
      lengths: new Map(tables.items.map(({ name, rows }) => [name, rows.count])),
    };
  };
}

/** What a person takes for the workbook: without sheets whose writing was cut off. */
export function withoutUnfinished({ unfinished, lengths: _, ...contents }: RawContents): Contents {
  const isFinished = (sheet: string) => !unfinished.sheets.includes(sheet);
  return {
    ...contents,
    sheets: contents.sheets.filter(({ name }) => isFinished(name)),
    tables: contents.tables.filter(({ sheet }) => isFinished(sheet)),
    names: contents.names.filter(({ name }) => !unfinished.names.includes(name)),
  };
}

/** Paths, because the types know no way to ask for how many rows there are and for nothing of them. */
const TOLD_OF_TABLES = [
  "name",
  "showHeaders",
  "showTotals",
  "worksheet/name",
  "columns/name",
  "rows/count",
].map((path) => `items/${path}`);

const FIRST_OF_2000_FROM_1904 = 35_064;

const VISIBILITIES = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
} as const satisfies Record<string, SheetOutline["visibility"]>;

function withoutEquals(formula: unknown): string {
  return String(formula).replace(/^=/, "");
}
