import { childOf, isOn } from "../../xml/elements";
import type { XmlElement } from "../../xml/tree";

/** Rows and columns that stay in sight; a pane that is only split does not count. */
export function readFreeze(frame: XmlElement): { rows: number; columns: number } {
  const pane = childOf(childOf(childOf(frame, "sheetViews"), "sheetView"), "pane");
  if (pane?.attributes["state"]?.startsWith("frozen") !== true) return { rows: 0, columns: 0 };
  return {
    rows: Number(pane.attributes["ySplit"] ?? 0),
    columns: Number(pane.attributes["xSplit"] ?? 0),
  };
}

export function readProtected(frame: XmlElement): boolean {
  return isOn(childOf(frame, "sheetProtection")?.attributes["sheet"]);
}
