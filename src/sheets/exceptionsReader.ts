import type { Exception } from "../campaign/judgement";
import { valueAt } from "../workbook/rows";
import { isBlank, isCellError } from "../workbook/value";
import type { SheetCells, TableOutline } from "../workbook/workbook";
import { COLUMNS, exceptionColumn } from "./exceptions";

/** What has been found right; a row without register, row id, column or rule silences nothing. */
export function readExceptions(table: TableOutline, cells: SheetCells): Exception[] {
  const columns = {
    sheet: exceptionColumn(table, COLUMNS.sheet.name),
    rowId: exceptionColumn(table, COLUMNS.rowId.name),
    field: exceptionColumn(table, COLUMNS.field.name),
    rule: exceptionColumn(table, COLUMNS.rule.name),
    value: exceptionColumn(table, COLUMNS.value.name),
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
