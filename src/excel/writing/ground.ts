import type { Box } from "../../workbook/address";
import type { Layout } from "../../workbook/layout";
import type { Task } from "../../workbook/live";
import type { Anchor, CellPatch, FormulaPatch, TableGrowth, WorkbookPlan } from "../../workbook/plan";
import { named } from "../../workbook/sameName";
import type { CellValue } from "../../workbook/value";
import type { Contents } from "../../workbook/workbook";
import { askContents, type RawContents } from "../contents";
import { inExcel } from "../inExcel";
import { boxOf, cellsAt, once, PLACE } from "../place";
import { cellsOf } from "../reading/cells";
import { askCells, type Place } from "./askCells";
import { isMistakable } from "./entered";
import { askExtras, type Extras } from "./extras";

/** What a plan meets in the workbook, asked in one request right before it is written. */
export interface Ground {
  readonly contents: RawContents;
  readonly protectedSheets: ReadonlySet<string>;
  /** By the name of a sheet that is made anew, in small letters. */
  readonly extras: ReadonlyMap<string, Extras>;
  readonly growths: readonly GrowthGround[];
  /** What an anchored cell holds. */
  readonly valueAt: (anchor: Anchor) => CellValue;
  /** The number format of a cell that is patched, where it matters. */
  readonly formatAt: (sheet: string, row: number, column: number) => string | undefined;
}

export interface GrowthGround {
  readonly growth: TableGrowth;
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
  const spelled = (sheet: string) => named(known.sheets, sheet)?.name;
  return inExcel(task, async (context) => {
    const { worksheets, tables } = context.workbook;
    const contents = askContents(context.workbook);
    const replaced = layouts.flatMap(({ plan: { name } }) => spelled(name) ?? []);
    const protections = touchedSheets(known, plan).map((name) => {
      const { protection } = worksheets.getItem(name);
      protection.load("protected");
      return { name, protection };
    });
    const extras = replaced.map((name) => ({ name, extras: askExtras(worksheets.getItem(name)) }));
    const cells = (sheet: string, box: Box) => cellsAt(worksheets.getItem(spelled(sheet) ?? sheet), box);
    const valueAt = askCells(
      anchors,
      (sheet, box) => loaded(cells(sheet, box), "values"),
      ({ values }) => cellsOf(values as unknown[][]),
    );
    const formatAt = askCells(
      needFormats(plan.cells, formulas),
      (sheet, box) => loaded(cells(sheet, box), "numberFormat"),
      ({ numberFormat }) => numberFormat as string[][],
    );
    const grown = growths.map((growth) => {
      const { table, from, rows } = growth;
      const place = loaded(once(tables.getItem(table).getRange()), PLACE);
      const { sheet = "" } = named(known.tables, table) ?? {};
      const last = loaded(cells(sheet, { ...from, top: from.bottom }), "numberFormat");
      const below = { ...from, top: from.bottom + 1, bottom: from.bottom + rows };
      const used = loaded(once(cells(sheet, below).getUsedRangeOrNullObject(true)), PLACE);
      return { growth, sheet, place, last, used };
    });
    await context.sync();
    const anchored = valueAt();
    return {
      contents: contents(),
      protectedSheets: new Set(
        protections.flatMap(({ name, protection }) => (protection.protected ? [name.toLowerCase()] : [])),
      ),
      extras: new Map(extras.map((one) => [one.name.toLowerCase(), one.extras()])),
      valueAt: ({ sheet, row, column }) => anchored(sheet, row, column) ?? null,
      growths: grown.map(({ growth, sheet, place, last, used }) => ({
        growth,
        sheet,
        box: boxOf(place),
        formats: (last.numberFormat as string[][])[0] ?? [],
        taken: used.isNullObject ? null : { row: used.rowIndex, column: used.columnIndex },
      })),
      formatAt: formatAt(),
    };
  });
}

/** Throws where the growth is none of the plan that was asked about. */
export function groundOf(growth: TableGrowth, { growths }: Ground): GrowthGround {
  const found = growths.find((one) => one.growth === growth);
  if (!found) throw new Error(`${growth.table} was not looked at`);
  return found;
}

/** Sheets there are that the plan writes on. */
export function touchedSheets(contents: Contents, plan: WorkbookPlan): string[] {
  const ofTable = (table: string) => named(contents.tables, table)?.sheet ?? [];
  const names = [
    ...plan.sheets.map(({ name }) => name),
    ...[...plan.cells, ...(plan.formulas ?? [])].map(({ sheet }) => sheet),
    ...[...plan.columns, ...(plan.growths ?? [])].flatMap(({ table }) => ofTable(table)),
  ];
  return [...new Set([...new Set(names)].flatMap((name) => named(contents.sheets, name)?.name ?? []))];
}

/** Cells whose format decides how they are written. */
function needFormats(cells: readonly CellPatch[], formulas: readonly FormulaPatch[]): Place[] {
  const texts = cells.filter(({ value }) => typeof value === "string" && isMistakable(value));
  return [...texts, ...formulas];
}

function loaded(range: Excel.Range, properties: string): Excel.Range {
  range.load(properties);
  return range;
}
