import { cellAddress } from "../../../workbook/address";
import { CELL, END, ROW, SheetCursor } from "../../reading/cursor";
import { plainMarkup } from "../../xml/markup";
import { defaultStyle } from "./defaultStyle";
import { withDimension } from "./dimension";
import { rowsAtEnd } from "./rowsAtEnd";
import type { SharedFormula } from "./sharedFormulas";
import { sharedFormulaOf, withOwnFormulas } from "./sharedFormulas";

/** What a cell becomes. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  /** The whole cell from the start of its tag, <c r="A1" s="2"; null = nothing, where no cell was. */
  readonly render: (head: string, isNew: boolean) => string | null;
}

export interface Spliced {
  readonly text: string;
  /** A formula went, so that the calculation chain names a cell without one. */
  readonly lostFormula: boolean;
}

/** Puts cells into a sheet's text; everything else stays as it was, character by character. */
export function spliceCells(source: string, part: string, edits: readonly CellEdit[]): Spliced {
  const splicer = new Splicer(plainMarkup(source), part, edits);
  const text = withOwnFormulas(splicer.run(), part, splicer.lostMasters);
  return { text: withDimension(text, edits), lostFormula: splicer.lostFormula };
}

class Splicer {
  lostFormula = false;
  readonly lostMasters: SharedFormula[] = [];
  private readonly out: string[] = [];
  private readonly edits: readonly CellEdit[];
  private readonly cursor: SheetCursor;
  private copied = 0;
  private next = 0;
  private rowTag = "";

  constructor(
    private readonly xml: string,
    part: string,
    edits: readonly CellEdit[],
  ) {
    this.edits = [...edits].sort((a, b) => a.row - b.row || a.column - b.column);
    this.cursor = new SheetCursor(xml, part);
  }

  run(): string {
    const { cursor } = this;
    for (let step = cursor.next(); step !== END; step = cursor.next()) {
      if (step === ROW) this.atRow();
      else if (step === CELL) this.atCell();
      else this.atRowEnd();
    }
    this.atEnd();
    this.out.push(this.xml.slice(this.copied));
    return this.out.join("");
  }

  private atRow(): void {
    const { cursor, xml } = this;
    const rows = this.newRows(cursor.row);
    if (rows !== "") this.replace(cursor.open, cursor.open, rows);
    this.rowTag = xml.slice(cursor.open, cursor.tagEnd);
    if (this.edits[this.next]?.row !== cursor.row) return;
    // Spans only speed Excel up; a cell outside of them would be a contradiction.
    const tag = this.rowTag.replace(/\sspans="[^"]*"/, "");
    if (tag !== this.rowTag) this.replace(cursor.open, cursor.tagEnd, tag);
    if (cursor.selfClosing) {
      const cells = this.newCells(Infinity);
      if (cells === "") return;
      const open = tag.replace(/\s*\/>$/, ">");
      if (this.copied === cursor.tagEnd) this.out.pop();
      else this.out.push(xml.slice(this.copied, cursor.open));
      this.out.push(`${open}${cells}</${cursor.prefix}row>`);
      this.copied = cursor.tagEnd;
    }
  }

  private atCell(): void {
    const { cursor, xml } = this;
    const edit = this.edits[this.next];
    if (edit?.row !== cursor.row || edit.column > cursor.column) return;
    const cells = this.newCells(cursor.column);
    if (cells !== "") this.replace(cursor.open, cursor.open, cells);
    const here = this.edits[this.next];
    if (here?.row !== cursor.row || here.column !== cursor.column) return;
    this.next++;
    if (cursor.formulaStart >= 0) {
      this.lostFormula = true;
      const master = sharedFormulaOf(cursor);
      if (master) this.lostMasters.push(master);
    }
    const tag = xml.slice(cursor.open, cursor.tagEnd).replace(/\s*\/?>$/, "");
    const head = tag.replace(/\s(?:t|cm|vm)\s*=\s*(?:"[^"]*"|'[^']*')/g, "");
    this.replace(cursor.open, cursor.end, here.render(head, false) ?? `${head}/>`);
  }

  private atRowEnd(): void {
    const cells = this.newCells(Infinity);
    if (cells !== "") this.replace(this.cursor.end, this.cursor.end, cells);
  }

  private atEnd(): void {
    const rows = this.newRows(Infinity);
    if (rows !== "") this.replace(...rowsAtEnd(this.xml, this.cursor, rows));
  }

  /** The edits of rows that the sheet does not have, as rows, up to a row that it has. */
  private newRows(before: number): string {
    const { prefix } = this.cursor;
    let rows = "";
    for (let edit = this.edits[this.next]; edit && edit.row < before; edit = this.edits[this.next]) {
      this.rowTag = "";
      const cells = this.newCells(Infinity, edit.row);
      if (cells !== "") rows += `<${prefix}row r="${String(edit.row + 1)}">${cells}</${prefix}row>`;
    }
    return rows;
  }

  /** The edits of cells that the row does not have, up to a cell that it has. */
  private newCells(before: number, row = this.cursor.row): string {
    let cells = "";
    for (
      let edit = this.edits[this.next];
      edit?.row === row && edit.column < before;
      edit = this.edits[this.next]
    ) {
      const style = defaultStyle(this.xml, this.cursor.dataStart, this.rowTag, edit.column);
      const head = `<${this.cursor.prefix}c r="${cellAddress(row, edit.column)}"${style}`;
      cells += edit.render(head, true) ?? "";
      this.next++;
    }
    return cells;
  }

  private replace(from: number, to: number, text: string): void {
    this.out.push(this.xml.slice(this.copied, from), text);
    this.copied = to;
  }
}
