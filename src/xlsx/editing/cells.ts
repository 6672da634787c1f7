import { cellAddress, columnLetters } from "../../workbook/address";
import { rootOf } from "../xml/markup";
import { CellText } from "../writing/cellText";
import type { CellEdit } from "../writing/patch/splice";
import { spliceCells } from "../writing/patch/splice";
import type { EditedCell, EditedRow } from "./edits";
import type { Stock } from "./stock";

/** A sheet's text with other cells in it. */
export function editCells(xml: string, part: string, rows: readonly EditedRow[], stock: Stock): string {
  const cells = new CellText(stock.strings, rootOf(xml, "worksheet", part).prefix);
  if (xml.endsWith(NEW_SHEET)) return newRows(xml, rows, cells, stock);
  const edits = rows.flatMap(({ row, cells: edited }) =>
    edited.map((cell): CellEdit => ({
      row,
      column: cell.column,
      render: (head, isNew) => cellText(cell, row, head, isNew, cells, stock),
    })),
  );
  return spliceCells(xml, part, edits).text;
}

/** How the text of a new sheet ends. */
export const NEW_SHEET = "<sheetData/></worksheet>";

function newRows(xml: string, rows: readonly EditedRow[], cells: CellText, stock: Stock): string {
  const letters = new Map<number, string>();
  const lettersOf = (column: number) => {
    const known = letters.get(column) ?? columnLetters(column);
    letters.set(column, known);
    return known;
  };
  const texts = rows.map(({ row, cells: edited }) => {
    const number = String(row + 1);
    const inner = edited.map((cell) =>
      cellText(cell, row, `<c r="${lettersOf(cell.column)}${number}"`, true, cells, stock),
    );
    return `<row r="${number}">${inner.join("")}</row>`;
  });
  const start = xml.slice(0, -NEW_SHEET.length);
  return `${start}<dimension ref="${dimension(rows)}"/><sheetData>${texts.join("")}</sheetData></worksheet>`;
}

function dimension(rows: readonly EditedRow[]): string {
  const filled = rows.filter(({ cells }) => cells.length > 0);
  let [left, right] = [Infinity, 0];
  for (const { cells } of filled) {
    left = Math.min(left, cells[0]?.column ?? 0);
    right = Math.max(right, cells.at(-1)?.column ?? 0);
  }
  const [top, bottom] = [filled[0]?.row ?? 0, filled.at(-1)?.row ?? 0];
  return `${cellAddress(top, Math.min(left, right))}:${cellAddress(bottom, right)}`;
}

function cellText(
  { value, formula, style, column, bottom }: EditedCell,
  row: number,
  head: string,
  isNew: boolean,
  cells: CellText,
  stock: Stock,
): string | null {
  const number = stock.style(style);
  const bare = head.replace(/\ss\s*=\s*(?:"[^"]*"|'[^']*')/, "");
  const styled = number === 0 ? bare : `${bare} s="${String(number)}"`;
  if (formula !== null) {
    const gives = bottom === undefined ? undefined : { top: row, left: column, bottom, right: column };
    return cells.formula(styled, formula, isUnknown(value) ? null : value, gives);
  }
  return isNew && value === null && styled === head && number === 0 ? null : cells.plain(styled, value);
}

/** A formula that only Excel can calculate: better no value than a wrong one. */
function isUnknown(value: EditedCell["value"]): boolean {
  return typeof value === "object" && value?.error === "#NAME?";
}
