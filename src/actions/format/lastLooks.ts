import { type LooksRestore, readLooksRestore } from "../../sheets/looksRestore";
import { LOOKS_RESTORE_SHEET } from "../../sheets/names";
import type { Outline, Workbook } from "../../workbook/workbook";
import { same } from "../findTable";

/** The last formatting, and where everything is now. */
export interface LastLooks {
  readonly restore: LooksRestore & { readonly isFinished: boolean };
  readonly outline: Outline;
}

/** Null where none can be undone. */
export async function lastLooks(workbook: Workbook): Promise<LastLooks | null> {
  const { sheets } = await workbook.contents();
  const sheet = sheets.find(({ name, hasCells }) => hasCells && same(name, LOOKS_RESTORE_SHEET));
  if (!sheet) return null;
  const reading = await workbook.read([{ sheet: sheet.name }]);
  const [cells] = reading.sheets;
  const restore = cells ? readLooksRestore(cells) : null;
  return restore && { restore, outline: reading.outline };
}
