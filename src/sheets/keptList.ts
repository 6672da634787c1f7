import { daysFrom1904 } from "../registers/text/dates";
import type { SheetPlan } from "../workbook/plan";
import type { CellValue } from "../workbook/value";
import type { TableOutline } from "../workbook/workbook";
import { type ListHead, listSheet } from "./listSheet";
import type { Look } from "./looks";
import { tableColumn } from "./tableColumn";

export interface KeptColumn<Item> {
  readonly name: string;
  /** In characters. */
  readonly width: number;
  readonly look: Look;
  /** `shift`: by how much the workbook's days are lower. */
  readonly of: (item: Item, shift: number) => CellValue;
}

/** A list that is made once, with its first rows, and that only ever gets more. */
export function keptListPlan<Item>(
  head: ListHead & { readonly headerHeight?: number },
  columns: readonly KeptColumn<Item>[],
  items: readonly Item[],
  date1904: boolean,
): SheetPlan {
  const shift = daysFrom1904(date1904);
  const widths = columns.map(({ width }) => width);
  const { headerHeight } = head;
  return {
    ...listSheet(head, widths, {
      ...(headerHeight === undefined ? {} : { headerHeight }),
      columns: columns.map(({ name, look }) => ({ name, headerStyle: "header", style: look })),
      rows: items.map((item) => columns.map(({ of }) => of(item, shift))),
    }),
    mode: "create",
    position: "last",
  };
}

/** A row of such a list by zero-based sheet column. Throws Trouble field-missing. */
export function keptRow<Item>(
  item: Item,
  columns: readonly KeptColumn<Item>[],
  table: TableOutline,
  date1904: boolean,
): { readonly column: number; readonly value: CellValue }[] {
  const shift = daysFrom1904(date1904);
  return columns.map(({ name, of }) => ({ column: tableColumn(table, name), value: of(item, shift) }));
}
