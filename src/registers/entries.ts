import type { Box } from "../workbook/address";
import { type CellValue, type Grid, isBlank } from "../workbook/value";
import { Trouble } from "../workbook/trouble";
import type { SheetCells, TableOutline } from "../workbook/workbook";
import { remembered } from "./remembered";
import { firstFrom } from "./rowOrder";
import { daysFrom1904 } from "./text/dates";
import { foldCase } from "./text/fold";
import { type Register, fieldOf, ROW_ID } from "./register";

/**
 * The entries of one register as columns: position i of every column is entry i.
 * A row with nothing in it (a row id alone is nothing) is no entry.
 * Reading a column that the sheet lacks throws Trouble field-missing.
 */
export interface Entries {
  readonly register: Register;
  readonly sheet: string;
  readonly table: string;
  readonly count: number;
  /** Zero-based sheet row of the header. */
  readonly headerRow: number;
  /** What to add to the sheet's serial numbers of days, which may count from 1904. */
  readonly shift: number;
  /** Zero-based sheet row of each entry. */
  readonly rows: Int32Array;
  /** Zero-based sheet rows below the table that hold something in the register's columns. */
  readonly outside: readonly number[];
  /** What such a row says in the register's columns. */
  readonly saidOutside: (row: number) => readonly CellValue[];
  /** Labels of the table's further columns, as they are written: what a department keeps beside the register's fields. */
  readonly own: readonly string[];
  readonly has: (label: string) => boolean;
  /** Zero-based sheet column. */
  readonly columnOf: (label: string) => number;
  readonly values: (label: string) => readonly CellValue[];
  /** 1 where the cell holds anything at all. */
  readonly filled: (label: string) => Uint8Array;
  /** Day numbers; NaN where the cell is blank or no date. */
  readonly days: (label: string) => Float64Array;
  /** Positions in the field's list; -1 where the cell is blank or not one of its values. */
  readonly choices: (label: string) => Int16Array;
  /** Codes as they compare; null where there is none. */
  readonly keys: (label: string) => readonly (string | null)[];
  /** 1 where a formula gives the value; null where nobody can tell. */
  readonly calculated: (label: string) => Uint8Array | null;
}

export function readEntries(
  register: Register,
  table: TableOutline,
  cells: SheetCells,
  date1904: boolean,
): Entries {
  const { columnByLabel, own } = columnsByLabel(register, table);
  const labels = register.fields.map((field) => field.label).filter((label) => columnByLabel.has(label));
  const columns = labels.map((label) => (columnByLabel.get(label) ?? 0) - cells.left);
  const first = table.box.top + (table.hasHeader ? 1 : 0);
  const last = table.box.bottom - (table.hasTotals ? 1 : 0);
  const rows = rowsWithContent(cells, columns, first, last);
  const outside = rowsWithContent(cells, columns, table.box.bottom + 1, cells.top + cells.cells.length - 1);

  const columnOf = (label: string): number => {
    const column = columnByLabel.get(label);
    if (column === undefined) {
      throw new Trouble("field-missing", { sheet: table.sheet, field: label });
    }
    return column;
  };
  const values = remembered((label: string) => {
    const column = columnOf(label) - cells.left;
    return readColumn(cells, rows, column);
  });
  const shift = daysFrom1904(date1904);

  return {
    register,
    sheet: table.sheet,
    table: table.name,
    count: rows.length,
    headerRow: table.box.top,
    shift,
    rows,
    outside: Array.from(outside),
    saidOutside: (row) => columns.map((column) => cells.cells[row - cells.top]?.[column] ?? null),
    own,
    has: (label) => columnByLabel.has(label),
    columnOf,
    values,
    filled: remembered((label: string) => readFilled(values(label))),
    days: remembered((label: string) => readDays(values(label), shift)),
    choices: remembered((label: string) => readChoices(values(label), fieldOf(register, label).values)),
    keys: remembered((label: string) => readKeys(values(label))),
    calculated: remembered((label: string) =>
      cells.formulas ? within(cells.formulas, columnOf(label), rows) : null,
    ),
  };
}

