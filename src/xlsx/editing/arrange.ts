import { isSameName } from "../../workbook/sameName";
import type { Draft } from "../package/draft";
import { findSheet } from "../reading/sheets";
import { relationAttribute, settleActiveSheet, WORKBOOK_ORDER } from "../writing/structure";
import {
  childOf,
  childrenOf,
  elementLike,
  ensureChild,
  isOn,
  prefixedAttribute,
  removeChild,
  textOf,
} from "../xml/elements";
import { decodeEscapes } from "../xml/text";
import type { XmlElement } from "../xml/tree";
import { NEW_SHEET } from "./cells";
import type { SheetEdits } from "./edits";
import { withSheetName } from "./sheetNames";

/** Edits of a sheet, and where it is kept. */
export interface PlacedEdits {
  readonly edits: SheetEdits;
  readonly part: string;
}

/** Brings the tabs into their order, with new ones and without those that are gone. */
export function arrangeSheets(draft: Draft, sheets: readonly SheetEdits[]): PlacedEdits[] {
  const list = ensureChild(draft.workbook, "sheets", WORKBOOK_ORDER);
  const before = childrenOf(list, "sheet");
  const placed = sheets.map((edits) => place(draft, list, before, edits));
  reorder(
    draft,
    list,
    before,
    placed.map(({ element }) => element),
  );
  return placed;
}

/** Takes a sheet of any letter case out of the tabs; its part goes when the package is swept. */
export function removeTab(draft: Draft, sheet: string): void {
  const list = ensureChild(draft.workbook, "sheets", WORKBOOK_ORDER);
  const before = childrenOf(list, "sheet");
  const isIt = ({ attributes }: XmlElement) => isSameName(decodeEscapes(attributes["name"] ?? ""), sheet);
  reorder(
    draft,
    list,
    before,
    before.filter((element) => !isIt(element)),
  );
}

/** What counts tabs counts them as they are then. */
function reorder(
  draft: Draft,
  list: XmlElement,
  before: readonly XmlElement[],
  after: readonly XmlElement[],
): void {
  const views = childrenOf(childOf(draft.workbook, "bookViews"), "workbookView");
  const inFront = views.map((view) => before[Number(view.attributes["activeTab"] ?? 0)]);
  for (const element of before) if (!after.includes(element)) drop(draft, element);
  list.children.splice(0, Infinity, ...after);
  moveNames(draft, before, after);
  views.forEach((view, i) => {
    const at = Math.max(
      0,
      after.findIndex((element) => element === inFront[i]),
    );
    if (at !== Number(view.attributes["activeTab"] ?? 0)) view.attributes["activeTab"] = String(at);
    if (Number(view.attributes["firstSheet"] ?? 0) >= after.length) view.attributes["firstSheet"] = "0";
  });
  settleActiveSheet(draft);
}

/** Whether tabs may be added, moved and renamed. */
export function lockStructure(draft: Draft, locked: boolean): void {
  const there = childOf(draft.workbook, "workbookProtection");
  if (isOn(there?.attributes["lockStructure"]) === locked) return;
  const protection = ensureChild(draft.workbook, "workbookProtection", WORKBOOK_ORDER);
  if (locked) protection.attributes["lockStructure"] = "1";
  else removeChild(draft.workbook, protection);
}

interface PlacedTab extends PlacedEdits {
  readonly element: XmlElement;
}

function place(draft: Draft, list: XmlElement, before: readonly XmlElement[], edits: SheetEdits): PlacedTab {
  const { from, name, visibility } = edits;
  const there = from === null ? undefined : findSheet(draft.book, from);
  const tab = there && before[draft.book.sheets.indexOf(there)];
  const part = there?.part ?? draft.freeName("worksheets/sheet");
  const element = tab ?? newTab(draft, list, part);
  if (!tab) list.children.push(element);
  if (there && there.name !== name) renameLocally(draft, there.name, name);
  if (there?.name !== name) element.attributes["name"] = name;
  if (visibility === "visible") Reflect.deleteProperty(element.attributes, "state");
  else element.attributes["state"] = visibility;
  return { edits, part, element };
}

function newTab(draft: Draft, list: XmlElement, part: string): XmlElement {
  const { main, relations } = draft.book.dialect;
  const ids = childrenOf(list, "sheet").map(({ attributes }) => Number(attributes["sheetId"]) || 0);
  const text = `<worksheet xmlns="${main}" xmlns:r="${relations}">${NEW_SHEET}`;
  draft.add(part, text, "worksheet");
  const relation = draft.relate(draft.book.part, "worksheet", part);
  return elementLike(list, "sheet", {
    name: "",
    sheetId: String(Math.max(0, ...ids) + 1),
    ...relationAttribute(draft.workbook, draft.book.dialect, relation),
  });
}

function drop(draft: Draft, element: XmlElement): void {
  const id = prefixedAttribute(element, "id") ?? element.attributes["id"];
  if (id !== undefined) draft.unrelate(draft.book.part, id);
}

/** Names that belong to a sheet go where it goes. */
function moveNames(draft: Draft, before: readonly XmlElement[], after: readonly XmlElement[]): void {
  const list = childOf(draft.workbook, "definedNames");
  for (const name of childrenOf(list, "definedName")) {
    const local = name.attributes["localSheetId"];
    const sheet = local === undefined ? undefined : before[Number(local)];
    if (!list || local === undefined) continue;
    const at = sheet ? after.indexOf(sheet) : -1;
    if (at < 0) removeChild(list, name);
    else name.attributes["localSheetId"] = String(at);
  }
  if (list && childrenOf(list, "definedName").length === 0) removeChild(draft.workbook, list);
}

/** Print areas and the like name their own sheet. */
function renameLocally(draft: Draft, before: string, after: string): void {
  for (const name of childrenOf(childOf(draft.workbook, "definedNames"), "definedName")) {
    if (name.attributes["localSheetId"] === undefined) continue;
    name.children.splice(0, Infinity, withSheetName(textOf(name), before, after));
  }
}
