import { childOf, childrenOf, textOf } from "../../xml/elements";
import type { XmlElement } from "../../xml/tree";

/** What sheets repeat on every page, by the place of the sheet in the tab order. */
export function printTitles(workbook: XmlElement): ReadonlyMap<number, string> {
  return new Map(
    childrenOf(childOf(workbook, "definedNames"), "definedName")
      .filter(({ attributes }) => attributes["name"]?.toLowerCase() === "_xlnm.print_titles")
      .map((name) => [Number(name.attributes["localSheetId"] ?? -1), textOf(name)]),
  );
}
