import { foldCase } from "../../registers/text/fold";
import { keyOf } from "../../scoring/change";
import { FROZEN_COLUMNS, type FrozenRow } from "../../sheets/frozen/columns";
import { frozenListPlan, frozenListRow } from "../../sheets/frozen/list";
import { tableColumn } from "../../sheets/tableColumn";
import type { Anchor, CellPatch, WorkbookPlan } from "../../workbook/plan";
import { valueAt } from "../../workbook/rows";
import type { SheetCells, TableOutline } from "../../workbook/workbook";
import { appendRows, lastFilled } from "../appendRows";
import type { OpenFrozen } from "./frozen";

type Writing = Required<Pick<WorkbookPlan, "sheets" | "cells" | "anchors" | "growths">>;

/**
 * Rows of one period in the list of what was frozen: those that it has for the period say what is new, the others come at
 * its end. Columns of the centre are never touched; a row of what the campaign has no longer says so.
 */
export function listWriting(
  rows: readonly FrozenRow[],
  list: { readonly table: TableOutline; readonly cells: SheetCells } | null,
  frozen: OpenFrozen | null,
  date1904: boolean,
): Writing {
  if (!list) return { sheets: [frozenListPlan(rows, date1904)], cells: [], anchors: [], growths: [] };
  const { table, cells } = list;
  const [first] = rows;
  const period = foldCase(first?.period ?? "");
  const there = new Map(
    (frozen?.rows ?? [])
      .filter((row) => foldCase(row.period) === period)
      .map((row) => [foldCase(keyOf(row.period, row.id)), row.row]),
  );
  const placed = rows.map((row) => ({ row, at: there.get(foldCase(keyOf(row.period, row.id))) }));
  const again = placed.flatMap(({ row, at }): CellPatch[] =>
    at === undefined
      ? []
      : frozenListRow(row, table, date1904).map((cell) => ({ sheet: table.sheet, row: at, ...cell })),
  );
  const kept = new Set(placed.map(({ at }) => at));
  const gone = [...there.values()].filter((row) => !kept.has(row)).flatMap((row) => goneCells(row, table));
  const fresh = placed
    .filter(({ at }) => at === undefined)
    .map(({ row }) => frozenListRow(row, table, date1904));
  const appended = appendRows(fresh, table, lastFilled(table.box, cells), cells);
  const replaced = [...again, ...gone];
  return {
    sheets: [],
    cells: [...replaced, ...appended.cells],
    anchors: [...appended.anchors, ...replaced.map((cell) => asRead(cell, cells))],
    growths: appended.growths,
  };
}

/** What is no target any more was not frozen again. */
function goneCells(row: number, table: TableOutline): CellPatch[] {
  const at = (key: keyof typeof FROZEN_COLUMNS) => tableColumn(table, FROZEN_COLUMNS[key].name);
  const numbers = (["pass", "fail", "missing", "ratio", "points"] as const).map((key) => at(key));
  return [
    ...numbers.map((column) => ({ sheet: table.sheet, row, column, value: null })),
    { sheet: table.sheet, row, column: at("result"), value: "– Không còn khi chốt lại" },
  ];
}

function asRead({ sheet, row, column }: CellPatch, read: SheetCells): Anchor {
  return { sheet, row, column, value: valueAt(read, row, column) };
}
