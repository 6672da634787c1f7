import { type Box, cellAddress } from "./address";
import type { Anchor, TableGrowth, WorkbookPlan } from "./plan";
import { named } from "./sameName";
import { Trouble } from "./trouble";
import { type CellValue, isCellError } from "./value";
import type { Contents } from "./workbook";

/** What there is right before a plan is written, at the places that it names. */
export interface Places {
  readonly valueAt: (anchor: Anchor) => CellValue;
  /** Of the growing table. */
  readonly boxOf: (growth: TableGrowth) => Box;
  /** The first cell with something in it where the new rows would be; null = there is room. */
  readonly takenBelow: (growth: TableGrowth) => { readonly row: number; readonly column: number } | null;
}

/**
 * Refuses where the workbook is no longer as it was read, or a table has no room to grow; for plans that are possible.
 * Throws Trouble changed-meanwhile, below-table-taken.
 */
export function refuseChanged(plan: WorkbookPlan, contents: Contents, places: Places): void {
  for (const anchor of plan.anchors ?? []) {
    if (isSameValue(anchor.value, places.valueAt(anchor))) continue;
    const { sheet, row, column } = anchor;
    throw new Trouble("changed-meanwhile", { sheet, cell: cellAddress(row, column) });
  }
  for (const growth of plan.growths ?? []) {
    const table = named(contents.tables, growth.table);
    if (!table) throw new Trouble("table-missing", { value: growth.table });
    const { sheet, hasTotals } = table;
    const box = places.boxOf(growth);
    if (!isSameBox(box, growth.from)) {
      throw new Trouble("changed-meanwhile", { sheet, cell: cellAddress(box.top, box.left) });
    }
    const taken = hasTotals ? { row: box.bottom + 1, column: box.left } : places.takenBelow(growth);
    if (taken) throw new Trouble("below-table-taken", { sheet, cell: cellAddress(taken.row, taken.column) });
  }
}

/** An empty text and an empty cell look alike to whoever reads them through Excel. */
function isSameValue(one: CellValue, other: CellValue): boolean {
  if (isCellError(one) && isCellError(other)) return one.error === other.error;
  return (one === "" ? null : one) === (other === "" ? null : other);
}

function isSameBox(one: Box, other: Box): boolean {
  return (["top", "left", "bottom", "right"] as const).every((side) => one[side] === other[side]);
}
