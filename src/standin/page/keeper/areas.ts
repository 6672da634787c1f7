import { type Box, parseAddress } from "../../../workbook/address";
import type { LiveBook, LiveSheet } from "../../book/liveBook";

export interface SheetArea {
  readonly sheet: LiveSheet;
  readonly box: Box;
}

const REFERENCE = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;

/** The area that an address, an address with its sheet, a defined name or a table stands for; null for anything else. */
export function areaOf(book: LiveBook, here: LiveSheet, written: string): SheetArea | null {
  const text = written.trim().replace(/^=/, "");
  const own = parseAddress(text);
  if (own) return { sheet: here, box: ordered(own) };
  const [, quoted, plain, address] = REFERENCE.exec(text) ?? [];
  if (address !== undefined) {
    const sheet = book.sheet(quoted?.replaceAll("''", "'") ?? plain ?? "");
    const box = parseAddress(address);
    return sheet && box && { sheet, box: ordered(box) };
  }
  const name = [...book.names].find(([each]) => each.toLowerCase() === text.toLowerCase());
  // A name that stands for a name could lead round in a circle.
  if (name && REFERENCE.test(name[1])) return areaOf(book, here, name[1]);
  const table = book.table(text);
  return table && { sheet: table.sheet, box: table.box };
}

function ordered({ top, left, bottom, right }: Box): Box {
  return {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
}
