import { valueAt } from "../../../workbook/rows";
import type { CellValue } from "../../../workbook/value";
import type { CachedValues } from "../cached";
import { formulaBlocks, type Layout, plainCells } from "../layout";

/** What the cells of a planned sheet show, formulas calculated. */
export function valuesOf(layout: Layout, cached: CachedValues): (row: number, column: number) => CellValue {
  if ((layout.plan.charts ?? []).length === 0) return () => null;
  const plain = plainCells(layout);
  const calculated = new Map<string, CellValue>();
  for (const { sheet, box } of formulaBlocks(layout)) {
    cached.of(sheet, box)?.forEach((values, row) => {
      values.forEach((value, column) => calculated.set(key(box.top + row, box.left + column), value));
    });
  }
  return (row, column) => calculated.get(key(row, column)) ?? valueAt(plain, row, column);
}

function key(row: number, column: number): string {
  return `${String(row)} ${String(column)}`;
}
