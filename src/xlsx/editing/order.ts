import { localName } from "../xml/elements";
import type { XmlElement } from "../xml/tree";

/** Exchanges all children of that name, at their place in the order of the schema. */
export function putChildren(root: XmlElement, name: string, children: readonly XmlElement[]): void {
  const { children: list } = root;
  const others = list.filter((child) => typeof child === "string" || localName(child.name) !== name);
  const later = new Set(SHEET_ORDER.slice(SHEET_ORDER.indexOf(name) + 1));
  const at = others.findIndex((child) => typeof child !== "string" && later.has(localName(child.name)));
  others.splice(at < 0 ? others.length : at, 0, ...children);
  list.splice(0, Infinity, ...others);
}

/** The children of a sheet part. */
export const SHEET_ORDER = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
  "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations " +
  "hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches " +
  "ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems " +
  "tableParts extLst"
).split(" ");
