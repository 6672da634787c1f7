import { type Box, plainAddress } from "../../workbook/address";
import type { Draft } from "../package/draft";
import { forgetLocalName } from "../writing/structure";
import { childOf, elementLike, removeChild } from "../xml/elements";
import type { XmlElement } from "../xml/tree";
import { putChildren } from "./order";

/** Makes the merged cells of a sheet those that are wanted. */
export function putMerges(root: XmlElement, merges: readonly Box[]): void {
  const cells = merges.map((box) => elementLike(root, "mergeCell", { ref: plainAddress(box) }));
  const list = elementLike(root, "mergeCells", { count: String(cells.length) }, cells);
  putChildren(root, "mergeCells", cells.length === 0 ? [] : [list]);
}

/** Takes the filter over plain cells away, and how it was sorted; the rows stay as they are. */
export function removeFilter(draft: Draft, root: XmlElement, sheet: string): void {
  for (const name of ["autoFilter", "sortState"]) {
    const there = childOf(root, name);
    if (there) removeChild(root, there);
  }
  forgetLocalName(draft, sheet, "_xlnm._FilterDatabase");
}
