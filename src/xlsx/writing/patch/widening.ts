import { type Box, parseAddress, plainAddress } from "../../../workbook/address";
import type { CellPatch, TableWidening } from "../../../workbook/plan";
import { named } from "../../../workbook/sameName";
import { widened } from "../../../workbook/widened";
import type { Parts } from "../../package/parts";
import type { Book, BookTable } from "../../reading/book";
import { findSheet } from "../../reading/sheets";
import { childOf, childrenOf, elementLike } from "../../xml/elements";
import type { XmlElement } from "../../xml/tree";
import { withWidths } from "./columnWidths";
import { spelledName } from "./headers";
import { stylesOfRow } from "./rowStyles";
import { type CellEdit, spliceCells } from "./splice";
import { TextStyles } from "./textStyle";

/** Makes a table wider in `parts`; gives the texts of its new header cells, which are blank so far. */
export function widenTable(parts: Parts, book: Book, widening: TableWidening): CellPatch[] {
  const table = named(book.tables, widening.table);
  if (!table) throw new Error(`there is no table ${widening.table}`);
  const { box, added, beside } = widened(widening, table);
  if (!beside) return [];
  const names = added.map(({ name }) => name);
  const root = parts.tree(table.part);
  describe(root, box, names);
  parts.put(table.part, root);

  const part = findSheet(book, table.sheet)?.part ?? "";
  const xml = parts.text(part);
  const cells = spliceCells(xml, part, blankCells(beside, table, patternsOf(parts, book, table, xml, part)));
  const widths = added.map(({ width }) => width);
  parts.put(part, withWidths(cells.text, part, beside.left, widths));
  return names.map((value, i) => ({ sheet: table.sheet, row: box.top, column: beside.left + i, value }));
}

function describe(root: XmlElement, box: Box, names: readonly string[]): void {
  root.attributes["ref"] = plainAddress(box);
  const filter = childOf(root, "autoFilter");
  // It ends above the totals. What it hides it hides by columns counted from the left, which stay where they are.
  const filtered = parseAddress(filter?.attributes["ref"] ?? "");
  if (filter && filtered) filter.attributes["ref"] = plainAddress({ ...filtered, right: box.right });
  const list = childOf(root, "tableColumns");
  const columns = childrenOf(list, "tableColumn");
  const highest = Math.max(0, ...columns.map(({ attributes }) => Number(attributes["id"]) || 0));
  const made = names.map((name, i) =>
    elementLike(root, "tableColumn", { id: String(highest + 1 + i), name: spelledName(name) }),
  );
  if (!list) return;
  list.children.push(...made);
  list.attributes["count"] = String(columns.length + made.length);
}

/** The styles of new cells; absent = none. */
interface Patterns {
  readonly header: string | undefined;
  readonly body: string | undefined;
}

function patternsOf(parts: Parts, book: Book, table: BookTable, xml: string, part: string): Patterns {
  const { top, left, right } = table.box;
  const header = stylesOfRow(xml, part, top).get(left);
  const there = book.stylesPart !== undefined && parts.has(book.stylesPart) ? book.stylesPart : undefined;
  if (there === undefined) return { header, body: undefined };
  const inBody = stylesOfRow(xml, part, lastBodyRow(table));
  const styles = new TextStyles(parts.tree(there));
  const ofTexts = Array.from({ length: right - left + 1 }, (_, i) => inBody.get(left + i)).find(
    (style) => style !== undefined && styles.isText(style),
  );
  const body = ofTexts ?? styles.asText(inBody.get(right) ?? "0");
  if (ofTexts === undefined) parts.put(there, styles.root);
  return { header, body };
}

function blankCells(beside: Box, table: BookTable, { header, body }: Patterns): CellEdit[] {
  const edits: CellEdit[] = [];
  for (let row = beside.top; row <= lastBodyRow(table); row++) {
    const style = row === beside.top ? header : body;
    if (style === undefined) continue;
    for (let column = beside.left; column <= beside.right; column++) {
      edits.push({ row, column, render: (head) => `${withoutStyle(head)} s="${style}"/>` });
    }
  }
  return edits;
}

function withoutStyle(head: string): string {
  return head.replace(/\ss\s*=\s*(?:"[^"]*"|'[^']*')/, "");
}

function lastBodyRow({ box, hasTotals }: BookTable): number {
  return box.bottom - Number(hasTotals);
}
