import type { WholeTable } from "../../whole";
import { childOf, childrenOf, textOf } from "../../xml/elements";
import { decodeEscapes } from "../../xml/text";
import type { XmlElement } from "../../xml/tree";
import type { BookTable } from "../book";
import { hasButtons } from "../looks/filters";

/** `root` is the table's part. */
export function readWholeTable(table: BookTable, root: XmlElement): WholeTable {
  const columns = childrenOf(childOf(root, "tableColumns"), "tableColumn");
  return {
    from: table.name,
    name: table.name,
    box: table.box,
    hasHeader: table.hasHeader,
    hasTotals: table.hasTotals,
    columns: columns.map((column, from) => {
      const formula = childOf(column, "calculatedColumnFormula");
      return {
        name: decodeEscapes(column.attributes["name"] ?? ""),
        formula: formula ? textOf(formula) : null,
        from,
      };
    }),
    style: childOf(root, "tableStyleInfo")?.attributes["name"] ?? "",
    buttons: hasButtons(root, columns.length),
  };
}
