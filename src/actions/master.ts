import { registerRows } from "../exchange/registerRows";
import type { RegisterRows } from "../exchange/rows";
import type { Entries } from "../registers/entries";
import { Trouble } from "../workbook/trouble";
import type { Reading, Workbook } from "../workbook/workbook";
import { bookFrom, type OpenBook } from "./readBook";
import { readSheets } from "./readSheets";
import { furtherSheets } from "./restore/copies";
import { isSameReading } from "./sameReading";

/** The centre's workbook, read once: what comes back is compared with it. */
export interface Master {
  readonly reading: Reading;
  readonly open: OpenBook;
  /** Registers that can be read. */
  readonly rows: readonly RegisterRows[];
}

/**
 * Throws Trouble where the campaign cannot be read; a register that cannot be is left out. `seen` = as it was read
 * before: given again where nothing has changed since.
 */
export async function readMaster(workbook: Workbook, seen?: Master): Promise<Master> {
  const reading = await readSheets(workbook, undefined, furtherSheets);
  return seen && isSameReading(reading, seen.reading) ? seen : masterFrom(reading);
}

export function masterFrom(reading: Reading): Master {
  const open = bookFrom(reading);
  const rows = open.book.campaign.registers.flatMap(({ id }) => {
    const entries = entriesOrWhy(open, id);
    return entries instanceof Trouble ? [] : [registerRows(entries, open.date1904)];
  });
  return { reading, open, rows };
}

/** The entries of a register, or why they cannot be read. */
export function entriesOrWhy({ book }: OpenBook, register: string): Entries | Trouble {
  try {
    return book.entries(register);
  } catch (error) {
    if (error instanceof Trouble) return error;
    throw error;
  }
}
