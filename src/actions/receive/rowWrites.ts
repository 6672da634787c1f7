import type { RowChange } from "../../exchange/comparison";
import { dayFrom1900 } from "../../exchange/registerRows";
import type { Entries } from "../../registers/entries";
import { type Place, placeAt } from "../../registers/place";
import { fieldOf, ROW_ID } from "../../registers/register";
import { remembered } from "../../registers/remembered";
import { daysFrom1904 } from "../../registers/text/dates";
import type { RestoreCell, RestoreRow } from "../../sheets/restoreCopy";
import { cellAddress } from "../../workbook/address";
import { valueAt } from "../../workbook/rows";
import { Trouble, type TroubleCode } from "../../workbook/trouble";
import { type CellValue, isBlank } from "../../workbook/value";
import type { SheetCells } from "../../workbook/workbook";
import { cellsIn } from "../readSheets";
import { entriesOrWhy, type Master } from "./master";

/** What a change writes into a row that is there. */
export interface RowWrite extends RestoreRow {
  /** Keys of the changes that write it. */
  readonly keys: readonly string[];
}

/** A change that cannot be written. */
export interface Failure {
  readonly key: string;
  readonly place: Place;
  readonly code: TroubleCode;
}

/** A change of one of the files, known by a key that no other file has. */
export type KeyedChange = RowChange & {
  readonly fileKey: string;
  /** Of a row that is put back: its Mã dòng there, null where it has none. */
  readonly idThere: string | null;
};

/** The cells that changes and deletions write: those of rows that are here. Where two write into one cell, the first does. */
export function rowWrites(
  changes: readonly KeyedChange[],
  master: Master,
): { readonly writes: readonly RowWrite[]; readonly failed: readonly Failure[] } {
  const sideOf = remembered((register: string) => sideIn(master, register));
  const byRegister = new Map<string, Map<number, RowWrite>>();
  const failed: Failure[] = [];
  for (const change of changes) {
    if (change.here === null) continue;
    const side = sideOf(change.register);
    const write = side instanceof Trouble ? failureOf(change, side) : writeOf(change, change.here, side);
    if ("code" in write) {
      failed.push(write);
      continue;
    }
    const byRow = byRegister.get(change.register) ?? new Map<number, RowWrite>();
    byRegister.set(change.register, byRow);
    const other = byRow.get(change.here);
    const joined = other ? join(other, write) : write;
    if (joined) byRow.set(change.here, joined);
    else failed.push({ key: change.fileKey, code: "changed-meanwhile", place: placeIn(write) });
  }
  return { writes: [...byRegister.values()].flatMap((byRow) => [...byRow.values()]), failed };
}

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

/** Where a change goes that cannot: to the header of its register. */
export function failureOf({ fileKey }: KeyedChange, { code, details }: Trouble): Failure {
  return { key: fileKey, code, place: { sheet: details.sheet ?? "", cell: details.cell ?? "A1" } };
}

/** The first field that a register here lacks; null = it has them all. */
export function lackingField({ cells }: RowChange, entries: Entries): string | null {
  return cells.find(({ field }) => !entries.has(field))?.field ?? null;
}

function writeOf(change: KeyedChange, row: number, side: Side): RowWrite | Failure {
  const { entries, cells } = side;
  if (lackingField(change, entries) !== null) {
    const [first = ROW_ID] = entries.register.fields.map(({ label }) => label).filter(entries.has);
    return { key: change.fileKey, code: "field-missing", place: placeAt(entries, entries.headerRow, first) };
  }
  const at = (column: number) => valueAt(cells, row, column);
  const told = change.there === null ? emptied(side, at) : changed(change, side, at);
  return { keys: [change.fileKey], sheet: entries.sheet, row, ...marked(told, side, at) };
}

export type At = (column: number) => CellValue;

/** Every cell of the register, also the blank ones: what somebody writes into one of them meanwhile is not to be lost. */
function emptied({ columns }: Side, at: At): RestoreCell[] {
  return columns.map((column) => ({ column, before: at(column), after: null }));
}

function changed({ cells }: RowChange, { entries, date1904 }: Side, at: At): RestoreCell[] {
  return cells.map(({ field, there }) => {
    const column = entries.columnOf(field);
    return { column, before: at(column), after: written(there, field, entries, date1904) };
  });
}

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

/** Null where they want different things. */
function join(one: RowWrite, other: RowWrite): RowWrite | null {
  const cells = new Map(one.cells.map((cell) => [cell.column, cell]));
  for (const cell of other.cells) {
    const there = cells.get(cell.column);
    if (there && isWanted(there) && isWanted(cell) && there.after !== cell.after) return null;
    if (!there || isWritten(cell)) cells.set(cell.column, cell);
  }
  const joined = [...cells.values()];
  const id = one.mark === null ? undefined : one.cells[one.mark]?.column;
  return {
    ...one,
    keys: [...one.keys, ...other.keys],
    cells: joined,
    mark: id === undefined ? null : joined.findIndex(({ column }) => column === id),
  };
}

/** Also a blank cell of a row that is to be gone: nobody else may fill it. */
function isWanted(cell: RestoreCell): boolean {
  return isWritten(cell) || isBlank(cell.after);
}

export function isWritten({ before, after }: RestoreCell): boolean {
  return before !== after;
}

export function placeIn({ sheet, row, cells }: RestoreRow): Place {
  const first = cells.find(isWritten) ?? cells[0];
  return { sheet, cell: cellAddress(row, first?.column ?? 0) };
}
