import type { LiveBook, LiveSheet } from "../../book/liveBook";
import { boxOf, type Cells } from "./cells";
import { Failure } from "./failure";
import type { Runtime } from "./runtime";

/** The cells of 'Sheet'!$A$1:$B$2, with or without a leading "="; null if the text is no such reference. */
export function cellsOfReference(book: LiveBook, reference: string): Cells | null {
  const parts = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!([^!,]+)$/.exec(reference);
  if (!parts) return null;
  const [, quoted, plain, address = ""] = parts;
  const sheet = book.sheet(quoted?.replaceAll("''", "'") ?? plain ?? "");
  const box = boxOf(address);
  return sheet && box ? { sheet, boxes: [box] } : null;
}

/** What `sheet.getRange(text)` means: an address, with or without this sheet's name, or a defined name of this sheet. */
export function cellsOnSheet(sheet: LiveSheet, text: string, { book, unknown }: Runtime): Cells {
  const box = boxOf(text);
  if (box) return { sheet, boxes: [box] };
  if (text.includes("[")) throw unknown(`getRange("${text}")`);
  const named = [...book.names].find(([name]) => name.toLowerCase() === text.toLowerCase())?.[1];
  const cells = cellsOfReference(book, named ?? text);
  if (cells?.sheet !== sheet) throw new Failure("InvalidArgument");
  return cells;
}
