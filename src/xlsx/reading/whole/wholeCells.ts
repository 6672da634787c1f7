import { Trouble } from "../../../workbook/trouble";
import type { CellValue } from "../../../workbook/value";
import type { Limits } from "../../limits";
import type { StyleRow, WholeCells } from "../../whole";
import { plainMarkup } from "../../xml/markup";
import { cellValue, type CellContext } from "../cellValue";
import { CELL, END, ROW, SheetCursor } from "../cursor";
import { FormulaRuns } from "./formulaRuns";

/** The cells of a sheet with their styles and formulas, in one pass. Throws Trouble file-too-many-cells. */
export function readWholeCells(text: string, part: string, context: CellContext, limits: Limits): WholeCells {
  const cursor = new SheetCursor(plainMarkup(text), part);
  const values: CellValue[][] = [];
  const styles: StyleRow[] = [];
  const rowStyles = new Map<number, number>();
  const heights = new Map<number, number>();
  const formulas = new FormulaRuns();
  let shared: StyleRow = [];
  let row: CellValue[] = [];
  let rowStyle: number[] = [];
  let slots = 0;
  for (let step = cursor.next(); step !== END; step = cursor.next()) {
    if (step === CELL) {
      const { column } = cursor;
      while (rowStyle.length < column) rowStyle.push(-1);
      rowStyle[column] = Math.max(0, cursor.style);
      if (cursor.formulaStart >= 0) formulas.add(cursor);
      const value = cellValue(cursor, context);
      if (value === null) continue;
      while (row.length < column) row.push(null);
      row[column] = value;
    } else if (step === ROW) {
      row = [];
      rowStyle = [];
      readRowTag(cursor, rowStyles, heights);
    } else {
      slots += rowStyle.length;
      if (slots > limits.cells) throw new Trouble("file-too-many-cells", { limit: limits.cells });
      if (rowStyle.length === 0) continue;
      shared = isSame(shared, rowStyle) ? shared : rowStyle;
      while (values.length < cursor.row) values.push([]);
      while (styles.length < cursor.row) styles.push(NONE);
      values[cursor.row] = row;
      styles[cursor.row] = shared;
    }
  }
  return { values, styles, formulas: formulas.all(), rowStyles, heights };
}

const NONE: StyleRow = [];

function readRowTag(cursor: SheetCursor, rowStyles: Map<number, number>, heights: Map<number, number>): void {
  const tag = cursor.xml.slice(cursor.open, cursor.tagEnd);
  if (cursor.style > 0 && /\scustomFormat="(?:1|true)"/.test(tag)) rowStyles.set(cursor.row, cursor.style);
  const height = tag.includes(" ht=") ? /\sht="([\d.]+)"/.exec(tag)?.[1] : undefined;
  if (height !== undefined) heights.set(cursor.row, Number(height));
}

function isSame(a: StyleRow, b: StyleRow): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
