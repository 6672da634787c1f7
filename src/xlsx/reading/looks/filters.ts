import { childOf, childrenOf, isOn } from "../../xml/elements";
import type { XmlElement } from "../../xml/tree";

/** Whether a table's headers have buttons; `root` is its part. */
export function hasButtons(root: XmlElement, columns: number): boolean {
  const filter = childOf(root, "autoFilter");
  if (!filter || root.attributes["headerRowCount"] === "0") return false;
  const hidden = childrenOf(filter, "filterColumn").filter((column) =>
    isOn(column.attributes["hiddenButton"]),
  );
  return hidden.length < columns;
}
