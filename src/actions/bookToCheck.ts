import type { Book, UnreadDefinition } from "../campaign/book";
import type { Campaign } from "../campaign/campaign";
import { additionsIn, withAdditions } from "../sheets/own/additions";
import { withoutRemoved } from "../sheets/own/targets";
import { Trouble } from "../workbook/trouble";
import type { Reading } from "../workbook/workbook";
import { bookFrom } from "./readBook";
import { presetIn, targetsIn } from "./readSheets";

/**
 * What a check looks at. Where something that the centre has added cannot be read nothing can be judged, but what
 * registers say is wrong all the same: then they are those that can be read, and what cannot is told.
 */
export function bookToCheck(reading: Reading): Book {
  try {
    return bookFrom(reading).book;
  } catch (error) {
    const unread = unreadIn(error);
    if (!unread) throw error;
    const { settings, preset } = presetIn(reading);
    const { book } = bookFrom(reading, {}, { settings, preset: readable(preset, reading) });
    // The lines of the centre's own targets are not defined as long as definitions cannot be read.
    return { ...book, undefinedTargets: [], unreadDefinitions: [unread] };
  }
}

/** Null for all other errors. */
function unreadIn(error: unknown): UnreadDefinition | null {
  if (!(error instanceof Trouble)) return null;
  const { code, details } = error;
  const { sheet, cell, field = null, value = "", expected = null } = details;
  if (code !== "definition-unreadable" && code !== "definition-lacks") return null;
  if (sheet === undefined || cell === undefined) return null;
  return { sheet, cell, field, value, expected };
}

/** With the registers and columns of the centre's own, unless it is they that cannot be read, and without what it took out. */
function readable(preset: Campaign, reading: Reading): Campaign {
  const { table, cells } = targetsIn(reading);
  return withoutRemoved(withRegisters(preset, reading), table, cells);
}

function withRegisters(preset: Campaign, reading: Reading): Campaign {
  try {
    return withAdditions(preset, additionsIn(reading));
  } catch (error) {
    if (!unreadIn(error)) throw error;
    return preset;
  }
}
