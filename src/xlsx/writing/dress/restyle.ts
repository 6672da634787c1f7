import { columnLetters } from "../../../workbook/address";
import { CELL, END, ROW, SheetCursor } from "../../reading/cursor";
import { withDimension } from "../patch/dimension";
import { rowsAtEnd } from "../patch/rowsAtEnd";
import type { StyleMap } from "./styleMap";

export interface RestyleOptions {
  /** The style of a cell that is not there and whose row has none. */
  readonly ofColumn: (column: number) => number;
  /** The style that a cell gets in place of another; the same for the same two. */
  readonly inPlaceOf: (before: number, after: number) => number;
  /** Told of every cell that had to be made how many they are by now. */
  readonly made: (cells: number) => void;
}

/** Gives the cells of a sheet's markup other styles; everything else stays as it was, character by character. */
export function restyle(xml: string, part: string, wanted: StyleMap, options: RestyleOptions): string {
  const restyler = new Restyler(xml, part, wanted, options);
  const text = restyler.run();
  // Where cells stand in no order nobody knows in time which are there: then only those get a style.
  return restyler.isOrdered ? text : new Restyler(xml, part, wanted, { ...options, ofColumn: null }).run();
}

class Restyler {
  isOrdered = true;
  private readonly out: string[] = [];
  private readonly cursor: SheetCursor;
  private readonly cellTag: string;
  private readonly letters: string[] = [];
  private copied = 0;
  private made = 0;
  /** The row after the last one met. */
  private nextRow = 0;
  /** Of the row that the cursor is in. */
  private styles: readonly number[] = [];
  private rest = -1;
  private nextColumn = 0;
  /** The corners of what was made. */
  private readonly first = { row: Infinity, column: Infinity };
  private readonly last = { row: -1, column: -1 };

  constructor(
    private readonly xml: string,
    part: string,
    private readonly wanted: StyleMap,
    private readonly options: Omit<RestyleOptions, "ofColumn"> & {
      /** Null = no cells are made. */
      readonly ofColumn: RestyleOptions["ofColumn"] | null;
    },
  ) {
    this.cursor = new SheetCursor(xml, part);
    this.cellTag = `<${this.cursor.prefix}c`;
  }

  run(): string {
    const { cursor } = this;
    for (let step = cursor.next(); step !== END; step = cursor.next()) {
      if (step === ROW) this.atRow();
      else if (step === CELL) this.atCell();
      else this.insert(cursor.end, this.newCells(cursor.row, Infinity));
    }
    this.atEnd();
    this.out.push(this.xml.slice(this.copied));
    const text = this.out.join("");
    return this.made === 0 ? text : withDimension(text, [this.first, this.last]);
  }

  private atRow(): void {
    const { cursor, wanted } = this;
    this.insert(cursor.open, this.newRows(cursor.row));
    if (cursor.row < this.nextRow) this.isOrdered = false;
    this.nextRow = cursor.row + 1;
    const isWanted = wanted.next(cursor.row) === cursor.row;
    this.styles = isWanted ? wanted.at(cursor.row) : NOTHING;
    this.nextColumn = 0;
    if (!isWanted) return;
    const tag = this.xml.slice(cursor.open, cursor.tagEnd);
    this.rest = cursor.style >= 0 && CUSTOM.test(tag) ? cursor.style : -1;
    const cells = cursor.selfClosing ? this.newCells(cursor.row, Infinity) : "";
    // Spans only speed Excel up; a cell outside of them would be a contradiction.
    const bare = tag.replace(SPANS, "");
    if (cells !== "") {
      const open = bare.replace(/\s*\/>$/, ">");
      this.replace(cursor.open, cursor.tagEnd, `${open}${cells}</${cursor.prefix}row>`);
    } else if (bare !== tag) {
      this.replace(cursor.open, cursor.tagEnd, bare);
    }
  }

  private atCell(): void {
    const { cursor, styles } = this;
    const { column } = cursor;
    if (column < this.nextColumn) this.isOrdered = false;
    if (column > this.nextColumn) this.insert(cursor.open, this.newCells(cursor.row, column));
    this.nextColumn = Math.max(this.nextColumn, column + 1);
    const after = styles[column] ?? -1;
    if (after < 0) return;
    const before = Math.max(0, cursor.style);
    const number = before === after ? after : this.options.inPlaceOf(before, after);
    if (number === before) return;
    if (cursor.styleStart >= 0) this.replace(cursor.styleStart, cursor.styleEnd, String(number));
    else this.insert(cursor.open + this.cellTag.length, ` s="${String(number)}"`);
  }

  private atEnd(): void {
    const rows = this.newRows(Infinity);
    if (rows !== "") this.replace(...rowsAtEnd(this.xml, this.cursor, rows));
  }

  /** Rows that the sheet does not have, up to one that it has. */
  private newRows(before: number): string {
    const { prefix } = this.cursor;
    const rows: string[] = [];
    for (let row = this.wanted.next(this.nextRow); row < before; row = this.wanted.next(row + 1)) {
      this.styles = this.wanted.at(row);
      this.rest = -1;
      this.nextColumn = 0;
      const cells = this.newCells(row, Infinity);
      if (cells !== "") rows.push(`<${prefix}row r="${String(row + 1)}">${cells}</${prefix}row>`);
    }
    return rows.join("");
  }

  /** Cells that the row does not have, up to one that it has; without those that look as wanted by themselves. */
  private newCells(row: number, before: number): string {
    const { styles, rest } = this;
    const { ofColumn } = this.options;
    const end = ofColumn ? Math.min(before, styles.length) : 0;
    let cells = "";
    for (; this.nextColumn < end; this.nextColumn++) {
      const column = this.nextColumn;
      const style = styles[column] ?? -1;
      if (style < 0 || style === (rest >= 0 ? rest : ofColumn?.(column))) continue;
      cells += `${this.cellTag} r="${this.lettersOf(column)}${String(row + 1)}" s="${String(style)}"/>`;
      this.noteNew(row, column);
    }
    return cells;
  }

  private noteNew(row: number, column: number): void {
    this.options.made(++this.made);
    const { first, last } = this;
    if (row < first.row) first.row = row;
    if (column < first.column) first.column = column;
    if (row > last.row) last.row = row;
    if (column > last.column) last.column = column;
  }

  private lettersOf(column: number): string {
    return (this.letters[column] ??= columnLetters(column));
  }

  private insert(at: number, text: string): void {
    if (text !== "") this.replace(at, at, text);
  }

  private replace(from: number, to: number, text: string): void {
    this.out.push(this.xml.slice(this.copied, from), text);
    this.copied = to;
  }
}

const NOTHING: readonly number[] = [];
const CUSTOM = /\scustomFormat\s*=\s*["'](?:1|true|on)/;
const SPANS = /\sspans\s*=\s*(?:"[^"]*"|'[^']*')/;
