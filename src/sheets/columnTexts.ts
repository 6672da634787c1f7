import type { FreeText } from "../exchange/personal";
import { cellAddress } from "../workbook/address";
import { valueAt } from "../workbook/rows";
import type { SheetCells, TableOutline } from "../workbook/workbook";
import { cellText } from "./cellText";
import { tableColumn } from "./tableColumn";

/** What a column of a table says, with the cells; blank cells say nothing. Throws Trouble field-missing. */
export function columnTexts(table: TableOutline, cells: SheetCells, name: string): FreeText[] {
  const column = tableColumn(table, name);
  return Array.from({ length: table.box.bottom - table.box.top }, (_, index) => {
    const row = table.box.top + 1 + index;
    return {
      sheet: table.sheet,
      cell: cellAddress(row, column),
      text: cellText(valueAt(cells, row, column)),
    };
  }).filter(({ text }) => text !== "");
}
