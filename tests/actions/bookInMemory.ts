import { cellAddress } from "../../src/workbook/address";
import type { Change } from "../../src/workbook/live";
import { Trouble } from "../../src/workbook/trouble";
import type { CellValue } from "../../src/workbook/value";
import type { Area, Outline, Reading, SheetCells, TableOutline, Workbook } from "../../src/workbook/workbook";

/**
 * A workbook that people edit as in Excel: a table takes in what is typed right below it, rows put in or taken out move
 * what is below. Every edit gives the change as a door tells it. Only the used cells are read.
 */
export interface BookInMemory extends Workbook {
  /** The areas of every reading so far. */
  readonly readings: (readonly Area[])[];
  type(sheet: string, row: number, column: number, value: CellValue): Change;
  /** Pastes a block of cells. */
  paste(sheet: string, row: number, column: number, values: readonly (readonly CellValue[])[]): Change;
  insertRow(sheet: string, row: number): Change;
  deleteRow(sheet: string, row: number): Change;
  rename(sheet: string, name: string): void;
  renameColumn(table: string, column: string, name: string): Change;
  dropTable(table: string): void;
  table(name: string): TableOutline;
}

interface Sheet {
  name: string;
  rows: CellValue[][];
}

interface Table extends Omit<TableOutline, "box"> {
  name: string;
  sheet: string;
  columns: string[];
  box: { top: number; left: number; bottom: number; right: number };
}

export function bookInMemory(reading: Reading): BookInMemory {
  const sheets = reading.sheets.map(placed);
  let tables: Table[] = reading.outline.tables.map((one) => ({
    ...one,
    columns: [...one.columns],
    box: { ...one.box },
  }));
  const readings: (readonly Area[])[] = [];
  const find = (name: string) => {
    const sheet = sheets.find((one) => one.name === name);
    if (!sheet) throw new Trouble("sheet-missing", { sheet: name });
    return sheet;
  };
  const tableNamed = (name: string) => {
    const table = tables.find((one) => one.name === name);
    if (!table) throw new Error(`no table ${name}`);
    return table;
  };
  const tablesOn = (sheet: string) => tables.filter((table) => table.sheet === sheet);
  const movedFrom = (sheet: string, row: number): Change => ({
    sheet,
    address: `${cellAddress(row, 0)}:XFD1048576`,
  });
  const outline = (): Outline => ({
    ...reading.outline,
    sheets: sheets.map(({ name }) => ({ name, visibility: "visible", hasCells: true })),
    tables: structuredClone(tables),
  });
  const paste: BookInMemory["paste"] = (sheet, row, column, values) => {
    const { rows } = find(sheet);
    const width = Math.max(...values.map(({ length }) => length));
    values.forEach((line, i) => {
      const at = (rows[row + i] ??= []);
      line.forEach((value, j) => (at[column + j] = value));
    });
    const last = row + values.length - 1;
    for (const { box } of tablesOn(sheet)) {
      const beside = column <= box.right && column + width - 1 >= box.left;
      if (beside && row === box.bottom + 1 && values.flat().some((value) => value !== null))
        box.bottom = last;
    }
    return { sheet, address: `${cellAddress(row, column)}:${cellAddress(last, column + width - 1)}` };
  };

  return {
    readings,
    contents: () => Promise.resolve(outline()),
    read: (areas) => {
      readings.push(areas);
      return Promise.resolve({
        outline: outline(),
        sheets: areas.map((area) => used(find(area.sheet), area)),
      });
    },
    looks: () => Promise.reject(new Error("looks are not asked here")),
    write: () => Promise.reject(new Error("nothing may be written")),
    type: (sheet, row, column, value) => paste(sheet, row, column, [[value]]),
    paste,
    insertRow(sheet, row) {
      find(sheet).rows.splice(row, 0, []);
      for (const { box } of tablesOn(sheet)) {
        if (box.top >= row) box.top++;
        if (box.bottom >= row) box.bottom++;
      }
      return movedFrom(sheet, row);
    },
    deleteRow(sheet, row) {
      find(sheet).rows.splice(row, 1);
      for (const { box } of tablesOn(sheet)) {
        if (box.top > row) box.top--;
        if (box.bottom >= row) box.bottom--;
      }
      return movedFrom(sheet, row);
    },
    rename(sheet, name) {
      find(sheet).name = name;
      for (const table of tablesOn(sheet)) table.sheet = name;
    },
    renameColumn(name, column, other) {
      const table = tableNamed(name);
      const index = table.columns.indexOf(column);
      table.columns[index] = other;
      return paste(table.sheet, table.box.top, table.box.left + index, [[other]]);
    },
    dropTable(name) {
      tables = tables.filter((table) => table.name !== name);
    },
    table: (name) => structuredClone(tableNamed(name)),
  };
}

/** Rows and columns from A1. */
function placed({ name, top, left, cells }: SheetCells): Sheet {
  const above = Array.from({ length: top }, (): CellValue[] => []);
  return { name, rows: [...above, ...cells.map((row) => [...new Array<null>(left).fill(null), ...row])] };
}

/** What Excel calls the used range of an area. */
function used({ name, rows }: Sheet, area: Area): SheetCells {
  const { first, last } = area.rows ?? { first: 0, last: Infinity };
  const filled = rows.flatMap((row, index) => {
    if (index < first || index > last) return [];
    const columns = row.flatMap((value, column) => (value === null ? [] : [column]));
    return columns.length > 0 ? [{ index, from: Math.min(...columns), to: Math.max(...columns) }] : [];
  });
  const top = filled[0]?.index ?? 0;
  const left = Math.min(...filled.map(({ from }) => from));
  const right = Math.max(...filled.map(({ to }) => to));
  if (filled.length === 0) return { name, top: 0, left: 0, cells: [] };
  const cells = rows
    .slice(top, (filled.at(-1)?.index ?? 0) + 1)
    .map((row) => Array.from({ length: right - left + 1 }, (_, column) => row[left + column] ?? null));
  return { name, top, left, cells };
}
