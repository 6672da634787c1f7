import { rowId } from "../../registers/rowId";
import { newRowIds } from "../../exchange/rowIds";
import type { Entries } from "../../registers/entries";
import { ROW_ID } from "../../registers/register";
import type { RestoreGrowth } from "../../sheets/restoreCopy";
import { cellAddress } from "../../workbook/address";
import { valueAt } from "../../workbook/rows";
import { Trouble } from "../../workbook/trouble";
import type { SheetCells } from "../../workbook/workbook";
import { appendRows, type NewRow } from "../appendRows";
import { findTable } from "../findTable";
import { cellsIn } from "../readSheets";
import { entriesOrWhy, type Master } from "../master";
import { written } from "../restore/rows";
import { type Failure, failureOf, type KeyedChange, lackingField, type RowWrite } from "./rowWrites";

/** Rows that come to the ends of registers. */
export interface Additions {
  readonly writes: readonly RowWrite[];
  readonly growths: readonly RestoreGrowth[];
  readonly failed: readonly Failure[];
}

/** The rows that are not here yet, by register, each with an id of its own where `random` is given. */
export function rowAdditions(
  changes: readonly KeyedChange[],
  master: Master,
  random: (() => number) | null,
): Additions {
  const missing = changes.filter(({ here }) => here === null);
  const registers = [...new Set(missing.map(({ register }) => register))];
  const parts = registers.map((id) => {
    const own = missing.filter(({ register }) => register === id);
    const entries = entriesOrWhy(master.open, id);
    if (entries instanceof Trouble) {
      return { writes: [], growths: [], failed: own.map((change) => failureOf(change, entries)) };
    }
    return additionsTo(entries, own, master, random);
  });
  return {
    writes: parts.flatMap(({ writes }) => writes),
    growths: parts.flatMap(({ growths }) => growths),
    failed: parts.flatMap(({ failed }) => failed),
  };
}

function additionsTo(
  entries: Entries,
  changes: readonly KeyedChange[],
  { reading, open }: Master,
  random: (() => number) | null,
): Additions {
  const table = findTable(entries.register, reading.outline);
  if (!table) throw new Error(`${entries.sheet} was read without a table`);
  const able = changes.filter((change) => lackingField(change, entries) === null);
  const read = cellsIn(reading, entries.sheet);
  const ids = random ? idsFor(able, entries, read, random) : [];
  const rows = able.map((change, index): NewRow => {
    const cells = change.cells.map(({ field, there }) => {
      return { column: entries.columnOf(field), value: written(there, field, entries, open.date1904) };
    });
    const id = ids[index];
    return id === undefined ? cells : [...cells, { column: entries.columnOf(ROW_ID), value: id }];
  });
  const { first, growths } = appendRows(rows, table, entries.rows.at(-1) ?? -1, read);
  return {
    writes: rows.map((row, index) => writeOf(row, first + index, able[index], entries, read)),
    growths,
    failed: changes.flatMap((change) => {
      const field = lackingField(change, entries);
      if (field === null) return [];
      const cell = cellAddress(entries.headerRow, table.box.left);
      return [failureOf(change, new Trouble("field-missing", { sheet: entries.sheet, field, cell }))];
    }),
  };
}

function writeOf(
  row: NewRow,
  at: number,
  change: KeyedChange | undefined,
  { sheet, ...entries }: Entries,
  read: SheetCells,
): RowWrite {
  const id = entries.has(ROW_ID) ? entries.columnOf(ROW_ID) : null;
  return {
    keys: change ? [change.fileKey] : [],
    sheet,
    row: at,
    mark: id === null ? null : row.findIndex(({ column }) => column === id),
    cells: row.map(({ column, value }) => ({ column, before: valueAt(read, at, column), after: value })),
  };
}

/** Row ids are given here; only a row that is put back gets the one it had. None where the register has no column for them. */
function idsFor(
  changes: readonly KeyedChange[],
  entries: Entries,
  read: SheetCells,
  random: () => number,
): string[] {
  if (!entries.has(ROW_ID)) return [];
  const column = entries.columnOf(ROW_ID) - read.left;
  const taken = new Set(read.cells.flatMap((line) => rowId(line[column]) ?? []));
  const had = changes.map(({ why, idThere }) => {
    const id = why === "deleted-here" ? idThere : null;
    if (id === null || taken.has(id)) return null;
    taken.add(id);
    return id;
  });
  const fresh = newRowIds(had.filter((id) => id === null).length, taken, random);
  return had.map((id) => id ?? fresh.shift() ?? "");
}
