import type { Campaign } from "../../campaign/campaign";
import { boxAddress, quoteSheet } from "../../workbook/address";
import type { NamePlan, SheetPlan } from "../../workbook/plan";
import type { TableOutline } from "../../workbook/workbook";
import { cell, emptyLine, line } from "../lines";
import { A4_PORTRAIT, STYLES } from "../looks";
import { UNITS_LIST, UNITS_SHEET, UNITS_TABLE } from "../names";
import { tableColumn } from "../tableColumn";

/** The column with the names. */
export const NAME_COLUMN = "Tên đơn vị";

/** The units by name, for people to change: what the drop-downs offer, and each a line of the board. */
export function unitsPlan({ units = [] }: Campaign): SheetPlan {
  return {
    name: UNITS_SHEET,
    mode: "create",
    visibility: "visible",
    position: "last",
    tabColor: "7F7F7F",
    widths: [36, 60],
    styles: STYLES,
    blocks: [
      { kind: "lines", lines: HEAD },
      {
        kind: "table",
        name: UNITS_TABLE,
        columns: [{ name: NAME_COLUMN, headerStyle: "header", style: "text" }],
        rows: units.map((unit) => [unit]),
      },
    ],
    conditionalFormats: [],
    freeze: { rows: HEAD.length + 1, columns: 0 },
    print: { ...A4_PORTRAIT, repeatRows: { first: HEAD.length, last: HEAD.length } },
  };
}

/** The drop-down list of a sheet as the plan lays it out. */
export function unitsName({ units = [] }: Campaign): NamePlan {
  return nameOf(UNITS_SHEET, HEAD.length + 1, HEAD.length + Math.max(1, units.length), 0);
}

/** The same where people have added units, or moved the sheet's table. */
export function unitsNameIn(table: TableOutline): NamePlan {
  return nameOf(table.sheet, table.box.top + 1, table.box.bottom, tableColumn(table, NAME_COLUMN));
}

const HEAD = [
  line(cell("DANH SÁCH ĐƠN VỊ", "title")),
  line(
    cell(
      "Mỗi đơn vị một dòng. Sửa tên cho đúng rồi tính lại bảng điểm; ghi thêm ngay dưới dòng cuối.",
      "subtitle",
    ),
  ),
  emptyLine,
];

function nameOf(sheet: string, top: number, bottom: number, column: number): NamePlan {
  return {
    name: UNITS_LIST,
    refersTo: `${quoteSheet(sheet)}!${boxAddress({ top, bottom, left: column, right: column })}`,
  };
}
