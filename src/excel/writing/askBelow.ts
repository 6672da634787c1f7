import type { Box } from "../../workbook/address";
import type { TableGrowth } from "../../workbook/plan";
import { named } from "../../workbook/sameName";
import type { Contents } from "../../workbook/workbook";
import { once, PLACE } from "../place";
import type { CellsOn } from "./askCells";
import { TEXT } from "./entered";

/** A table that gets rows, as it is right before. */
export interface GrowthGround {
  readonly growth: TableGrowth;
  readonly sheet: string;
  /** Where the table is now, with the columns that it is about to get. */
  readonly box: Box;
  /** Of its last body row, with those of these columns. */
  readonly formats: readonly string[];
  /** The first cell below that is taken; null = there is room. */
  readonly taken: { readonly row: number; readonly column: number } | null;
}

/** The last row of a table that grows, and the cells that its new rows take. */
export function askBelow(
  cellsOn: CellsOn,
  known: Contents,
  growth: TableGrowth,
  below: Box,
): () => Omit<GrowthGround, "box"> {
  const { table, from } = growth;
  const { sheet = "" } = named(known.tables, table) ?? {};
  const last = cellsOn(sheet, { ...from, top: from.bottom });
  last.load("numberFormat");
  const newColumns = Array.from({ length: below.right - from.right }, () => TEXT);
  const used = once(cellsOn(sheet, below).getUsedRangeOrNullObject(true));
  used.load(PLACE);
  return () => ({
    growth,
    sheet,
    formats: [...((last.numberFormat as string[][])[0] ?? []), ...newColumns],
    taken: used.isNullObject ? null : { row: used.rowIndex, column: used.columnIndex },
  });
}
