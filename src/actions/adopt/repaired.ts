import { repairsOfRows } from "../../checking/repairs/repairsOfRows";
import { daysFrom1904 } from "../../registers/text/dates";
import { parseAddress } from "../../workbook/address";
import type { WorkbookPlan } from "../../workbook/plan";
import type { Reading, TableOutline } from "../../workbook/workbook";
import { same } from "../findTable";
import { bookFrom } from "../readBook";
import { withRows } from "../withRows";

/** A plan that adds rows to the table of a register, with those of its cells put right that can mean one thing only. */
export function repaired(
  plan: WorkbookPlan,
  reading: Reading,
  table: TableOutline,
  register: string,
): { readonly plan: WorkbookPlan; readonly count: number } {
  const rows = plan.cells.map(({ sheet, row, column, value }) => ({
    sheet,
    row,
    cells: [{ column, after: value }],
  }));
  const grown = (plan.growths ?? []).map(({ table: name, rows: by }) => ({ table: name, by }));
  const { book, date1904 } = bookFrom(withRows(reading, rows, grown));
  const key = (row: number, column: number) => `${String(row)} ${String(column)}`;
  const right = new Map(
    repairsOfRows(book, new Map([[register, new Set(rows.map(({ row }) => row))]]))
      // What rests on the cells around it is for a person to look at.
      .filter(({ byColumn }) => !byColumn)
      .flatMap(({ cell, after, isDay }) => {
        const place = parseAddress(cell);
        const value = isDay && typeof after === "number" ? after - daysFrom1904(date1904) : after;
        return place ? [[key(place.top, place.left), value] as const] : [];
      }),
  );
  let count = 0;
  const cells = plan.cells.map((cell) => {
    const value = right.get(key(cell.row, cell.column));
    if (value === undefined || !same(cell.sheet, table.sheet)) return cell;
    count++;
    return { ...cell, value };
  });
  return { plan: { ...plan, cells }, count };
}
