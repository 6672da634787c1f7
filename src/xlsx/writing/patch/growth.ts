import { type Box, columnLetters, parseAddress, plainAddress } from "../../../workbook/address";
import type { TableGrowth } from "../../../workbook/plan";
import { isSameName, named } from "../../../workbook/sameName";
import type { FormulaBlock } from "../../../workbook/workbook";
import type { Parts } from "../../package/parts";
import type { Book } from "../../reading/book";
import { findSheet } from "../../reading/sheets";
import { childOf, childrenOf, textOf } from "../../xml/elements";
import { decodeEntities, escapeAttribute } from "../../xml/text";
import { stylesOfRow } from "./rowStyles";
import { spliceCells } from "./splice";

/** Makes a table longer in `parts`; gives the formulas of its calculated columns in the new rows. */
export function growTable(parts: Parts, book: Book, { table: name, rows }: TableGrowth): FormulaBlock[] {
  const table = named(book.tables, name);
  if (!table) throw new Error(`there is no table ${name}`);
  const { top, left, bottom, right } = table.box;
  const grown = { top, left, bottom: bottom + rows, right };
  const root = parts.tree(table.part);
  root.attributes["ref"] = plainAddress(grown);
  const filter = childOf(root, "autoFilter");
  if (filter) filter.attributes["ref"] = plainAddress(grown);
  parts.put(table.part, root);

  const part = findSheet(book, table.sheet)?.part ?? "";
  parts.put(part, withNewRows(withLongerRanges(parts.text(part), table.box, rows), part, table.box, rows));
  return childrenOf(childOf(root, "tableColumns"), "tableColumn").flatMap((column, i) => {
    const formula = childOf(column, "calculatedColumnFormula");
    const box = { top: bottom + 1, left: left + i, bottom: grown.bottom, right: left + i };
    return formula ? [{ sheet: table.sheet, box, formula: textOf(formula) }] : [];
  });
}

/** Formulas of new rows, without the cells for which the plan says something else. Blocks are one column wide. */
export function withoutWritten(
  grown: readonly FormulaBlock[],
  written: readonly Pick<FormulaBlock, "sheet" | "box">[],
): FormulaBlock[] {
  return grown.flatMap((block) => {
    const { top, bottom, left } = block.box;
    const inColumn = written.filter(({ sheet, box }) => isSameName(sheet, block.sheet) && box.left === left);
    const isFree = (row: number) => !inColumn.some(({ box }) => box.top <= row && row <= box.bottom);
    const rows = Array.from({ length: bottom - top + 1 }, (_, i) => top + i);
    if (inColumn.length === 0) return [block];
    return rows
      .filter(isFree)
      .map((row) => ({ ...block, box: { top: row, left, bottom: row, right: left } }));
  });
}

/** Blank cells in the styles of the row above; cells that have a style already keep it. */
function withNewRows(xml: string, part: string, { left, bottom, right }: Box, rows: number): string {
  const styles = stylesOfRow(xml, part, bottom);
  const edits = Array.from({ length: rows }, (_, i) =>
    [...styles.entries()]
      .filter(([column]) => column >= left && column <= right)
      .map(([column, style]) => ({
        row: bottom + 1 + i,
        column,
        render: (head: string) => `${head.replace(/\ss="\d+"/, "")} s="${style}"/>`,
      })),
  ).flat();
  return spliceCells(xml, part, edits).text;
}

/** Drop-downs and conditional formats that end with the table end with it again. */
function withLongerRanges(xml: string, table: Box, rows: number): string {
  const ranges = /(<(?:[\w.-]+:)?(?:dataValidation|conditionalFormatting)\s[^>]*?\ssqref=")([^"]*)(")/g;
  return xml.replace(ranges, (_, before: string, list: string, after: string) => {
    const longer = decodeEntities(list)
      .split(/\s+/)
      .map((address) => longerAddress(address, table, rows))
      .join(" ");
    return before + escapeAttribute(longer) + after;
  });
}

function longerAddress(address: string, table: Box, rows: number): string {
  const box = parseAddress(address);
  if (box?.bottom !== table.bottom || box.left < table.left || box.right > table.right) return address;
  const first = `${columnLetters(box.left)}${String(box.top + 1)}`;
  return `${first}:${columnLetters(box.right)}${String(box.bottom + rows + 1)}`;
}
