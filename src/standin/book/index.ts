import { newXlsx, openXlsx } from "../../xlsx";
import { MemoryBook } from "./book";
import type { LiveBook } from "./liveBook";

export * from "./liveBook";

/** Opens an .xlsx or .xlsm. Throws Trouble (file-…) on anything else, and on what is broken or too large. */
export function openBook(bytes: Uint8Array): LiveBook {
  const file = openXlsx(bytes);
  return new MemoryBook(file, file.whole());
}

/** An empty workbook with one sheet. */
export function newBook(): LiveBook {
  const file = newXlsx();
  return new MemoryBook(file, file.whole());
}
