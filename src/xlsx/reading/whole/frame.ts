import { rootOf } from "../../xml/markup";
import { parseXml } from "../../xml/tree";
import type { XmlElement } from "../../xml/tree";
import { SheetCursor } from "../cursor";

/** A sheet without its cells: small enough for a tree. */
export function sheetFrame(xml: string, part: string): XmlElement {
  const { dataStart, dataEnd } = new SheetCursor(xml, part);
  return parseXml(xml.slice(0, dataStart) + xml.slice(dataEnd), part);
}

/** The cells of a sheet as they are spelled, and the prefix of its elements. */
export function sheetData(xml: string, part: string): { readonly rows: string; readonly prefix: string } {
  const { dataStart, dataEnd } = new SheetCursor(xml, part);
  return { rows: xml.slice(dataStart, dataEnd), prefix: rootOf(xml, "worksheet", part).prefix };
}
