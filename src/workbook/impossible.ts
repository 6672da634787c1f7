import { LAST_COLUMN } from "./address";
import { refuseCharts } from "./chart";
import { isColumnName } from "./columnName";
import { refuseDressings } from "./dressed";
import { refuseMakings, withMade } from "./making";
import type { TableWidening, WorkbookPlan } from "./plan";
import { isSameName, named } from "./sameName";
import { Trouble } from "./trouble";
import { refuseUnmakings, withUnmade } from "./unmaking";
import type { Contents } from "./workbook";

/**
 * What a plan cannot do to a workbook, as far as its contents tell. Throws Trouble, or an Error where the plan
 * contradicts itself.
 */
export function refuseImpossible(plan: WorkbookPlan, before: Contents): void {
  refuseMakings(plan, before);
  refuseUnmakings(plan, before);
  const contents = withUnmade(plan, withMade(plan, before));
  refuseSheets(plan, contents);
  refuseTableNames(plan, contents);
  const { cells, columns, formulas = [], widenings = [], growths = [], shrinkings = [], anchors = [] } = plan;
  for (const sheet of sheetsOf([...cells, ...formulas, ...anchors])) {
    if (named(contents.sheets, sheet)?.hasCells !== true) throw new Trouble("sheet-missing", { sheet });
  }
  for (const sheet of sheetsOf([...cells, ...formulas])) refuseBoth(plan, sheet);
  for (const { table } of [...columns, ...widenings, ...growths, ...shrinkings]) {
    const there = named(contents.tables, table);
    if (!there) throw new Trouble("table-missing", { value: table });
    refuseBoth(plan, there.sheet);
  }
  refuseDressings(plan, contents);
  refuseResizedTwice([...growths, ...shrinkings], "grow or shrink twice");
  refuseResizedTwice([...widenings, ...shrinkings], "be widened twice, or shrink too");
  for (const widening of widenings) refuseColumns(widening, contents);
  for (const { table, column } of columns) {
    const there = named(contents.tables, table);
    if (!there?.columns.some((name) => isSameName(name, column))) {
      throw new Trouble("field-missing", { sheet: there?.sheet ?? "", field: column });
    }
  }
}

function refuseSheets({ sheets }: WorkbookPlan, contents: Contents): void {
  const planned = new Set<string>();
  for (const { name, mode, charts = [] } of sheets) {
    refuseCharts(charts);
    if (!SHEET_NAME.test(name)) throw new Error(`"${name}" cannot be the name of a sheet`);
    const there = named(contents.sheets, name);
    const isTaken = there !== undefined && (mode === "create" || !there.hasCells);
    if (isTaken || planned.has(name.toLowerCase())) {
      throw new Trouble("sheet-exists", { sheet: there?.name ?? name });
    }
    if (!there && contents.structureLocked) throw new Trouble("workbook-locked", { sheet: name });
    planned.add(name.toLowerCase());
  }
}

const SHEET_NAME = /^(?!')[^[\]:*?/\\]{1,31}(?<!')$/;

/** Tables and names share one list in Excel, without regard to letter case. */
function refuseTableNames(plan: WorkbookPlan, contents: Contents): void {
  const others = contents.tables.filter(({ sheet }) => !named(plan.sheets, sheet));
  const taken = new Set([...others, ...contents.names, ...plan.names].map(({ name }) => name.toLowerCase()));
  for (const block of plan.sheets.flatMap(({ blocks }) => blocks)) {
    if (block.kind !== "table") continue;
    if (taken.has(block.name.toLowerCase())) throw new Trouble("table-name-taken", { value: block.name });
    taken.add(block.name.toLowerCase());
  }
  for (const { name } of plan.names) {
    if (named(others, name)) throw new Trouble("table-name-taken", { value: name });
  }
}

/** Columns without a header could not be told apart; names that formulas or files have no spelling for are our mistake. */
function refuseColumns({ table, from, columns }: TableWidening, contents: Contents): void {
  const there = named(contents.tables, table);
  if (there?.hasHeader === false) throw new Trouble("table-header-missing", { sheet: there.sheet });
  const names = new Set(columns.map(({ name }) => name.toLowerCase()));
  if (names.size < columns.length) throw new Error(`${table} would get one column twice`);
  for (const { name } of columns) {
    if (!isColumnName(name)) throw new Error(`"${name}" cannot be the name of a column`);
  }
  if (from.right + columns.length > LAST_COLUMN) throw new Error(`${table} would be wider than its sheet`);
}

/** Both say where the table stands before, so only one of them could be right. */
function refuseResizedTwice(changes: readonly { readonly table: string }[], what: string): void {
  const seen = new Set<string>();
  for (const { table } of changes) {
    if (seen.has(table.toLowerCase())) throw new Error(`${table} would ${what}`);
    seen.add(table.toLowerCase());
  }
}

/** Each once: plans patch many cells of few sheets. */
function sheetsOf(cells: readonly { readonly sheet: string }[]): Set<string> {
  return new Set(cells.map(({ sheet }) => sheet));
}

function refuseBoth({ sheets }: WorkbookPlan, sheet: string): void {
  if (named(sheets, sheet)) throw new Error(`${sheet} is planned anew and written into`);
}
