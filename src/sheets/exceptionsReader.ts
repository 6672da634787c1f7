import type { Exception } from "../campaign/judgement";
import { valueAt } from "../workbook/rows";
import { isBlank, isCellError } from "../workbook/value";
import type { SheetCells, TableOutline } from "../workbook/workbook";
import { COLUMNS } from "./exceptions";
import { tableColumn } from "./tableColumn";

/** What has been found right; a row without register, row id, column or rule silences nothing. */
export function readExceptions(table: TableOutline, cells: SheetCells): Exception[] {
  const columns = {
    sheet: tableColumn(table, COLUMNS.sheet.name),
    rowId: tableColumn(table, COLUMNS.rowId.name),
    field: tableColumn(table, COLUMNS.field.name),
    rule: tableColumn(table, COLUMNS.rule.name),
    value: tableColumn(table, COLUMNS.value.name),
  };
  const found: Exception[] = [];
  for (let row = table.box.top + 1; row <= table.box.bottom; row++) {
    const at = (column: keyof typeof columns) => {
      const value = valueAt(cells, row, columns[column]);
      return isBlank(value) || isCellError(value) ? "" : String(value);
    };
    const one = { sheet: at("sheet"), rowId: at("rowId"), field: at("field"), rule: at("rule") };
    if (Object.values(one).every((text) => text !== "")) found.push({ ...one, value: at("value") });
  }
  return found;
}
