import type { Outline, SheetCells, Workbook } from "../src/workbook/workbook";

/** What is where in a workbook. */
export async function outlineOf(workbook: Workbook): Promise<Outline> {
  return (await workbook.read([])).outline;
}

/** The cells of whole sheets. */
export async function cellsOf(workbook: Workbook, sheets: readonly string[]): Promise<readonly SheetCells[]> {
  return (await workbook.read(sheets.map((sheet) => ({ sheet })))).sheets;
}
