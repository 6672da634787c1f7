import type { SheetPlan } from "../workbook/plan";
import { heightOf } from "./lines";
import { type ListHead, listSheet } from "./listSheet";
import type { Look } from "./looks";

export interface ListColumn<Item> {
  readonly name: string;
  /** In characters. */
  readonly width: number;
  readonly look: Look;
  /** A text or a number; a column with a formula has none. */
  readonly of?: (item: Item, index: number) => string | number;
  readonly formula?: string;
}

/** A list that is made anew each time. */
export function listPlan<Item>(
  head: ListHead,
  columns: readonly ListColumn<Item>[],
  items: readonly Item[],
): SheetPlan {
  const widths = columns.map(({ width }) => width);
  const rows = items.map((item, index) => columns.map(({ of }) => of?.(item, index) ?? null));
  return {
    ...listSheet(head, widths, {
      columns: columns.map(({ name, look, formula }) => ({
        name,
        headerStyle: "header",
        style: look,
        ...(formula === undefined ? {} : { formula }),
      })),
      rows,
      heights: rows.map((row) =>
        heightOf(
          row.map((value) => String(value ?? "")),
          widths,
        ),
      ),
    }),
    mode: "replace",
    position: "first",
  };
}
