import { plainAddress } from "../../workbook/address";
import type { Draft } from "../package/draft";
import { readRelations } from "../package/relations";
import { hasButtons } from "../reading/looks/filters";
import { spelledName } from "../writing/patch/headers";
import type { TableIds } from "../writing/place";
import { childOf, childrenOf, elementLike, ensureChild, removeChild } from "../xml/elements";
import type { XmlElement } from "../xml/tree";
import type { WholeTable, WholeTableColumn } from "../whole";
import type { SheetEdits } from "./edits";

/** Makes the tables of a sheet those that are wanted; gives the relations that lead to them. */
export function editTables(draft: Draft, sheetPart: string, edits: SheetEdits, ids: TableIds): string[] {
  const wanted = edits.tables ?? [];
  const related = readRelations(draft.parts, sheetPart).filter(({ kind }) => kind === "table");
  const partOf = ({ from }: WholeTable) =>
    draft.book.tables.find(({ name, sheet }) => name === from && sheet === edits.from)?.part;
  const kept = new Set(wanted.map(partOf));
  for (const { id, target } of related) if (!kept.has(target)) draft.unrelate(sheetPart, id);
  return wanted.map((table) => {
    const there = partOf(table);
    const part = there ?? draft.freeName("tables/table");
    const root = there === undefined ? newTable(draft, ids.of(undefined)) : draft.parts.tree(there);
    describe(root, table);
    if (there === undefined) draft.add(part, "<table/>", "table");
    draft.parts.put(part, root);
    return related.find(({ target }) => target === there)?.id ?? draft.relate(sheetPart, "table", part);
  });
}

function newTable(draft: Draft, id: number): XmlElement {
  return { name: "table", attributes: { xmlns: draft.book.dialect.main, id: String(id) }, children: [] };
}

function describe(root: XmlElement, table: WholeTable): void {
  const { name, box, hasHeader, hasTotals } = table;
  const ref = (bottom: number) => plainAddress({ ...box, bottom });
  const { attributes } = root;
  if (attributes["displayName"] !== name) Object.assign(attributes, { name, displayName: name });
  attributes["ref"] = ref(box.bottom);
  set(attributes, "headerRowCount", hasHeader ? undefined : "0");
  set(attributes, "totalsRowCount", hasTotals ? "1" : undefined);
  if (!hasTotals) attributes["totalsRowShown"] ??= "0";
  describeColumns(root, table);
  const isGoing = !hasHeader || (!table.buttons && hasButtons(root, table.columns.length));
  const filter =
    table.buttons && hasHeader ? ensureChild(root, "autoFilter", TABLE_ORDER) : childOf(root, "autoFilter");
  if (filter && isGoing) removeChild(root, filter);
  else if (filter) filter.attributes["ref"] = ref(box.bottom - Number(hasTotals));
  if (table.buttons) {
    for (const column of childrenOf(filter, "filterColumn"))
      Reflect.deleteProperty(column.attributes, "hiddenButton");
  }
  const style = ensureChild(root, "tableStyleInfo", TABLE_ORDER).attributes;
  set(style, "name", table.style === "" ? undefined : table.style);
  for (const flag of ["showFirstColumn", "showLastColumn", "showColumnStripes"]) style[flag] ??= "0";
  style["showRowStripes"] ??= table.style === "" ? "0" : "1";
}

function describeColumns(root: XmlElement, { columns }: WholeTable): void {
  const list = ensureChild(root, "tableColumns", TABLE_ORDER);
  const before = childrenOf(list, "tableColumn");
  let highest = Math.max(0, ...before.map(({ attributes }) => Number(attributes["id"]) || 0));
  const after = columns.map((column) => {
    const there = column.from === null ? undefined : before[column.from];
    return columnElement(there ?? elementLike(root, "tableColumn", { id: String(++highest) }), column);
  });
  const same = after.length === before.length && after.every((element, i) => element === before[i]);
  // Filters and sortings count columns: with other columns they would mean other ones.
  if (!same) {
    childOf(root, "autoFilter")?.children.splice(0);
    const sorting = childOf(root, "sortState");
    if (sorting) removeChild(root, sorting);
  }
  list.children.splice(0, Infinity, ...after);
  list.attributes["count"] = String(after.length);
}

function columnElement(element: XmlElement, { name, formula }: WholeTableColumn): XmlElement {
  element.attributes["name"] = spelledName(name);
  const there = childOf(element, "calculatedColumnFormula");
  if (there && formula === null) removeChild(element, there);
  if (formula !== null) {
    const made = ensureChild(element, "calculatedColumnFormula", COLUMN_ORDER);
    made.children.splice(0, Infinity, formula);
  }
  return element;
}

function set(attributes: Record<string, string>, name: string, value: string | undefined): void {
  if (value === undefined) Reflect.deleteProperty(attributes, name);
  else attributes[name] = value;
}

/** The children of a table part. */
export const TABLE_ORDER = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"];
const COLUMN_ORDER = ["calculatedColumnFormula", "totalsRowFormula", "xmlColumnPr", "extLst"];
