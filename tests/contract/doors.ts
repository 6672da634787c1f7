import { calculate } from "../../src/calculating";
import type { Workbook } from "../../src/workbook/workbook";
import { newXlsx, openXlsx } from "../../src/xlsx";
import { closeAll, openedInExcel } from "../excel/opened";
import { lines, sheetPlan, workbookPlan } from "../xlsx/plans";

/** A way to a workbook. */
export interface Door {
  readonly name: string;
  readonly open: (file: Uint8Array) => Promise<OpenDoor>;
}

export interface OpenDoor {
  /** As an action gets it: made anew for each. */
  readonly workbook: () => Workbook;
  readonly save: () => Promise<Uint8Array>;
}

export const FILES: Door = {
  name: "files",
  open: (file) => {
    const workbook = openXlsx(file, { calculate });
    return Promise.resolve({ workbook: () => workbook, save: () => Promise.resolve(workbook.toBytes()) });
  },
};

export const EXCEL: Door = {
  name: "Excel",
  open: async (file) => {
    const { book, workbook } = await openedInExcel(file, { profile: "desktop-2021" });
    return { workbook: () => workbook(), save: () => book.toBytes() };
  },
};

export const DOORS = [FILES, EXCEL] as const;

/** For afterEach. */
export const closeDoors = closeAll;

/** What people begin with: a workbook with one sheet of theirs. */
export async function plainFile(): Promise<Uint8Array> {
  const workbook = newXlsx({ calculate });
  await workbook.write(
    workbookPlan({ sheets: [sheetPlan("Trang tính1", [lines([{ value: "Của tôi", style: "title" }])])] }),
  );
  return workbook.toBytes();
}
