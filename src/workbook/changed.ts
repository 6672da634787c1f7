import { type Box, cellAddress, type CellPlace, isSameBox } from "./address";
import type { Anchor, TableGrowth, TableShrinking, TableWidening, UnmadeTable, WorkbookPlan } from "./plan";
import { isSameName, named } from "./sameName";
import { Trouble } from "./trouble";
import { type CellValue, looksSame } from "./value";
import { newRows } from "./widened";
import type { Contents } from "./workbook";

/** What changes the size of a table, or makes it none. */
export type Resizing = TableWidening | TableGrowth | TableShrinking | UnmadeTable;

/** What there is right before a plan is written, at the places that it names. */
export interface Places {
  readonly valueAt: (anchor: Anchor) => CellValue;
  /** Whether a formula would be lost there, also one that fills the cell from another; asked of plain anchors only. */
  readonly hasFormula: (anchor: Anchor) => boolean;
  /** Of the table whose size changes. */
  readonly boxOf: (change: Resizing) => Box;
  /** The first cell with something in it where the new columns would be; null = there is room. */
  readonly takenBeside: (widening: TableWidening) => CellPlace | null;
  /** The first cell with something in it where the new rows would be; null = there is room. */
  readonly takenBelow: (growth: TableGrowth, newRows: Box) => CellPlace | null;
}

/**
 * Refuses where the workbook is no longer as it was read, a value would take the place of a formula, or a table cannot
 * have its new size; for plans that are possible. Throws Trouble changed-meanwhile, formula-there, beside-table-taken,
 * below-table-taken.
 */
export function refuseChanged(plan: WorkbookPlan, contents: Contents, places: Places): void {
  for (const anchor of plan.anchors ?? []) {
    if (looksSame(anchor.value, places.valueAt(anchor))) continue;
    const { sheet, row, column } = anchor;
    throw new Trouble("changed-meanwhile", { sheet, cell: cellAddress(row, column) });
  }
  refuseFormulas(plan, places);
  for (const { was } of plan.unmakings ?? []) if (was) refuseMoved(was, contents, places);
  for (const widening of plan.widenings ?? []) {
    const { sheet } = refuseMoved(widening, contents, places);
    const taken = places.takenBeside(widening);
    if (taken) throw new Trouble("beside-table-taken", { sheet, cell: cellAddress(taken.row, taken.column) });
  }
  for (const growth of plan.growths ?? []) {
    const { sheet, hasTotals, box } = refuseMoved(growth, contents, places);
    const taken = hasTotals ? below(box) : places.takenBelow(growth, newRows(growth, plan, contents.tables));
    if (taken) throw new Trouble("below-table-taken", { sheet, cell: cellAddress(taken.row, taken.column) });
  }
  for (const shrinking of plan.shrinkings ?? []) {
    const { sheet, hasTotals, box } = refuseMoved(shrinking, contents, places);
    const { row, column } = below(box);
    if (hasTotals) throw new Trouble("below-table-taken", { sheet, cell: cellAddress(row, column) });
  }
}

/** Names all cells of the first sheet that has any: who asked can do without them and ask again. */
function refuseFormulas({ anchors = [] }: WorkbookPlan, { hasFormula }: Places): void {
  const found = anchors.filter((anchor) => anchor.plain === true && hasFormula(anchor));
  const [first] = found;
  if (!first) return;
  const { sheet } = first;
  const cells = found
    .filter((anchor) => isSameName(anchor.sheet, sheet))
    .map(({ row, column }) => cellAddress(row, column));
  throw new Trouble("formula-there", { sheet, cells });
}

function refuseMoved(change: Resizing, contents: Contents, { boxOf }: Places) {
  const table = named(contents.tables, change.table);
  if (!table) throw new Trouble("table-missing", { value: change.table });
  const box = boxOf(change);
  if (isSameBox(box, change.from)) return { ...table, box };
  throw new Trouble("changed-meanwhile", { sheet: table.sheet, cell: cellAddress(box.top, box.left) });
}

function below({ bottom, left }: Box) {
  return { row: bottom + 1, column: left };
}
