import type { Contents, SheetOutline } from "../workbook/workbook";
import { type Unfinished, unfinishedIn } from "./unfinished";

/** Everything that Excel tells of the workbook, sheets that were never finished included. */
export interface RawContents extends Contents {
  readonly unfinished: Unfinished;
}

/** Asks for the contents; what is returned gives them after the next sync. */
export function askContents(workbook: Excel.Workbook): () => RawContents {
  const { worksheets, tables, names, protection } = workbook;
  worksheets.load({ name: true, visibility: true });
  tables.load({
    name: true,
    showHeaders: true,
    showTotals: true,
    worksheet: { name: true },
    columns: { name: true },
  });
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
    };
  };
}

/** What a person takes for the workbook: without sheets whose writing was cut off. */
export function withoutUnfinished({ unfinished, ...contents }: RawContents): Contents {
  const isFinished = (sheet: string) => !unfinished.sheets.includes(sheet);
  return {
    ...contents,
    sheets: contents.sheets.filter(({ name }) => isFinished(name)),
    tables: contents.tables.filter(({ sheet }) => isFinished(sheet)),
    names: contents.names.filter(({ name }) => !unfinished.names.includes(name)),
  };
}

const FIRST_OF_2000_FROM_1904 = 35_064;

const VISIBILITIES = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
} as const satisfies Record<string, SheetOutline["visibility"]>;

function withoutEquals(formula: unknown): string {
  return String(formula).replace(/^=/, "");
}
