import { type Box, LAST_COLUMN, LAST_ROW, parseAddress } from "../../workbook/address";
import { plainMarkup } from "../xml/markup";
import { SheetCursor } from "./cursor";

/** The merged cells of a sheet's text; what names no box on a sheet, or a single cell, is none. */
export function mergesIn(text: string, part: string): Box[] {
  const xml = plainMarkup(text);
  const { prefix, dataEnd } = new SheetCursor(xml, part);
  const merges: Box[] = [];
  // Some sheets have tens of thousands: too many for a tree.
  for (const [, address = ""] of xml.slice(dataEnd).matchAll(refOf(prefix))) {
    const box = parseAddress(address);
    if (box && isMerge(box)) merges.push(box);
  }
  return merges;
}

function refOf(prefix: string): RegExp {
  return new RegExp(
    `<${prefix.replaceAll(".", "\\.")}mergeCell\\s[^<>]*?\\bref\\s*=\\s*["']([^"']*)["']`,
    "g",
  );
}

function isMerge({ top, left, bottom, right }: Box): boolean {
  const onSheet = top >= 0 && left >= 0 && bottom <= LAST_ROW && right <= LAST_COLUMN;
  return onSheet && top <= bottom && left <= right && (top < bottom || left < right);
}
