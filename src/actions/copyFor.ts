import { presets } from "../campaign/presets";
import { BASELINE_SHEET, GUIDE_SHEET } from "../sheets/names";
import { Trouble } from "../workbook/trouble";
import type { Contents, Workbook } from "../workbook/workbook";
import { same } from "./findTable";

export interface CopyFor {
  /** By id. */
  readonly department: string;
  readonly name: string;
}

/** Whose copy a workbook without settings is; null = it is none of ours. */
export async function copyFor(workbook: Workbook, contents: Contents): Promise<CopyFor | null> {
  // The guide first: it is short, and the hidden sheet is as long as all registers together.
  for (const name of [GUIDE_SHEET, BASELINE_SHEET]) {
    if (!contents.sheets.some((sheet) => sheet.hasCells && same(sheet.name, name))) continue;
    const [cells] = (await workbook.read([{ sheet: name }])).sheets;
    // The first look at a workbook need not wait for this to be fetched.
    const { stampIn } = await import("./copyStamps");
    const stamp = cells ? stampIn(name, cells) : null;
    if (!stamp) continue;
    const { department } = stamp;
    const departments = presets.find(({ id }) => id === stamp.campaign)?.departments ?? [];
    return { department, name: departments.find(({ id }) => id === department)?.name ?? department };
  }
  return null;
}

/** Why a workbook without settings cannot be worked with: Trouble department-copy or no-campaign. */
export async function noMaster(workbook: Workbook, contents: Contents): Promise<Trouble> {
  const copy = await copyFor(workbook, contents);
  return copy ? new Trouble("department-copy", { value: copy.name }) : new Trouble("no-campaign");
}
