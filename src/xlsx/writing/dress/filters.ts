import { plainAddress } from "../../../workbook/address";
import type { TableFilter } from "../../../workbook/dressing";
import { named } from "../../../workbook/sameName";
import type { Draft } from "../../package/draft";
import type { Book, BookTable } from "../../reading/book";
import { hasButtons } from "../../reading/looks/filters";
import { childOf, childrenOf, elementLike, ensureChild, removeChild } from "../../xml/elements";
import type { XmlElement } from "../../xml/tree";
import { TABLE_ORDER } from "../../editing/tables";

/** Shows or hides the buttons of a table's headers. What they filter stays filtered. */
export function putButtons(draft: Draft, book: Book, { table: name, buttons }: TableFilter): void {
  const table = named(book.tables, name);
  if (!table?.hasHeader) return;
  const root = draft.parts.tree(table.part);
  if (hasButtons(root, table.columns.length) === buttons) return;
  if (buttons) show(root, table);
  else hide(root, table);
  draft.parts.put(table.part, root);
}

function show(root: XmlElement, { box, hasTotals }: BookTable): void {
  const filter = ensureChild(root, "autoFilter", TABLE_ORDER);
  filter.attributes["ref"] = plainAddress({ ...box, bottom: box.bottom - Number(hasTotals) });
  for (const column of childrenOf(filter, "filterColumn")) {
    Reflect.deleteProperty(column.attributes, "hiddenButton");
    if (!isFiltering(column)) removeChild(filter, column);
  }
}

function hide(root: XmlElement, { columns }: BookTable): void {
  const filter = childOf(root, "autoFilter");
  if (!filter) return;
  const there = childrenOf(filter, "filterColumn");
  if (!there.some(isFiltering)) {
    removeChild(root, filter);
    return;
  }
  const byColumn = columns.map((_, i) => {
    const id = String(i);
    const own = there.find(({ attributes }) => attributes["colId"] === id);
    const column = own ?? elementLike(root, "filterColumn", { colId: id });
    column.attributes["hiddenButton"] = "1";
    return column;
  });
  const others = filter.children.filter((child) => typeof child === "string" || !there.includes(child));
  filter.children.splice(0, Infinity, ...byColumn, ...others);
}

function isFiltering(column: XmlElement): boolean {
  return column.children.some((child) => typeof child !== "string");
}
