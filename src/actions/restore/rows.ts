import { dayFrom1900 } from "../../exchange/registerRows";
import type { Entries } from "../../registers/entries";
import type { Place } from "../../registers/place";
import { fieldOf, ROW_ID } from "../../registers/register";
import { daysFrom1904 } from "../../registers/text/dates";
import type { RestoreCell, RestoreRow } from "../../sheets/restoreCopy";
import { cellAddress } from "../../workbook/address";
import { Trouble } from "../../workbook/trouble";
import { type CellValue, isBlank } from "../../workbook/value";
import type { SheetCells } from "../../workbook/workbook";
import { entriesOrWhy, type Master } from "../master";
import { cellsIn } from "../readSheets";

/** A register here, looked up once for all its rows. */
export interface Side {
  readonly entries: Entries;
  readonly cells: SheetCells;
  readonly date1904: boolean;
  /** Of the fields and of Mã dòng, as far as they are there. */
  readonly columns: readonly number[];
  /** Of Mã dòng; null where there is none. */
  readonly id: number | null;
}

export function sideIn({ open, reading }: Master, register: string): Side | Trouble {
  const entries = entriesOrWhy(open, register);
  if (entries instanceof Trouble) return entries;
  const labels = [...entries.register.fields.map(({ label }) => label), ROW_ID];
  return {
    entries,
    cells: cellsIn(reading, entries.sheet),
    date1904: open.date1904,
    columns: labels.filter(entries.has).map(entries.columnOf),
    id: entries.has(ROW_ID) ? entries.columnOf(ROW_ID) : null,
  };
}

/** A field's cell in the master as it is written there: its days may count from 1904. */
export function written(
  value: CellValue,
  label: string,
  { register }: Entries,
  date1904: boolean,
): CellValue {
  return dayFrom1900(value, fieldOf(register, label).kind, -daysFrom1904(date1904));
}

export type At = (column: number) => CellValue;

/** With the cell that says which row it is; a row without an id is known by all that it says. */
export function marked(
  told: readonly RestoreCell[],
  { id, columns }: Side,
  at: At,
): Pick<RestoreRow, "mark" | "cells"> {
  const kept = (column: number): RestoreCell => ({ column, before: at(column), after: at(column) });
  const isTold = (column: number) => told.some((cell) => cell.column === column);
  if (id === null || isBlank(at(id))) {
    const others = columns.filter((column) => !isTold(column) && !isBlank(at(column)));
    return { mark: null, cells: [...told, ...others.map(kept)] };
  }
  const cells = isTold(id) ? told : [...told, kept(id)];
  return { mark: cells.findIndex(({ column }) => column === id), cells };
}

export function isWritten({ before, after }: RestoreCell): boolean {
  return before !== after;
}

export function placeIn({ sheet, row, cells }: RestoreRow): Place {
  const first = cells.find(isWritten) ?? cells[0];
  return { sheet, cell: cellAddress(row, first?.column ?? 0) };
}