/** A code as it compares: letter case ignored, a number counts as its digits; none if blank or over 255 characters. */
export function codeKey(value: CellValue): string | null {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value !== "" && !isTooLong(value) ? foldCase(value) : null;
}

/** Excel looks up no text longer than this, and engines hash by their length alone texts that are much longer. */
const LONGEST_KEY = 255;

function isTooLong(value: CellValue): boolean {
  return typeof value === "string" && value.length > LONGEST_KEY;
}

function columnsByLabel(register: Register, table: TableOutline) {
  const wanted = new Map(
    [...register.fields.map((field) => field.label), ROW_ID].map((label) => [foldCase(label), label]),
  );
  const columnByLabel = new Map<string, number>();
  const own: string[] = [];
  table.columns.forEach((name, index) => {
    const label = wanted.get(foldCase(name));
    if (label !== undefined && columnByLabel.has(label)) {
      throw new Trouble("field-twice", { sheet: table.sheet, field: label });
    }
    if (label === undefined) own.push(name);
    columnByLabel.set(label ?? name, table.box.left + index);
  });
  return { columnByLabel, own };
}

function rowsWithContent(
  cells: SheetCells,
  columns: readonly number[],
  first: number,
  last: number,
): Int32Array {
  const grid: Grid = cells.cells;
  const end = Math.min(last, cells.top + grid.length - 1);
  const found = new Int32Array(Math.max(0, end - first + 1));
  let count = 0;
  for (let row = Math.max(first, cells.top); row <= end; row++) {
    const line = grid[row - cells.top];
    if (line && columns.some((column) => !isBlank(line[column]))) found[count++] = row;
  }
  return found.subarray(0, count);
}

// Plain loops from here on: over a hundred thousand entries `from(values, read)` takes ten times as long.

function readColumn({ cells, top }: SheetCells, rows: Int32Array, column: number): CellValue[] {
  const values = new Array<CellValue>(rows.length);
  for (let entry = 0; entry < rows.length; entry++) {
    values[entry] = cells[(rows[entry] ?? 0) - top]?.[column] ?? null;
  }
  return values;
}

function readFilled(values: readonly CellValue[]): Uint8Array {
  const filled = new Uint8Array(values.length);
  for (let entry = 0; entry < values.length; entry++) filled[entry] = isBlank(values[entry]) ? 0 : 1;
  return filled;
}

function readDays(values: readonly CellValue[], shift: number): Float64Array {
  const days = new Float64Array(values.length);
  for (let entry = 0; entry < values.length; entry++) {
    const value = values[entry];
    days[entry] = typeof value === "number" ? Math.floor(value) + shift : NaN;
  }
  return days;
}

function readChoices(values: readonly CellValue[], list: readonly string[]): Int16Array {
  const positions = new Map<CellValue, number>(list.map((value, index) => [value, index]));
  const folded = new Map(list.map((value, index) => [foldCase(value), index]));
  const choices = new Int16Array(values.length);
  for (let entry = 0; entry < values.length; entry++) {
    const value = values[entry] ?? null;
    let position = positions.get(value);
    if (position === undefined) {
      position = typeof value === "string" ? (folded.get(foldCase(value)) ?? -1) : -1;
      if (!isTooLong(value)) positions.set(value, position);
    }
    choices[entry] = position;
  }
  return choices;
}

function readKeys(values: readonly CellValue[]): (string | null)[] {
  const seen = new Map<CellValue, string | null>();
  return values.map((value) => {
    if (isTooLong(value)) return null;
    let key = seen.get(value);
    if (key === undefined) seen.set(value, (key = codeKey(value)));
    return key;
  });
}

/** 1 where the cell of an entry lies in one of the boxes. */
function within(boxes: readonly Box[], column: number, rows: Int32Array): Uint8Array {
  const inside = new Uint8Array(rows.length);
  for (const { top, left, bottom, right } of boxes) {
    if (column < left || column > right) continue;
    for (let entry = firstFrom(top, rows); entry < rows.length && (rows[entry] ?? 0) <= bottom; entry++) {
      inside[entry] = 1;
    }
  }
  return inside;
}
