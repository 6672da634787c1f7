import { foldCase } from "../../registers/text/fold";
import type { Place } from "../../registers/place";
import { remembered } from "../../registers/remembered";
import { LOG_SHEET, LOG_TABLE } from "../../sheets/names";
import {
  begunAgain,
  type RestoreCell,
  type RestoreCopy,
  type RestoreGrowth,
  type RestoreRow,
} from "../../sheets/restoreCopy";
import { type Box, cellAddress, isSameBox } from "../../workbook/address";
import { EMPTY_PLAN } from "../../workbook/emptyPlan";
import type { Anchor, CellPatch, TableShrinking, WorkbookPlan } from "../../workbook/plan";
import { valueAt } from "../../workbook/rows";
import { type CellValue, isBlank, looksSame } from "../../workbook/value";
import type { Reading, SheetCells, TableOutline } from "../../workbook/workbook";
import { same } from "../findTable";
import { withRows } from "../withRows";
import { isHelperName } from "./helperNames";
import { type RegisterBack, registerBack } from "./registerBack";

/** What undoing a merge would do to the workbook as it is. */
export interface Undoing {
  /** Cells that hold what the merge wrote, with what they get back. */
  readonly back: readonly BackCell[];
  /** How many of them are not the log's. */
  readonly cells: number;
  /** Cells that somebody has changed since, or whose row is no longer there. */
  readonly kept: readonly Place[];
  readonly shrinkings: readonly TableShrinking[];
  /** Of a sheet that became a register: what is left to do; absent = nothing. */
  readonly register?: RegisterBack;
}

interface BackCell extends CellPatch {
  /** As it is now. */
  readonly now: CellValue;
}

/** Rows are known by the cell that marks them; a row that is not there any more, or elsewhere, stays as it is. */
export function undoingOf(copy: RestoreCopy, reading: Reading): Undoing {
  const back: BackCell[] = [];
  const kept: Place[] = [];
  /** Rows, by sheet, of which nothing stays that the merge or somebody else wrote. */
  const clean = new Map<string, Map<number, RestoreRow>>();
  const cellsOf = remembered((sheet: string) => reading.sheets.find(({ name }) => same(name, sheet)));
  const { inPlace } = copy;
  // What a new column of a register holds is looked at as a whole: its rows may be sorted by now.
  const rows = inPlace ? copy.rows.filter(({ sheet }) => !same(sheet, inPlace.sheet)) : copy.rows;
  for (const row of rows) {
    const told = undoRow(row, cellsOf(row.sheet));
    back.push(...told.back);
    kept.push(...told.kept);
    if (told.kept.length > 0) continue;
    const sheet = foldCase(row.sheet);
    clean.set(sheet, (clean.get(sheet) ?? new Map<number, RestoreRow>()).set(row.row, row));
  }
  const shrinkings = copy.growths.flatMap((growth) => {
    const table = reading.outline.tables.find(({ name }) => same(name, growth.table));
    const cells = table && cellsOf(table.sheet);
    if (!table || !cells || !isSameBox(table.box, grown(growth))) return [];
    const own = clean.get(foldCase(table.sheet)) ?? new Map<number, RestoreRow>();
    return canShrink(growth, table, cells, own) ? [{ ...growth, from: table.box }] : [];
  });
  const log = reading.outline.tables.find(({ name }) => same(name, LOG_TABLE))?.sheet ?? LOG_SHEET;
  const cells = back.filter(({ sheet }) => !same(sheet, log)).length;
  const register = inPlace ? registerBack(copy, inPlace, reading) : null;
  if (!register) return { back, cells: inPlace ? 0 : cells, kept, shrinkings };
  return { back, cells: cells + register.count, kept: [...kept, ...register.kept], shrinkings, register };
}

/** What is left to undo is not finished from its first write on, however far it comes. */
export function undoPlan(
  slot: number,
  { back, shrinkings }: Pick<Undoing, "back" | "shrinkings">,
): WorkbookPlan {
  return {
    ...EMPTY_PLAN,
    cells: [
      begunAgain(slot),
      ...back.map(({ sheet, row, column, value }) => ({ sheet, row, column, value })),
    ],
    shrinkings,
    anchors: back.map(({ sheet, row, column, now }): Anchor => ({
      ...{ sheet, row, column },
      value: now,
      plain: true,
    })),
  };
}

/** A reading as it will be when that is undone. */
export function takenBack(reading: Reading, { back, shrinkings }: Undoing): Reading {
  const writes = back.map(({ sheet, row, column, value }) => ({
    ...{ sheet, row },
    cells: [{ column, after: value }],
  }));
  return withRows(
    reading,
    writes,
    shrinkings.map(({ table, rows }) => ({ table, by: -rows })),
  );
}

function undoRow(
  { sheet, row, mark, cells }: RestoreRow,
  read: SheetCells | undefined,
): Pick<Undoing, "back" | "kept"> {
  const changed = cells.filter((cell) => !looksSame(cell.before, cell.after));
  const placeOf = ({ column }: RestoreCell): Place => ({ sheet, cell: cellAddress(row, column) });
  const now = ({ column }: RestoreCell) => (read ? valueAt(read, row, column) : null);
  const isKnown = (cell: RestoreCell) => isStill(now(cell), cell.after) || isStill(now(cell), cell.before);
  const named = mark === null ? undefined : cells[mark];
  // Where no id is, somebody may have begun another row.
  const marks = named && !isBlank(now(named)) ? [named] : cells;
  if (!read || !marks.every(isKnown)) return { back: [], kept: changed.map(placeOf) };
  return {
    back: changed
      .filter((cell) => isStill(now(cell), cell.after))
      .map((cell) => ({ sheet: read.name, row, column: cell.column, value: cell.before, now: now(cell) })),
    kept: changed.filter((cell) => !isKnown(cell)).map(placeOf),
  };
}

/** Excel makes a text of a number that is written into a column of texts, with the comma or point of its machine. */
function isStill(now: CellValue, told: CellValue): boolean {
  if (typeof told !== "number" || typeof now !== "string") return looksSame(now, told);
  return now.trim() !== "" && Number(now.replace(",", ".")) === Number(told.toPrecision(15));
}

/** Nothing is in the new rows but what the merge wrote, and what calculated columns give every row. */
function canShrink(
  { from, rows }: RestoreGrowth,
  { box, hasHeader, columns: names }: TableOutline,
  cells: SheetCells,
  own: ReadonlyMap<number, RestoreRow>,
): boolean {
  const filledEverywhere = (column: number) => {
    for (let row = box.top + (hasHeader ? 1 : 0); row <= box.bottom; row++) {
      if (isBlank(valueAt(cells, row, column))) return false;
    }
    return true;
  };
  const columns = Array.from({ length: box.right - box.left + 1 }, (_, index) => box.left + index);
  // A helper may give an empty text to some rows.
  const isHelper = (column: number) => isHelperName(names[column - box.left] ?? "");
  const calculated = new Set(columns.filter((column) => isHelper(column) || filledEverywhere(column)));
  for (let row = from.bottom + 1; row <= from.bottom + rows; row++) {
    const written = new Set(own.get(row)?.cells.map(({ column }) => column));
    const isTheirs = (column: number) => !written.has(column) && !calculated.has(column);
    if (columns.some((column) => isTheirs(column) && !isBlank(valueAt(cells, row, column)))) return false;
  }
  return true;
}

function grown({ from, rows }: RestoreGrowth): Box {
  return { ...from, bottom: from.bottom + rows };
}
