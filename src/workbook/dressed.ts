import type { WorkbookPlan } from "./plan";
import { isSameName, named } from "./sameName";
import { Trouble } from "./trouble";
import type { Contents } from "./workbook";

/**
 * What is asked of looks where there is nothing to be dressed. Throws Trouble sheet-missing, table-missing,
 * table-header-missing (there are no buttons without headers), or an Error
 * where the plan contradicts itself.
 */
export function refuseDressings(plan: WorkbookPlan, contents: Contents): void {
  const { sheets, lookCopies = [], dressings = [] } = plan;
  for (const { from, to } of lookCopies) {
    refuseMissing(from.sheet, contents);
    if (named(sheets, from.sheet)) throw new Error(`${from.sheet} is planned anew and its looks are kept`);
    if (!named(sheets, to.sheet)) refuseMissing(to.sheet, contents);
  }
  for (const { sheet, filters } of dressings) {
    refuseMissing(sheet, contents);
    if (named(sheets, sheet)) throw new Error(`${sheet} is planned anew and dressed`);
    for (const { table, buttons } of filters) {
      const { hasHeader } = tableOn(sheet, table, contents);
      if (buttons && !hasHeader) throw new Trouble("table-header-missing", { sheet });
    }
  }
}

/** The table of that name on that sheet. Throws Trouble table-missing. */
export function tableOn(sheet: string, table: string, { tables }: Contents): Contents["tables"][number] {
  const there = named(tables, table);
  if (!there || !isSameName(there.sheet, sheet)) throw new Trouble("table-missing", { value: table });
  return there;
}

function refuseMissing(sheet: string, { sheets }: Contents): void {
  if (named(sheets, sheet)?.hasCells !== true) throw new Trouble("sheet-missing", { sheet });
}
