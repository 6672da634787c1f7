import { type RestoreSlot, readRestoreCopy, RESTORE_SLOTS, restoreSheet } from "../../sheets/restoreCopy";
import type { Contents, Reading } from "../../workbook/workbook";
import { same } from "../findTable";
import { memorySheets } from "../adopt/memory";
import { logSheets } from "../logWriting";

/** By slot, what can be read; null = nothing. */
export function slotsIn({ sheets }: Reading): ReadonlyMap<number, RestoreSlot | null> {
  return new Map(
    RESTORE_SLOTS.map((slot) => {
      const cells = sheets.find(({ name }) => same(name, restoreSheet(slot)));
      return [slot, cells ? readRestoreCopy(cells) : null];
    }),
  );
}

/** The log, the list of what columns became and the restore copies, as far as they are there. */
export function furtherSheets(contents: Contents): string[] {
  return [...logSheets(contents), ...memorySheets(contents), ...restoreSheets(contents)];
}

export function restoreSheets({ sheets }: Contents): string[] {
  const slots = sheets.filter(({ name, hasCells }) => {
    return hasCells && RESTORE_SLOTS.some((slot) => same(name, restoreSheet(slot)));
  });
  return slots.map(({ name }) => name);
}
