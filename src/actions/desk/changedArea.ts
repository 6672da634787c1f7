import { isSameBox, LAST_ROW, parseAddress } from "../../workbook/address";
import type { Change } from "../../workbook/live";
import type { Area, Outline, TableOutline } from "../../workbook/workbook";
import { same } from "../findTable";
import type { Rows } from "./splice";

/**
 * What to read of the sheet after a change: its rows where they lie between the header and the last row of one table,
 * else everything from the first of them on; the whole sheet where the address names no rows.
 */
export function areaOf({ sheet, address }: Change, outline: Outline): Area {
  const box = parseAddress(address);
  if (!box) return { sheet };
  const isInside = tablesOn(sheet, outline).some(
    (table) => box.top > table.box.top && box.bottom < table.box.bottom,
  );
  return { sheet, rows: { first: box.top, last: isInside ? box.bottom : LAST_ROW } };
}

/**
 * Whether cells of the sheet may stand elsewhere than before, because a table is otherwise than by getting rows at its
 * end, or because those rows are not among the ones that were read.
 */
export function isMoved(sheet: string, before: Outline, now: Outline, read: Rows | undefined): boolean {
  const old = tablesOn(sheet, before);
  const fresh = tablesOn(sheet, now);
  if (old.length !== fresh.length) return true;
  return fresh.some((table) => {
    const was = old.find(({ name }) => name === table.name);
    return !was || !(isSame(was, table) || hasGrown(was, table, read));
  });
}

function tablesOn(sheet: string, { tables }: Outline): TableOutline[] {
  return tables.filter((table) => same(table.sheet, sheet));
}

function isSame(was: TableOutline, table: TableOutline): boolean {
  const { box } = table;
  return (
    was.hasHeader === table.hasHeader &&
    was.hasTotals === table.hasTotals &&
    was.columns.length === table.columns.length &&
    was.columns.every((name, index) => name === table.columns[index]) &&
    isSameBox(was.box, box)
  );
}

/** A row was typed or pasted right below: the table took it in. */
function hasGrown(was: TableOutline, table: TableOutline, read: Rows | undefined): boolean {
  const { bottom } = table.box;
  const isRead = read !== undefined && read.first <= was.box.bottom + 1 && read.last >= bottom;
  return isRead && bottom > was.box.bottom && isSame({ ...was, box: { ...was.box, bottom } }, table);
}
