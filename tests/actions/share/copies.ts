import { unzipSync } from "fflate";

import type { Copy } from "../../../src/actions/exchange";
import { findTable } from "../../../src/actions/findTable";
import { bookFrom } from "../../../src/actions/readBook";
import { readSheets } from "../../../src/actions/readSheets";
import { type DepartmentChoice, shareWithDepartments } from "../../../src/actions/share/department";
import { registerOf } from "../../../src/campaign/campaign";
import { sonLa2026 } from "../../../src/campaign/presets/son-la-2026";
import { registerRows } from "../../../src/exchange/registerRows";
import type { RegisterRows } from "../../../src/exchange/rows";
import { readEntries } from "../../../src/registers/entries";
import { files } from "../../../src/taskpane/work/files";
import type { Outline, Reading, SheetCells, Workbook } from "../../../src/workbook/workbook";
import { d } from "../../books";
import { chance } from "./chance";

/** Copies of a workbook, and what is in them. */

export const NOW = d("22/11/2026") + 0.4;
export const DEPARTMENTS = sonLa2026.departments.map(({ id }) => id);

export async function share(
  workbook: Workbook,
  choice: Partial<DepartmentChoice> & { readonly seed?: number } = {},
): Promise<Copy[]> {
  const { seed = 7, ...said } = choice;
  const all: DepartmentChoice = { departments: DEPARTMENTS, columns: "full", now: NOW, ...said };
  return shareWithDepartments(workbook, files, chance(seed), all);
}

/** The copy of one department. */
export function copyFor(department: string, copies: readonly Copy[]): Copy {
  const found = copies.find((copy) => copy.department === department);
  if (!found) throw new Error(`no copy for ${department}`);
  return found;
}

export interface OpenCopy extends Outline {
  readonly cells: (sheet: string) => SheetCells;
  /** The rows of a register as they stand in its sheet. */
  readonly rows: (register: string) => RegisterRows;
}

export async function openCopy(bytes: Uint8Array): Promise<OpenCopy> {
  const { workbook } = files.open(bytes);
  const { sheets } = await workbook.contents();
  const reading = await workbook.read(sheets.map(({ name }) => ({ sheet: name })));
  const cells = (name: string) => {
    const found = reading.sheets.find((sheet) => sheet.name === name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  };
  return { ...reading.outline, cells, rows: (id) => rowsIn(reading, id) };
}

/** All rows of a register of the master, with their ids and sheet rows. */
export async function masterRows(master: Workbook, register: string): Promise<RegisterRows> {
  return rowsIn(await readSheets(master), register);
}

export async function bookOfMaster(master: Workbook) {
  return bookFrom(await readSheets(master)).book;
}

/** Rows as values by label, ids among them. */
export function saidBy({ labels, rows }: RegisterRows): Record<string, unknown>[] {
  return rows.map(({ id, values }) => ({
    id,
    ...Object.fromEntries(labels.map((label, column) => [label, values[column] ?? null])),
  }));
}

/** Everything in a file that could be read as a text. */
export function textIn(file: Uint8Array): string {
  const decoder = new TextDecoder();
  return Object.entries(unzipSync(file))
    .map(([name, bytes]) => `${name}\n${decoder.decode(bytes)}`)
    .join("\n");
}

function rowsIn({ outline, sheets }: Reading, id: string): RegisterRows {
  const register = registerOf(sonLa2026, id);
  const table = findTable(register, outline);
  const cells = sheets.find(({ name }) => name === table?.sheet);
  if (!table || !cells) throw new Error(`no register ${id}`);
  return registerRows(readEntries(register, table, cells, outline.date1904), outline.date1904);
}
