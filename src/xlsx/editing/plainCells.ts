import { type Box, boxAddress, plainAddress, quoteSheet } from "../../workbook/address";
import type { Draft } from "../package/draft";
import { forgetLocalName, putLocalName } from "../writing/structure";
import { childOf, elementLike, removeChild } from "../xml/elements";
import type { XmlElement } from "../xml/tree";
import { putChildren } from "./order";

/** Makes the merged cells of a sheet those that are wanted. */
export function putMerges(root: XmlElement, merges: readonly Box[]): void {
  const cells = merges.map((box) => elementLike(root, "mergeCell", { ref: plainAddress(box) }));
  const list = elementLike(root, "mergeCells", { count: String(cells.length) }, cells);
  putChildren(root, "mergeCells", cells.length === 0 ? [] : [list]);
}

/** A filter over plain cells that hides nothing; Excel keeps its place in a name of its own too. */
export function putFilter(draft: Draft, root: XmlElement, sheet: string, box: Box): void {
  putChildren(root, "autoFilter", [elementLike(root, "autoFilter", { ref: plainAddress(box) })]);
  const area = `${quoteSheet(sheet)}!${boxAddress(box)}`;
  putLocalName(draft, sheet, { name: "_xlnm._FilterDatabase", hidden: "1" }, area);
}

/** Takes the filter over plain cells away, and how it was sorted; the rows stay as they are. */
export function removeFilter(draft: Draft, root: XmlElement, sheet: string): void {
  for (const name of ["autoFilter", "sortState"]) {
    const there = childOf(root, name);
    if (there) removeChild(root, there);
  }
  forgetLocalName(draft, sheet, "_xlnm._FilterDatabase");
}
