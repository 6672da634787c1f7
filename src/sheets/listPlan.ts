import type { SheetPlan } from "../workbook/plan";
import { cell, emptyLine, heightOf, line } from "./lines";
import { A4_LANDSCAPE, type Look, STYLES } from "./looks";

export interface ListColumn<Item> {
  readonly name: string;
  /** In characters. */
  readonly width: number;
  readonly look: Look;
  /** A text or a number; a column with a formula has none. */
  readonly of?: (item: Item, index: number) => string | number;
  readonly formula?: string;
}

/** A list that is made anew each time: a title, a sentence, and a table with a row for each item. */
export function listPlan<Item>(
  {
    name,
    table,
    title,
    told,
    tabColor,
  }: Readonly<Record<"name" | "table" | "title" | "told" | "tabColor", string>>,
  columns: readonly ListColumn<Item>[],
  items: readonly Item[],
): SheetPlan {
  const widths = columns.map(({ width }) => width);
  const rows = items.map((item, index) => columns.map(({ of }) => of?.(item, index) ?? null));
  return {
    name,
    mode: "replace",
    visibility: "visible",
    position: "first",
    tabColor,
    widths,
    styles: STYLES,
    blocks: [
      { kind: "lines", lines: [line(cell(title, "title")), line(cell(told, "subtitle")), emptyLine] },
      {
        kind: "table",
        name: table,
        columns: columns.map(({ name: column, look, formula }) => ({
          name: column,
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
      },
    ],
    conditionalFormats: [],
    freeze: { rows: 4, columns: 0 },
    print: { ...A4_LANDSCAPE, repeatRows: { first: 3, last: 3 } },
  };
}
