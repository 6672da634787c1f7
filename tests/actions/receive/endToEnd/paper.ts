import { findTable } from "../../../../src/actions/findTable";
import { sonLa2026 } from "../../../../src/campaign/presets/son-la-2026";
import { rowId } from "../../../../src/registers/rowId";
import { type Register, ROW_ID } from "../../../../src/registers/register";
import { valueAt } from "../../../../src/workbook/rows";
import { type CellValue, isBlank } from "../../../../src/workbook/value";
import type { SheetCells, TableOutline, Workbook } from "../../../../src/workbook/workbook";

/** A register as somebody has it before them and works in it: its columns and its rows, from left to right and down. */
export interface Paper {
  readonly register: Register;
  readonly table: TableOutline;
  /** As it was opened. */
  readonly read: SheetCells;
  /** Of the fields and of Mã dòng, as far as they are there. */
  columns: PaperColumn[];
  rows: PaperRow[];
}

export interface PaperColumn {
  readonly label: string;
  /** What the header says. */
  name: string;
  /** Zero-based sheet column. */
  readonly at: number;
}

export interface PaperRow {
  /** The id with which it was opened; null = somebody has begun it. */
  origin: string | null;
  id: CellValue;
  /** By label; what is meant. */
  values: Record<string, CellValue>;
  /** By label; what stands in the cell where it is not the value itself. */
  typed: Record<string, string>;
  /** A blank row stands above it. */
  readonly isApart: boolean;
}

/** The registers of a workbook, in the campaign's order. */
export async function papersIn(workbook: Workbook): Promise<Paper[]> {
  const { sheets } = await workbook.contents();
  const reading = await workbook.read(
    sheets.filter(({ hasCells }) => hasCells).map(({ name }) => ({ sheet: name })),
  );
  return sonLa2026.registers.flatMap((register): Paper[] => {
    const table = findTable(register, reading.outline);
    const read = reading.sheets.find(({ name }) => name === table?.sheet);
    return table && read ? [paperOf(register, table, read)] : [];
  });
}

/** Zero-based sheet rows, in the order of the rows. */
export function placesOf({ table, rows }: Paper): number[] {
  let next = table.box.top + 1;
  return rows.map(({ isApart }) => {
    next += isApart ? 2 : 1;
    return next - 1;
  });
}

export function isBlankRow({ values }: PaperRow): boolean {
  return Object.values(values).every(isBlank);
}

export function copyOfRow(row: PaperRow): PaperRow {
  return { ...row, values: { ...row.values }, typed: { ...row.typed } };
}

function paperOf(register: Register, table: TableOutline, read: SheetCells): Paper {
  const labels = [...register.fields.map(({ label }) => label), ROW_ID];
  const columns = table.columns.flatMap((name, index): PaperColumn[] =>
    labels.includes(name) ? [{ label: name, name, at: table.box.left + index }] : [],
  );
  const rows: PaperRow[] = [];
  for (let row = table.box.top + 1; row <= table.box.bottom; row++) {
    const values = Object.fromEntries(columns.map(({ label, at }) => [label, valueAt(read, row, at)]));
    const { [ROW_ID]: id = null, ...fields } = values;
    rows.push({ origin: rowId(id), id, values: fields, typed: {}, isApart: false });
  }
  return { register, table, read, columns, rows };
}
