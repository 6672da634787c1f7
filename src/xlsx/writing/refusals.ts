import type { WorkbookPlan } from "../../workbook/plan";
import { Trouble } from "../../workbook/trouble";
import type { Book } from "../reading/book";
import { findSheet } from "../reading/sheets";

/** What a plan cannot do to this workbook, found before anything is changed. */
export function refuseImpossible(plan: WorkbookPlan, book: Book): void {
  refuseSheets(plan, book);
  refuseTableNames(plan, book);
  for (const { sheet } of [...plan.cells, ...(plan.formulas ?? [])]) {
    if (!findSheet(book, sheet)?.hasCells) throw new Trouble("sheet-missing", { sheet });
    if (plan.sheets.some(({ name }) => isSame(name, sheet)))
      throw new Error(`${sheet} is planned anew and patched`);
  }
}

function refuseSheets(plan: WorkbookPlan, book: Book): void {
  const planned = new Set<string>();
  for (const { name, mode } of plan.sheets) {
    if (!/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/.test(name))
      throw new Error(`"${name}" cannot be the name of a sheet`);
    const there = findSheet(book, name);
    const taken = planned.has(name.toLowerCase()) || (there && (mode === "create" || !there.hasCells));
    if (taken) throw new Trouble("sheet-exists", { sheet: there?.name ?? name });
    if (!there && book.outline.structureLocked) throw new Trouble("workbook-locked", { sheet: name });
    planned.add(name.toLowerCase());
  }
}

/** Tables and names share one list in Excel, without regard to letter case. */
function refuseTableNames(plan: WorkbookPlan, book: Book): void {
  const replaced = new Set(plan.sheets.map((sheet) => sheet.name.toLowerCase()));
  const taken = new Set([
    ...book.tables
      .filter((table) => !replaced.has(table.sheet.toLowerCase()))
      .map((table) => table.name.toLowerCase()),
    ...[...book.outline.names, ...plan.names].map(({ name }) => name.toLowerCase()),
  ]);
  for (const block of plan.sheets.flatMap((sheet) => sheet.blocks)) {
    if (block.kind !== "table") continue;
    if (taken.has(block.name.toLowerCase())) throw new Trouble("table-name-taken", { value: block.name });
    taken.add(block.name.toLowerCase());
  }
  for (const { name } of plan.names) {
    const table = book.tables.find(
      (there) => isSame(there.name, name) && !replaced.has(there.sheet.toLowerCase()),
    );
    if (table) throw new Trouble("table-name-taken", { value: name });
  }
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
