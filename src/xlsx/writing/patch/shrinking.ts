import { type Box, parseAddress, plainAddress } from "../../../workbook/address";
import type { TableShrinking } from "../../../workbook/plan";
import { named } from "../../../workbook/sameName";
import { shrunk } from "../../../workbook/shrunk";
import type { Parts } from "../../package/parts";
import type { Book } from "../../reading/book";
import { findSheet } from "../../reading/sheets";
import { childOf, localName } from "../../xml/elements";
import type { XmlElement } from "../../xml/tree";
import { spliceCells } from "./splice";

/** Body cells that a table gave up, or keeps without anything in them. */
export interface Emptied {
  readonly sheet: string;
  readonly box: Box;
  readonly lostFormula: boolean;
}

/** Makes a table shorter in `parts`; what lies below, drop-downs and conditional formats stay as they are. */
export function shrinkTable(parts: Parts, book: Book, shrinking: TableShrinking): Emptied {
  const table = named(book.tables, shrinking.table);
  if (!table) throw new Error(`there is no table ${shrinking.table}`);
  const { box, emptied } = shrunk(shrinking, table);
  const root = parts.tree(table.part);
  root.attributes["ref"] = plainAddress(box);
  const filter = childOf(root, "autoFilter");
  if (filter) filter.attributes["ref"] = plainAddress(box);
  for (const sorted of [childOf(filter, "sortState"), childOf(root, "sortState")]) {
    if (sorted) endAt(sorted, box.bottom);
  }
  parts.put(table.part, root);

  const part = findSheet(book, table.sheet)?.part ?? "";
  const spliced = spliceCells(parts.text(part), part, emptyCells(emptied));
  parts.put(part, spliced.text);
  return { sheet: table.sheet, box: emptied, lostFormula: spliced.lostFormula };
}

/** Blank cells that look as they did. */
export function emptyCells({ top, left, bottom, right }: Box) {
  const edits = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      edits.push({
        row,
        column,
        render: (head: string, isNew: boolean) => (isNew ? null : `${head}/>`),
      });
    }
  }
  return edits;
}

/** Excel repairs a table that remembers having sorted more rows than it has. */
function endAt(sorted: XmlElement, bottom: number): void {
  const conditions = sorted.children.filter(
    (child): child is XmlElement => typeof child !== "string" && localName(child.name) === "sortCondition",
  );
  for (const { attributes } of [sorted, ...conditions]) {
    const box = parseAddress(attributes["ref"] ?? "");
    if (box && box.bottom > bottom) attributes["ref"] = plainAddress({ ...box, bottom });
  }
}
