import type { WorkbookPlan } from "./plan";
import { isSameName, named } from "./sameName";
import { Trouble } from "./trouble";
import type { Contents } from "./workbook";

/** What there is when the tables of a plan have become plain cells, and before anything else of it is written. */
export function withUnmade({ unmakings = [] }: WorkbookPlan, contents: Contents): Contents {
  if (unmakings.length === 0) return contents;
  const isGone = (name: string) => unmakings.some(({ was }) => was && isSameName(was.table, name));
  return { ...contents, tables: contents.tables.filter(({ name }) => !isGone(name)) };
}

/**
 * Which tables a plan cannot make plain cells of, as far as the contents tell. Throws Trouble sheet-missing,
 * table-missing, or an Error where the plan contradicts itself.
 */
export function refuseUnmakings({ unmakings = [], sheets }: WorkbookPlan, contents: Contents): void {
  for (const { sheet, was } of unmakings) {
    if (named(contents.sheets, sheet)?.hasCells !== true) throw new Trouble("sheet-missing", { sheet });
    if (named(sheets, sheet)) throw new Error(`${sheet} is planned anew and loses its table`);
    const there = was && named(contents.tables, was.table);
    if (was && (!there || !isSameName(there.sheet, sheet))) {
      throw new Trouble("table-missing", { value: was.table });
    }
  }
}
