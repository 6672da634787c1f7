import type { Page } from "../../workbook/dressing";
import { headerSections, headerText } from "../headerText";
import { paperNumber } from "../papers";
import { headerSwitches, readPage } from "../reading/whole/seenPage";
import { childOf, ensureChild, removeChild, textOf } from "../xml/elements";
import type { XmlElement } from "../xml/tree";
import { SHEET_ORDER } from "./order";

/** How a sheet is printed; what is so already stays as it is spelled. The rows to repeat stand in the workbook part. */
export function putPage(root: XmlElement, page: Page): void {
  const there = readPage(root, undefined);
  putMargins(root, page.margins, there.margins);
  putSetup(root, page, there);
  if (page.centerHeader !== there.centerHeader) putCenterHeader(root, page.centerHeader);
  const set = (attribute: string, value: string) =>
    (ensureChild(root, "headerFooter", SHEET_ORDER).attributes[attribute] = value);
  const switches = headerSwitches(root);
  if (page.firstPageBare && !switches.firstPageBare) set("differentFirst", "1");
  if (page.ownScale && !switches.ownScale) set("scaleWithDoc", "0");
}

/** Switches that a page no longer has are off: for a workbook whose pages are known whole. */
export function dropHeaderSwitches(root: XmlElement, page: Page): void {
  const attributes = childOf(root, "headerFooter")?.attributes;
  const switches = headerSwitches(root);
  if (!attributes) return;
  if (switches.firstPageBare && !page.firstPageBare) remove(attributes, "differentFirst");
  if (switches.ownScale && !page.ownScale) remove(attributes, "scaleWithDoc");
}

function putMargins(root: XmlElement, margins: Page["margins"], there: Page["margins"]): void {
  const sides = MARGINS.filter((side) => Math.abs(margins[side] - there[side]) >= SAME_MARGIN);
  if (sides.length === 0) return;
  const { attributes } = ensureChild(root, "pageMargins", SHEET_ORDER);
  // The element must name them all.
  for (const side of MARGINS) attributes[side] ??= inches(there[side]);
  for (const side of sides) attributes[side] = inches(margins[side]);
}

/** In the order in which Excel writes them. */
const MARGINS = ["left", "right", "top", "bottom", "header", "footer"] as const;
const SAME_MARGIN = 0.005;

function inches(millimetres: number): string {
  return String(Math.round((millimetres / 25.4) * 1_000_000) / 1_000_000);
}

function putSetup(root: XmlElement, page: Page, there: Page): void {
  const number = paperNumber(page.paper);
  const paper = number === null || number === paperNumber(there.paper) ? {} : { paperSize: number };
  const orientation = page.orientation === there.orientation ? {} : { orientation: page.orientation };
  const zooms = !isSameZoom(page.zoom, there.zoom);
  const changes = { ...paper, ...orientation, ...(zooms ? zoomAttributes(page.zoom) : {}) };
  if (Object.keys(changes).length === 0) return;
  const { attributes } = ensureChild(root, "pageSetup", SHEET_ORDER);
  Object.assign(attributes, changes);
  // A paper by its own measures would win over one by number.
  if ("paperSize" in changes) for (const own of ["paperHeight", "paperWidth"]) remove(attributes, own);
  if (zooms) putFit(root, "wide" in page.zoom);
}

function putFit(root: XmlElement, fits: boolean): void {
  const properties = childOf(childOf(root, "sheetPr"), "pageSetUpPr");
  if (!fits) {
    if (properties) remove(properties.attributes, "fitToPage");
    return;
  }
  const sheet = ensureChild(root, "sheetPr", SHEET_ORDER);
  ensureChild(sheet, "pageSetUpPr", ["tabColor", "outlinePr", "pageSetUpPr"]).attributes["fitToPage"] = "1";
}

function zoomAttributes(zoom: Page["zoom"]): Record<string, string> {
  if ("percent" in zoom) return { scale: String(zoom.percent) };
  return { fitToWidth: String(zoom.wide ?? 0), fitToHeight: String(zoom.tall ?? 0) };
}

function isSameZoom(one: Page["zoom"], other: Page["zoom"]): boolean {
  if ("percent" in one) return "percent" in other && one.percent === other.percent;
  return "wide" in other && one.wide === other.wide && one.tall === other.tall;
}

/** What stands left and right of it, and on first and even pages, stays. */
function putCenterHeader(root: XmlElement, center: string): void {
  const list = ensureChild(root, "headerFooter", SHEET_ORDER);
  const header = ensureChild(list, "oddHeader", HEADERS);
  const text = headerText({ ...headerSections(textOf(header)), center });
  header.children.splice(0, Infinity, text);
  if (text !== "") return;
  removeChild(list, header);
  if (list.children.length === 0 && Object.keys(list.attributes).length === 0) removeChild(root, list);
}

const HEADERS = ["oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"];

function remove(attributes: Record<string, string>, name: string): void {
  Reflect.deleteProperty(attributes, name);
}
