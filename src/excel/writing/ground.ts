import type { Box } from "../../workbook/address";
import type { Layout } from "../../workbook/layout";
import type { Task } from "../../workbook/live";
import type { Anchor, CellPatch, FormulaPatch, WorkbookPlan } from "../../workbook/plan";
import type { CellValue } from "../../workbook/value";
import type { Contents } from "../../workbook/workbook";
import { askContents, type RawContents } from "../contents";
import { inExcel } from "../inExcel";
import { boxOf, cellsAt, once, PLACE } from "../place";
import { cellsOf } from "../reading/cells";
import { boxesByKey } from "./boxes";
import { isMistakable } from "./entered";
import { askExtras, type Extras } from "./extras";

/** What a plan meets in the workbook, asked in one request right before it is written. */
export interface Ground {
  readonly contents: RawContents;
  readonly protectedSheets: ReadonlySet<string>;
  /** By the name of a sheet that is made anew, in small letters. */
  readonly extras: ReadonlyMap<string, Extras>;
  readonly anchors: readonly { readonly anchor: Anchor; readonly value: CellValue }[];
  readonly growths: readonly GrowthGround[];
  /** The number format of a cell that is patched, where it matters. */
  readonly formatAt: (sheet: string, row: number, column: number) => string | undefined;
}

export interface GrowthGround {
  readonly table: string;
  readonly sheet: string;
  /** Where the table is now. */
  readonly box: Box;
  /** Of its last body row. */
  readonly formats: readonly string[];
  /** The first cell below that is taken; null = there is room. */
  readonly taken: { readonly row: number; readonly column: number } | null;
}

/** `known` says which sheets and tables there were a moment ago; asking for one that is gone is changed-meanwhile. */
export async function askGround(
  task: Task | undefined,
  known: Contents,
  plan: WorkbookPlan,
  layouts: readonly Layout[],
): Promise<Ground> {
  const { anchors = [], growths = [], formulas = [] } = plan;
  const named = sheetFinder(known);
  return inExcel(task, async (context) => {
    const { worksheets, tables } = context.workbook;
    const contents = askContents(context.workbook);
    const replaced = layouts.flatMap(({ plan: { name } }) => named(name) ?? []);
    const protections = touchedSheets(known, plan).map((name) => {
      const { protection } = worksheets.getItem(name);
      protection.load("protected");
      return { name, protection };
    });
    const extras = replaced.map((name) => ({ name, extras: askExtras(worksheets.getItem(name)) }));
    const cells = (sheet: string, box: Box) => cellsAt(worksheets.getItem(named(sheet) ?? sheet), box);
    const anchored = askCells(anchors, (sheet, box) => loaded(cells(sheet, box), "values"));
    const formatted = askCells(needFormats(plan.cells, formulas), (sheet, box) =>
      loaded(cells(sheet, box), "numberFormat"),
    );
    const grown = growths.map(({ table, from, rows }) => {
      const place = loaded(once(tables.getItem(table).getRange()), PLACE);
      const { sheet = "" } = known.tables.find(({ name }) => isSame(name, table)) ?? {};
      const last = loaded(cells(sheet, { ...from, top: from.bottom }), "numberFormat");
      const below = { ...from, top: from.bottom + 1, bottom: from.bottom + rows };
      const used = loaded(once(cells(sheet, below).getUsedRangeOrNullObject(true)), PLACE);
      return { table, sheet, place, last, used };
    });
    await context.sync();
    const formats = (sheet: string, row: number, column: number) =>
      cellIn(formatted, sheet, row, column, ({ numberFormat }) => numberFormat as unknown[][]) as
        string | undefined;
    return {
      contents: contents(),
      protectedSheets: new Set(
        protections.flatMap(({ name, protection }) => (protection.protected ? [name.toLowerCase()] : [])),
      ),
      extras: new Map(extras.map((one) => [one.name.toLowerCase(), one.extras()])),
      anchors: anchors.map((anchor) => ({
        anchor,
        value: cellIn(anchored, anchor.sheet, anchor.row, anchor.column, valuesIn) ?? null,
      })),
      growths: grown.map(({ table, sheet, place, last, used }) => ({
        table,
        sheet,
        box: boxOf(place),
        formats: (last.numberFormat as string[][])[0] ?? [],
        taken: used.isNullObject ? null : { row: used.rowIndex, column: used.columnIndex },
      })),
      formatAt: formats,
    };
  });
}

/** Sheets there are that the plan writes on. */
export function touchedSheets(contents: Contents, plan: WorkbookPlan): string[] {
  const named = sheetFinder(contents);
  const ofTable = (table: string) => contents.tables.find(({ name }) => isSame(name, table))?.sheet ?? [];
  const names = [
    ...plan.sheets.map(({ name }) => name),
    ...[...plan.cells, ...(plan.formulas ?? [])].map(({ sheet }) => sheet),
    ...[...plan.columns, ...(plan.growths ?? [])].flatMap(({ table }) => ofTable(table)),
  ];
  return [...new Set(names.flatMap((name) => named(name) ?? []))];
}

/** The sheet's name as it is spelled in the workbook; undefined where there is none. */
export function sheetFinder({ sheets }: Contents): (name: string) => string | undefined {
  const names = new Map(sheets.map(({ name }) => [name.toLowerCase(), name]));
  return (name) => names.get(name.toLowerCase());
}

export function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

interface Asked {
  readonly sheet: string;
  readonly box: Box;
  readonly range: Excel.Range;
}

/** Cells whose format decides how they are written. */
function needFormats(cells: readonly CellPatch[], formulas: readonly FormulaPatch[]): Place[] {
  const texts = cells.filter(({ value }) => typeof value === "string" && isMistakable(value));
  return [...texts, ...formulas];
}

/** Asks for cells in as few boxes as they make. */
function askCells(places: readonly Place[], ask: (sheet: string, box: Box) => Excel.Range): Asked[] {
  const cells = places
    .map(({ sheet, row, column }) => ({ key: sheet.toLowerCase(), row, column }))
    .sort((a, b) => a.row - b.row || a.column - b.column);
  return [...boxesByKey(cells)].flatMap(([sheet, boxes]) =>
    boxes.map((box) => ({ sheet, box, range: ask(sheet, box) })),
  );
}

function loaded(range: Excel.Range, properties: string): Excel.Range {
  range.load(properties);
  return range;
}

function cellIn<V>(
  asked: readonly Asked[],
  sheet: string,
  row: number,
  column: number,
  cells: (range: Excel.Range) => readonly (readonly V[])[],
): V | undefined {
  const found = asked.find(
    ({ sheet: there, box }) =>
      isSame(there, sheet) &&
      box.top <= row &&
      row <= box.bottom &&
      box.left <= column &&
      column <= box.right,
  );
  return found ? cells(found.range)[row - found.box.top]?.[column - found.box.left] : undefined;
}

function valuesIn({ values }: Excel.Range): CellValue[][] {
  return cellsOf(values as unknown[][]);
}
