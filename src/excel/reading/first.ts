import type { Task } from "../../workbook/live";
import type { Box } from "../../workbook/address";
import { named } from "../../workbook/sameName";
import { Trouble } from "../../workbook/trouble";
import type { CellValue } from "../../workbook/value";
import type { Area, Contents, Outline, SheetState } from "../../workbook/workbook";
import { askContents, withoutUnfinished } from "../contents";
import { inExcel } from "../inExcel";
import { boxOf, once, PLACE, rowsAddress } from "../place";
import { cellsOf } from "./cells";
import { askFormulas } from "./formulaCells";
import { askState } from "./state";

/** What the first request of a reading brings. */
export interface FirstLook {
  readonly outline: Outline;
  readonly areas: readonly AreaLook[];
}

export interface AreaLook {
  readonly name: string;
  /** The used cells of the area; null = none. */
  readonly used: Box | null;
  /** The used cells of its first rows. */
  readonly cells: readonly CellValue[][];
  /** Where formulas are; null where that was not asked. */
  readonly formulas: readonly Box[] | null;
  /** Null where it was not asked. */
  readonly state: SheetState | null;
}

/**
 * Where the tables and the used cells of the areas are, together with the cells of so many first rows of each area: the
 * whole workbook of most centres in one request. Throws Trouble sheet-missing, and answer-too-large.
 */
export async function firstLook(
  task: Task | undefined,
  known: Contents,
  areas: readonly Area[],
  rows: number,
): Promise<FirstLook> {
  const wanted = areas.map((area) => ({ ...area, sheet: sheetNamed(known, area.sheet) }));
  return inExcel(task, async (context) => {
    const contents = askContents(context.workbook);
    const tables = known.tables.map(({ name }) => askTable(context.workbook, name));
    const asked = wanted.map((area) => askArea(context.workbook, area, rows));
    await context.sync();
    const places = new Map(tables.flatMap(({ name, box }) => [[name, box()] as const]));
    return {
      outline: outlineOf(withoutUnfinished(contents()), places),
      areas: asked.map((area, i) => ({ name: wanted[i]?.sheet ?? "", ...area() })),
    };
  });
}

function sheetNamed({ sheets }: Contents, wanted: string): string {
  const found = named(sheets, wanted);
  if (!found) throw new Trouble("sheet-missing", { sheet: wanted });
  return found.name;
}

function askTable(
  workbook: Excel.Workbook,
  name: string,
): { readonly name: string; readonly box: () => Box } {
  const range = once(workbook.tables.getItem(name).getRange());
  range.load(PLACE);
  return { name, box: () => boxOf(range) };
}

function askArea(
  { worksheets }: Excel.Workbook,
  { sheet: name, rows, formulas, state }: Area,
  limit: number,
): () => Omit<AreaLook, "name"> {
  const sheet = worksheets.getItem(name);
  const within = (range: Excel.Range, first: number, last: number) =>
    once(range.getIntersectionOrNullObject(once(sheet.getRange(rowsAddress(first, last)))));
  const all = once(sheet.getUsedRangeOrNullObject(true));
  const used = rows ? within(all, rows.first, rows.last) : all;
  used.load(PLACE);
  const calculated = formulas ? askFormulas(used) : () => null;
  const stateOf = state ? askState(sheet) : () => null;
  if (limit === 0) {
    return () => ({ used: placeOf(used), cells: [], formulas: calculated(), state: stateOf() });
  }
  const top = rows?.first ?? 0;
  const start = within(used, top, top + limit - 1);
  start.load("values");
  return () => ({
    used: placeOf(used),
    cells: start.isNullObject ? [] : cellsOf(valuesOf(start)),
    formulas: calculated(),
    state: stateOf(),
  });
}

function placeOf(range: Excel.Range): Box | null {
  return range.isNullObject ? null : boxOf(range);
}

/** Above five million cells Excel answers nothing, without saying so. */
export function valuesOf(range: Excel.Range): unknown[][] {
  const values = range.values as unknown[][] | null;
  if (values === null) throw new Trouble("answer-too-large");
  return values;
}

/** A table that came a moment ago is not in `places`; the next reading will know it. */
function outlineOf(contents: Contents, places: ReadonlyMap<string, Box>): Outline {
  const tables = contents.tables.map((table) => {
    const box = places.get(table.name);
    if (!box) throw new Trouble("changed-meanwhile", { sheet: table.sheet });
    return { ...table, box };
  });
  return { ...contents, tables };
}
