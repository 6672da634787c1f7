import { sheetData, sheetFrame } from "../../reading/whole/frame";
import { plainMarkup } from "../../xml/markup";
import type { XmlElement } from "../../xml/tree";
import { writeXml } from "../../xml/tree";

/** A sheet's text with something changed that is not a cell. */
export function withFrame(source: string, part: string, change: (root: XmlElement) => void): string {
  const xml = plainMarkup(source);
  const root = sheetFrame(xml, part);
  change(root);
  const { rows, prefix } = sheetData(xml, part);
  const empty = `<${prefix}sheetData/>`;
  const [before = "", after = ""] = writeXml(root).split(empty);
  return `${before}<${prefix}sheetData>${rows}</${prefix}sheetData>${after}`;
}
