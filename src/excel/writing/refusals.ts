import { cellAddress } from "../../workbook/address";
import type { Layout } from "../../workbook/layout";
import type { WorkbookPlan } from "../../workbook/plan";
import { Trouble } from "../../workbook/trouble";
import { type CellValue, isCellError } from "../../workbook/value";
import type { Contents } from "../../workbook/workbook";
import { type Ground, isSame, sheetFinder, touchedSheets } from "./ground";

/** What a plan cannot do to this workbook, as far as its contents tell. */
export function refuseImpossible(plan: WorkbookPlan, contents: Contents): void {
  refuseSheets(plan, contents);
  refuseTableNames(plan, contents);
  const named = sheetFinder(contents);
  for (const { sheet } of [...plan.cells, ...(plan.formulas ?? []), ...(plan.anchors ?? [])]) {
    if (named(sheet) === undefined) throw new Trouble("sheet-missing", { sheet });
  }
  for (const { sheet } of [...plan.cells, ...(plan.formulas ?? [])]) refuseBoth(plan, sheet);
  for (const { table } of [...plan.columns, ...(plan.growths ?? [])]) {
    const there = contents.tables.find(({ name }) => isSame(name, table));
    if (!there) throw new Trouble("table-missing", { value: table });
    refuseBoth(plan, there.sheet);
  }
  for (const { table, column } of plan.columns) {
    const there = contents.tables.find(({ name }) => isSame(name, table));
    if (!there?.columns.some((name) => isSame(name, column))) {
      throw new Trouble("field-missing", { sheet: there?.sheet ?? "", field: column });
    }
  }
}

/** What the ground tells besides: protection, and what a colleague has changed since the workbook was read. */
export function refuseGround(plan: WorkbookPlan, layouts: readonly Layout[], ground: Ground): void {
  const { contents, protectedSheets, anchors, growths } = ground;
  for (const sheet of touchedSheets(contents, plan)) {
    if (protectedSheets.has(sheet.toLowerCase())) throw new Trouble("sheet-protected", { sheet });
  }
  for (const { plan: sheet } of layouts) {
    const there = contents.sheets.find(({ name }) => isSame(name, sheet.name));
    if (!there) continue;
    if (!ground.extras.has(there.name.toLowerCase())) {
      throw new Trouble("changed-meanwhile", { sheet: there.name });
    }
    if (there.visibility !== sheet.visibility && contents.structureLocked) {
      throw new Trouble("workbook-locked", { sheet: there.name });
    }
  }
  for (const { anchor, value } of anchors) {
    const { sheet, row, column } = anchor;
    if (sameValue(anchor.value, value)) continue;
    throw new Trouble("changed-meanwhile", { sheet, cell: cellAddress(row, column) });
  }
  for (const [i, { box, sheet, taken }] of growths.entries()) {
    const from = plan.growths?.[i]?.from ?? box;
    const moved = (["top", "left", "bottom", "right"] as const).some((side) => box[side] !== from[side]);
    if (moved) throw new Trouble("changed-meanwhile", { sheet, cell: cellAddress(box.top, box.left) });
    const table = contents.tables.find(({ name }) => isSame(name, growths[i]?.table ?? ""));
    const blocking = table?.hasTotals === true ? { row: box.bottom + 1, column: box.left } : taken;
    if (blocking) {
      throw new Trouble("below-table-taken", { sheet, cell: cellAddress(blocking.row, blocking.column) });
    }
  }
}

function refuseSheets(plan: WorkbookPlan, contents: Contents): void {
  const named = sheetFinder(contents);
  const planned = new Set<string>();
  for (const { name, mode } of plan.sheets) {
    if (!/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/.test(name)) {
      throw new Error(`"${name}" cannot be the name of a sheet`);
    }
    const there = named(name);
    if (planned.has(name.toLowerCase()) || (there !== undefined && mode === "create")) {
      throw new Trouble("sheet-exists", { sheet: there ?? name });
    }
    if (there === undefined && contents.structureLocked)
      throw new Trouble("workbook-locked", { sheet: name });
    planned.add(name.toLowerCase());
  }
}

/** Tables and names share one list in Excel, without regard to letter case. */
function refuseTableNames(plan: WorkbookPlan, contents: Contents): void {
  const replaced = new Set(plan.sheets.map(({ name }) => name.toLowerCase()));
  const others = contents.tables.filter(({ sheet }) => !replaced.has(sheet.toLowerCase()));
  const taken = new Set([...others, ...contents.names, ...plan.names].map(({ name }) => name.toLowerCase()));
  for (const block of plan.sheets.flatMap(({ blocks }) => blocks)) {
    if (block.kind !== "table") continue;
    if (taken.has(block.name.toLowerCase())) throw new Trouble("table-name-taken", { value: block.name });
    taken.add(block.name.toLowerCase());
  }
  for (const { name } of plan.names) {
    if (others.some((table) => isSame(table.name, name))) {
      throw new Trouble("table-name-taken", { value: name });
    }
  }
}

function refuseBoth(plan: WorkbookPlan, sheet: string): void {
  if (plan.sheets.some(({ name }) => isSame(name, sheet))) {
    throw new Error(`${sheet} is planned anew and written into`);
  }
}

/** An empty text and an empty cell look alike to whoever reads them through Excel. */
function sameValue(one: CellValue, other: CellValue): boolean {
  if (isCellError(one) && isCellError(other)) return one.error === other.error;
  return (one === "" ? null : one) === (other === "" ? null : other);
}
