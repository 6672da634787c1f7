import { type Box, type CellPlace, cellAddress, LAST_COLUMN } from "./address";
import { isColumnName } from "./columnName";
import type { TableMaking, WorkbookPlan } from "./plan";
import { isSameName, named } from "./sameName";
import { Trouble } from "./trouble";
import { looksSame } from "./value";
import { firstWithin } from "./widened";
import type { Contents, SheetCells, TableContents } from "./workbook";

/** A table when it is made, with the columns that are added. */
export function madeBox({ box, added }: TableMaking): Box {
  return { ...box, right: box.right + added.length };
}

/** The cells of the columns that are added; null = there are none. */
export function besideMade({ box, added }: TableMaking): Box | null {
  return added.length === 0 ? null : { ...box, left: box.right + 1, right: box.right + added.length };
}

/** What there is when the tables of a plan are made, and before anything else of it is written. */
export function withMade({ tables: makings = [] }: WorkbookPlan, contents: Contents): Contents {
  if (makings.length === 0) return contents;
  const isGone = (sheet: string) => makings.some(({ instead }) => isSame(instead, sheet));
  const made = makings.map((making): TableContents => {
    const columns = namesOf(making);
    return { name: making.table, sheet: making.sheet, hasHeader: true, hasTotals: false, columns };
  });
  return {
    ...contents,
    sheets: contents.sheets.filter(({ name }) => !isGone(name)),
    tables: [...contents.tables.filter(({ sheet }) => !isGone(sheet)), ...made],
  };
}

/**
 * What a plan cannot make a table of, as far as the contents tell. Throws Trouble sheet-missing, sheet-not-empty,
 * workbook-locked, table-name-taken, or an Error where the plan contradicts itself.
 */
export function refuseMakings(plan: WorkbookPlan, contents: Contents): void {
  const { tables: makings = [], sheets, widenings = [], growths = [], shrinkings = [] } = plan;
  for (const making of makings) {
    const { sheet, table, box, instead } = making;
    refuseShape(making);
    if (named(contents.sheets, sheet)?.hasCells !== true) throw new Trouble("sheet-missing", { sheet });
    if (named(sheets, sheet)) throw new Error(`${sheet} is planned anew and gets a table`);
    if (box.bottom <= box.top) throw new Error(`${table} would have no rows`);
    const isResized = [...widenings, ...growths, ...shrinkings].some((one) => isSameName(one.table, table));
    if (isResized) throw new Error(`${table} is made and gets another size`);
    if (instead) refuseGoing(making, instead, contents);
    const others = contents.tables.filter((one) => !isSame(instead, one.sheet));
    const isTaken = named([...others, ...contents.names, ...plan.names], table) !== undefined;
    if (isTaken) throw new Trouble("table-name-taken", { value: table });
  }
}

/** Where a table is about to be made, right before. */
export interface MakingGround {
  /** The first cell with something in it where the new columns would be; null = there is room. */
  readonly taken: CellPlace | null;
  /** Merged cells of the sheet; null = so many that they cannot be told. */
  readonly merges: readonly Box[] | null;
  /** Where the tables of the sheet are. */
  readonly tables: readonly Box[];
  /** Rows are hidden by a filter. */
  readonly isFiltered: boolean;
  /** The sheet that is to go, and whether anything but cells is on it; null = none is. */
  readonly instead: { readonly cells: SheetCells; readonly hasMore: boolean } | null;
}

/**
 * Refuses where the cells cannot become a table, for plans that are possible. Throws Trouble table-there, merged-cells,
 * sheet-filtered, beside-table-taken, changed-meanwhile, sheet-not-empty.
 */
export function refuseGroundOf(making: TableMaking, ground: MakingGround): void {
  const { sheet, box, instead } = making;
  const at = (place: CellPlace) => ({ sheet, cell: cellAddress(place.row, place.column) });
  const whole = madeBox(making);
  const table = firstWithin(ground.tables, box);
  if (table) throw new Trouble("table-there", at(table));
  const beside = firstWithin(ground.tables, whole);
  if (beside) throw new Trouble("beside-table-taken", at(beside));
  const below = { ...whole, top: whole.top + 1 };
  const merged = ground.merges ? firstWithin(ground.merges, below) : { row: below.top, column: below.left };
  if (merged) throw new Trouble("merged-cells", at(merged));
  if (ground.isFiltered) throw new Trouble("sheet-filtered", { sheet });
  if (ground.taken) throw new Trouble("beside-table-taken", at(ground.taken));
  if (!instead || !ground.instead) return;
  if (!isSameSheet(instead, ground.instead.cells)) {
    throw new Trouble("changed-meanwhile", { sheet: instead.name });
  }
  if (ground.instead.hasMore) throw new Trouble("sheet-not-empty", { sheet: instead.name });
  if (isSameName(sheet, instead.name))
    throw new Error(`${sheet} (${cellAddress(box.top, box.left)}) would go`);
}

function namesOf({ headers, added }: TableMaking): string[] {
  return [...headers, ...added.map(({ name }) => name)];
}

function refuseShape(making: TableMaking): void {
  const { table, headers, box } = making;
  const names = namesOf(making);
  if (headers.length !== box.right - box.left + 1) throw new Error(`${table}: a header for each column`);
  if (madeBox(making).right > LAST_COLUMN) throw new Error(`${table} would be wider than its sheet`);
  if (new Set(names.map((name) => name.toLowerCase())).size < names.length) {
    throw new Error(`${table}: two columns of one name`);
  }
  const wrong = names.find((name) => !isColumnName(name));
  if (wrong !== undefined) throw new Error(`"${wrong}" cannot be the name of a column`);
}

/** A sheet goes only if its one table comes back elsewhere under the same name. */
function refuseGoing({ table }: TableMaking, { name }: SheetCells, contents: Contents): void {
  const there = named(contents.sheets, name);
  if (!there) throw new Trouble("changed-meanwhile", { sheet: name });
  if (contents.structureLocked) throw new Trouble("workbook-locked", { sheet: name });
  const isOther = contents.tables.some((one) => isSameName(one.sheet, name) && !isSameName(one.name, table));
  if (isOther) throw new Trouble("sheet-not-empty", { sheet: name });
}

function isSame(instead: SheetCells | undefined, sheet: string): boolean {
  return instead !== undefined && isSameName(instead.name, sheet);
}

/** Whatever frame the cells were read in. */
function isSameSheet(one: SheetCells, other: SheetCells): boolean {
  return holds(one, other) && holds(other, one);
}

function holds(one: SheetCells, { top, left, cells }: SheetCells): boolean {
  return one.cells.every((line, r) =>
    line.every((value, c) => looksSame(value, cells[one.top + r - top]?.[one.left + c - left] ?? null)),
  );
}
