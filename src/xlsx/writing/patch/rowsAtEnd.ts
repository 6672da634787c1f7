import type { SheetCursor } from "../../reading/cursor";

/** Puts rows below all others: what of the sheet's text gives way to what; the cursor is at its end. */
export function rowsAtEnd(
  xml: string,
  { dataStart, dataEnd, prefix }: SheetCursor,
  rows: string,
): readonly [from: number, to: number, text: string] {
  const isSelfClosing = xml.charCodeAt(dataStart - 2) === 0x2f;
  if (!isSelfClosing) return [dataEnd, dataEnd, rows];
  const open = xml.lastIndexOf("<", dataStart - 1);
  return [open, dataStart, `<${prefix}sheetData>${rows}</${prefix}sheetData>`];
}
