import type { RowChange } from "../../exchange/comparison";
import type { Entries } from "../../registers/entries";
import { type Place, placeAt } from "../../registers/place";
import { ROW_ID } from "../../registers/register";
import { remembered } from "../../registers/remembered";
import type { RestoreCell, RestoreRow } from "../../sheets/restoreCopy";
import { valueAt } from "../../workbook/rows";
import { Trouble, type TroubleCode } from "../../workbook/trouble";
import { isBlank } from "../../workbook/value";
import type { Master } from "../master";
import { type At, isWritten, marked, placeIn, type Side, sideIn, written } from "../restore/rows";

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
