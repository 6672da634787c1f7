import type { PrintPlan, SheetPlan } from "../../workbook/plan";
import { quoteSheet } from "../../workbook/address";
import type { Dialect } from "../package/dialect";
import type { Draft } from "../package/draft";
import { childOf, childrenOf, elementLike, ensureChild, isOn, removeChild } from "../xml/elements";
import type { XmlElement } from "../xml/tree";

/** Changes to the workbook part: which sheets there are, what names mean, what Excel does on opening. */

/** Puts a sheet into the tab order; what counts tabs moves along. */
export function insertSheet(draft: Draft, plan: SheetPlan, relation: string, at: number): void {
  const { workbook } = draft;
  const list = ensureChild(workbook, "sheets", WORKBOOK_ORDER);
  const sheets = childrenOf(list, "sheet");
  const highest = Math.max(0, ...sheets.map((sheet) => Number(sheet.attributes["sheetId"]) || 0));
  const sheet = elementLike(list, "sheet", {
    name: plan.name,
    sheetId: String(highest + 1),
    ...idAttribute(draft, relation),
  });
  const before = sheets[at];
  list.children.splice(before ? list.children.indexOf(before) : list.children.length, 0, sheet);
  for (const name of childrenOf(childOf(workbook, "definedNames"), "definedName"))
    move(name, "localSheetId", at);
  for (const view of childrenOf(childOf(workbook, "bookViews"), "workbookView")) {
    move(view, "activeTab", at, "0");
    move(view, "firstSheet", at);
  }
}

export function setVisibility(draft: Draft, name: string, visibility: SheetPlan["visibility"]): void {
  const sheet = sheetElements(draft).find((candidate) => candidate.attributes["name"] === name);
  if (!sheet) return;
  if (visibility === "visible") delete sheet.attributes["state"];
  else sheet.attributes["state"] = visibility;
}

/** Excel cannot open a workbook on a tab that is not shown. Gives the name of the tab it opens on. */
export function settleActiveSheet(draft: Draft): string | undefined {
  const view = childOf(childOf(draft.workbook, "bookViews"), "workbookView");
  const sheets = sheetElements(draft);
  const isShown = (sheet: XmlElement | undefined) =>
    sheet?.attributes["state"] === undefined || sheet.attributes["state"] === "visible";
  let active = draft.book.sheets.length === 0 ? 0 : Number(view?.attributes["activeTab"] ?? 0);
  if (!isShown(sheets[active])) {
    active = Math.max(0, sheets.findIndex(isShown));
  }
  if (view && active !== Number(view.attributes["activeTab"] ?? 0))
    view.attributes["activeTab"] = String(active);
  return sheets[active]?.attributes["name"];
}

/** Points a name of the workbook to an area. */
export function setName(draft: Draft, name: string, refersTo: string): void {
  const list = ensureChild(draft.workbook, "definedNames", WORKBOOK_ORDER);
  const there = childrenOf(list, "definedName").find(
    ({ attributes }) =>
      attributes["localSheetId"] === undefined && attributes["name"]?.toLowerCase() === name.toLowerCase(),
  );
  if (there) there.children.splice(0, Infinity, refersTo);
  else list.children.push(elementLike(list, "definedName", { name }, [refersTo]));
}

/** Rows to repeat on every page; what Excel remembered about the sheet that was here before goes. */
export function setPrintTitles(draft: Draft, sheet: string, { repeatRows }: Partial<PrintPlan>): void {
  const index = String(sheetElements(draft).findIndex(({ attributes }) => attributes["name"] === sheet));
  const list = childOf(draft.workbook, "definedNames");
  const own = childrenOf(list, "definedName").filter(
    ({ attributes }) => attributes["localSheetId"] === index,
  );
  const titles = own.find(({ attributes }) => attributes["name"] === "_xlnm.Print_Titles");
  for (const name of own) {
    const isStale = /^_xlnm\.(Print_Titles|Print_Area|_FilterDatabase)$/i.test(name.attributes["name"] ?? "");
    if (list && isStale && !(name === titles && repeatRows)) removeChild(list, name);
  }
  if (repeatRows) {
    const area = `${quoteSheet(sheet)}!$${String(repeatRows.first + 1)}:$${String(repeatRows.last + 1)}`;
    const names = ensureChild(draft.workbook, "definedNames", WORKBOOK_ORDER);
    const attributes = { name: "_xlnm.Print_Titles", localSheetId: index };
    if (titles) titles.children.splice(0, Infinity, area);
    else names.children.push(elementLike(names, "definedName", attributes, [area]));
  }
  if (list && childrenOf(list, "definedName").length === 0) removeChild(draft.workbook, list);
}

/** A name that belongs to a sheet alone. */
export function forgetLocalName(draft: Draft, sheet: string, name: string): void {
  const index = String(sheetElements(draft).findIndex(({ attributes }) => attributes["name"] === sheet));
  const list = childOf(draft.workbook, "definedNames");
  for (const one of childrenOf(list, "definedName")) {
    const isIt = one.attributes["localSheetId"] === index && one.attributes["name"] === name;
    if (list && isIt) removeChild(list, one);
  }
  if (list && childrenOf(list, "definedName").length === 0) removeChild(draft.workbook, list);
}

/** A name that belongs to a sheet alone. */
export function putLocalName(
  draft: Draft,
  sheet: string,
  attributes: Readonly<Record<string, string>>,
  refersTo: string,
): void {
  const tab = sheetElements(draft).findIndex((one) => one.attributes["name"] === sheet);
  const list = ensureChild(draft.workbook, "definedNames", WORKBOOK_ORDER);
  list.children.push(
    elementLike(list, "definedName", { ...attributes, localSheetId: String(tab) }, [refersTo]),
  );
}

/** Excel calculates everything when it opens the file. */
export function askForCalculation(draft: Draft): void {
  const calc = ensureChild(draft.workbook, "calcPr", WORKBOOK_ORDER);
  if (!isOn(calc.attributes["fullCalcOnLoad"])) calc.attributes["fullCalcOnLoad"] = "1";
}

function sheetElements(draft: Draft): XmlElement[] {
  return childrenOf(childOf(draft.workbook, "sheets"), "sheet");
}

function move(element: XmlElement, attribute: string, from: number, missing?: string): void {
  const value = element.attributes[attribute] ?? missing;
  if (value !== undefined && Number(value) >= from) element.attributes[attribute] = String(Number(value) + 1);
}

/** The relation's id under the prefix that this workbook uses for relations. */
function idAttribute({ workbook, book }: Draft, id: string): Record<string, string> {
  return relationAttribute(workbook, book.dialect, id);
}

/** The attribute by which an element below a root names a relation. */
export function relationAttribute(root: XmlElement, dialect: Dialect, id: string): Record<string, string> {
  const declared = Object.entries(root.attributes).find(
    ([name, value]) => name.startsWith("xmlns:") && value === dialect.relations,
  );
  if (declared) return { [`${declared[0].slice("xmlns:".length)}:id`]: id };
  return { "xmlns:r": dialect.relations, "r:id": id };
}

/** The children of a workbook part, in the order of the schema. */
export const WORKBOOK_ORDER = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
];
