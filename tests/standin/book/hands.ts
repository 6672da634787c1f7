import { type LiveBook, type LiveSheet, newBook, openBook } from "../../../src/standin/book";
import { type Box, parseAddress } from "../../../src/workbook/address";
import type { SheetPlan } from "../../../src/workbook/plan";
import type { CellValue, Grid } from "../../../src/workbook/value";
import { newXlsx } from "../../../src/xlsx";
import { calculate } from "../../../src/calculating";
import { workbookPlan } from "../../xlsx/plans";

/** What people and programs do in an open workbook. */

/** The box of an address on a sheet, e.g. B2:C3. */
export function at(address: string): Box {
  const box = parseAddress(address);
  if (!box) throw new Error(`${address} is no address`);
  return box;
}

/** A new workbook whose one sheet holds these rows, entered by a program. */
export function sheetOf(...rows: Grid): LiveSheet {
  const sheet = newBook().active;
  if (rows.length > 0) put(sheet, "A1", ...rows);
  return sheet;
}

/** The workbook that plans make, opened from its file. */
export async function bookOf(...sheets: SheetPlan[]): Promise<LiveBook> {
  return openBook(await fileOf(...sheets));
}

export async function fileOf(...sheets: SheetPlan[]): Promise<Uint8Array> {
  const workbook = newXlsx({ calculate });
  await workbook.write(workbookPlan({ sheets }));
  return workbook.toBytes();
}

/** A person types into cells, row by row from a cell on. */
export function type(sheet: LiveSheet, cell: string, ...rows: Grid): void {
  sheet.enter(from(cell, rows), rows, "person");
}

/** A program writes. */
export function put(sheet: LiveSheet, cell: string, ...rows: Grid): void {
  sheet.enter(from(cell, rows), rows, "program");
}

export function value(sheet: LiveSheet, cell: string): CellValue {
  return sheet.values(at(cell))[0]?.[0] ?? null;
}

export function formula(sheet: LiveSheet, cell: string): CellValue {
  return sheet.formulas(at(cell))[0]?.[0] ?? null;
}

export function text(sheet: LiveSheet, cell: string): string {
  return sheet.texts(at(cell))[0]?.[0] ?? "";
}

export function format(sheet: LiveSheet, cell: string): string {
  const { top, left } = at(cell);
  return sheet.style(top, left).format ?? "General";
}

/** The code with which something is refused. */
export function refusal(work: () => void): string | null {
  try {
    work();
    return null;
  } catch (error) {
    return error instanceof Error && "code" in error ? String(error.code) : String(error);
  }
}

/** The workbook as it is when its file is opened again. */
export async function reopened(book: LiveBook): Promise<LiveBook> {
  return openBook(await book.toBytes());
}

function from(cell: string, rows: Grid): Box {
  const { top, left } = at(cell);
  return { top, left, bottom: top + rows.length - 1, right: left + (rows[0]?.length ?? 1) - 1 };
}
