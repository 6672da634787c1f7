import { foldCase } from "../../registers/text/fold";
import { daysFrom1904 } from "../../registers/text/dates";
import type { FrozenNumbers } from "../../scoring/change";
import { valueAt } from "../../workbook/rows";
import { isBlank } from "../../workbook/value";
import type { SheetCells, TableOutline } from "../../workbook/workbook";
import { cellText } from "../cellText";
import { tableColumn } from "../tableColumn";
import { FROZEN_COLUMNS, type FrozenColumn } from "./columns";

/** A row of the list as it stands there. */
export interface ReadFrozen extends FrozenNumbers {
  readonly id: string;
  readonly missing: number | null;
  readonly result: string;
  readonly points: number | null;
  /** Days count from 1900. */
  readonly frozenOn: number | null;
  readonly frozenBy: string;
  /** Zero-based sheet row. */
  readonly row: number;
}

/** Rows that name a period; null where a column is missing that is needed to read them. */
export function readFrozen(table: TableOutline, cells: SheetCells, date1904: boolean): ReadFrozen[] | null {
  const there = new Set(table.columns.map(foldCase));
  const names = Object.values(FROZEN_COLUMNS).map(({ name }) => name);
  if (names.some((name) => !there.has(foldCase(name)))) return null;
  const column = (key: FrozenColumn) => tableColumn(table, FROZEN_COLUMNS[key].name);
  const shift = daysFrom1904(date1904);
  const last = table.box.bottom - (table.hasTotals ? 1 : 0);
  const rows: ReadFrozen[] = [];
  for (let row = table.box.top + 1; row <= last; row++) {
    const at = (key: FrozenColumn) => valueAt(cells, row, column(key));
    const number = (key: FrozenColumn) => {
      const value = at(key);
      return typeof value === "number" ? value : null;
    };
    const day = (key: FrozenColumn) => {
      const value = number(key);
      return value === null ? null : value + shift;
    };
    const period = cellText(at("period"));
    const date = at("reportDate");
    if (period === "") continue;
    rows.push({
      ...{ row, period, id: cellText(at("id")), key: cellText(at("key")) },
      ...{ pass: number("pass"), fail: number("fail"), missing: number("missing"), ratio: number("ratio") },
      ...{ points: number("points"), result: cellText(at("result")), frozenBy: cellText(at("frozenBy")) },
      reportDate: isBlank(date) ? null : (day("reportDate") ?? "unreadable"),
      frozenOn: day("frozenOn"),
    });
  }
  return rows;
}
