import { cellAddress } from "../../workbook/address";
import { EXCELS_WIDTH } from "../reading/whole/columns";
import type { ColumnSpan } from "../whole";
import { childOf, elementLike, ensureChild, removeChild } from "../xml/elements";
import type { XmlElement } from "../xml/tree";
import { putChildren, SHEET_ORDER } from "./order";

export function putTabColor(root: XmlElement, colour: string | null): void {
  const properties = ensureChild(root, "sheetPr", SHEET_ORDER);
  const there = childOf(properties, "tabColor");
  if (there) removeChild(properties, there);
  if (colour !== null) properties.children.unshift(elementLike(root, "tabColor", { rgb: `FF${colour}` }));
}

export function putFreeze(root: XmlElement, { rows, columns }: { rows: number; columns: number }): void {
  if (rows === 0 && columns === 0 && !childOf(root, "sheetViews")) return;
  const view = ensureChild(ensureChild(root, "sheetViews", SHEET_ORDER), "sheetView", [
    "sheetView",
    "extLst",
  ]);
  view.attributes["workbookViewId"] ??= "0";
  for (const name of ["pane", "selection"]) {
    for (let there = childOf(view, name); there; there = childOf(view, name)) removeChild(view, there);
  }
  if (rows === 0 && columns === 0) return;
  // What stays in sight begins where the view does: a sheet left scrolled down would lose its first rows.
  Reflect.deleteProperty(view.attributes, "topLeftCell");
  const pane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const first = cellAddress(rows, columns);
  view.children.unshift(
    elementLike(root, "pane", {
      ...(columns > 0 ? { xSplit: String(columns) } : {}),
      ...(rows > 0 ? { ySplit: String(rows) } : {}),
      topLeftCell: first,
      activePane: pane,
      state: "frozen",
    }),
    elementLike(root, "selection", { pane, activeCell: first, sqref: first }),
  );
}

export function putColumns(
  root: XmlElement,
  spans: readonly ColumnSpan[],
  styleNumber: (style: number) => number,
): void {
  const columns = spans.map(({ first, last, width, style, attributes }) => {
    const number = style > 0 ? styleNumber(style) : 0;
    return elementLike(root, "col", {
      min: String(first + 1),
      max: String(last + 1),
      // A span may do without, but programs differ in what they make of that.
      width: String(width ?? EXCELS_WIDTH),
      ...(number > 0 ? { style: String(number) } : {}),
      ...attributes,
    });
  });
  putChildren(root, "cols", columns.length === 0 ? [] : [elementLike(root, "cols", {}, columns)]);
}

export function putBreaks(root: XmlElement, rows: readonly number[]): void {
  const breaks = rows.map((row) => elementLike(root, "brk", { id: String(row), max: "16383", man: "1" }));
  const count = String(rows.length);
  const list = elementLike(root, "rowBreaks", { count, manualBreakCount: count }, breaks);
  putChildren(root, "rowBreaks", rows.length === 0 ? [] : [list]);
}

export function putProtection(root: XmlElement, on: boolean): void {
  const attributes = { sheet: "1", objects: "1", scenarios: "1" };
  putChildren(root, "sheetProtection", on ? [elementLike(root, "sheetProtection", attributes)] : []);
}
