import type { SheetPlan, TableBlock } from "../workbook/plan";
import { cell, emptyLine, line } from "./lines";
import { A4_LANDSCAPE, STYLES } from "./looks";

export interface ListHead {
  readonly name: string;
  readonly table: string;
  readonly title: string;
  /** What the list is for, in a sentence. */
  readonly told: string;
  readonly tabColor: string;
}

/** A sheet that is one list: a title, a sentence, and a table. */
export function listSheet(
  { name, table, title, told, tabColor }: ListHead,
  widths: readonly number[],
  body: Omit<TableBlock, "kind" | "name">,
): Omit<SheetPlan, "mode" | "position"> {
  return {
    name,
    visibility: "visible",
    tabColor,
    widths,
    styles: STYLES,
    blocks: [
      { kind: "lines", lines: [line(cell(title, "title")), line(cell(told, "subtitle")), emptyLine] },
      { kind: "table", name: table, ...body },
    ],
    conditionalFormats: [],
    freeze: { rows: 4, columns: 0 },
    print: { ...A4_LANDSCAPE, repeatRows: { first: 3, last: 3 } },
  };
}
