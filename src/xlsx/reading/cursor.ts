import { isTag, rootOf } from "../xml/markup";
import { CellTagCursor } from "./cellTag";
import { LAST_COLUMN, LAST_ROW } from "../../workbook/address";

/** What the cursor stands on. */
export const ROW = 1;
export const CELL = 2;
export const ROW_END = 3;
export const END = 4;

/**
 * Walks the rows and cells of a sheet's text and says where each begins and ends.
 * One pass over the characters, no object per cell: this is where large files spend their time.
 */
export class SheetCursor extends CellTagCursor {
  /** Zero-based place of the current row or cell. */
  row = -1;
  column = -1;
  /** From the "<" of the current row or cell to behind its start tag. */
  open = 0;
  tagEnd = 0;
  /** Behind the current cell; for a row that ends, the "<" of its end tag. */
  end = 0;
  /** The value's text between its tags; -1 = no value element. */
  valueStart = -1;
  valueEnd = -1;
  /** The formula element with its tags; -1 = none. */
  formulaStart = -1;
  formulaEnd = -1;
  /** The content of an inline string; -1 = none. */
  inlineStart = -1;
  inlineEnd = -1;
  readonly prefix: string;
  /** Where the rows begin; the same as `dataEnd` when there are none. */
  readonly dataStart: number;
  dataEnd: number;

  private at: number;
  private inRow = false;
  private readonly rowTag: string;
  private readonly cellTag: string;
  private readonly valueTag: string;
  private readonly formulaTag: string;
  private readonly inlineTag: string;

  constructor(xml: string, part: string) {
    super(xml, part);
    const { prefix, start } = rootOf(xml, "worksheet", part);
    this.prefix = prefix;
    this.rowTag = `${prefix}row`;
    this.cellTag = `${prefix}c`;
    this.valueTag = `${prefix}v`;
    this.formulaTag = `${prefix}f`;
    this.inlineTag = `${prefix}is`;
    const data = this.findData(start);
    this.dataStart = this.at = data.start;
    this.dataEnd = data.end;
  }

  /** Moves on and says to what. */
  next(): typeof ROW | typeof CELL | typeof ROW_END | typeof END {
    if (this.inRow && this.selfClosing && this.column < 0 && this.tagEnd === this.at)
      return this.leaveRow(this.at);
    for (;;) {
      const open = this.tagAt(this.at);
      if (this.inRow) {
        if (isTag(this.xml, open, this.cellTag)) return this.enterCell(open);
        if (this.isEnd(open, this.rowTag)) {
          this.at = this.xml.indexOf(">", open) + 1;
          return this.leaveRow(open);
        }
      } else {
        if (isTag(this.xml, open, this.rowTag)) return this.enterRow(open);
        if (open >= this.dataEnd) return END;
      }
      this.at = this.skipElement(open);
    }
  }

  private findData(start: number): { start: number; end: number } {
    const name = `${this.prefix}sheetData`;
    let open = this.xml.indexOf(`<${name}`, start);
    while (open >= 0 && !isTag(this.xml, open, name)) open = this.xml.indexOf(`<${name}`, open + 1);
    if (open < 0) return this.broken();
    const tagEnd = this.xml.indexOf(">", open) + 1;
    if (this.xml.charCodeAt(tagEnd - 2) === 0x2f) return { start: tagEnd, end: tagEnd };
    const end = this.xml.lastIndexOf(`</${name}`);
    return end < tagEnd ? this.broken() : { start: tagEnd, end };
  }

  private enterRow(open: number): typeof ROW {
    this.open = open;
    this.tagEnd = this.at = this.readAttributes(open + 1 + this.rowTag.length);
    this.row = this.refRow >= 0 ? this.refRow : this.row + 1;
    if (this.row > LAST_ROW) return this.broken();
    this.column = -1;
    this.inRow = true;
    return ROW;
  }

  private leaveRow(end: number): typeof ROW_END {
    this.end = end;
    this.inRow = false;
    return ROW_END;
  }

  private enterCell(open: number): typeof CELL {
    this.open = open;
    this.tagEnd = this.readAttributes(open + 1 + this.cellTag.length);
    if (this.refColumn >= 0) {
      this.column = this.refColumn;
      // Where a row has no number its cells may have one.
      if (this.refRow >= 0) this.row = this.refRow;
    } else {
      this.column++;
    }
    if (this.column > LAST_COLUMN || this.row > LAST_ROW) return this.broken();
    this.valueStart = this.formulaStart = this.inlineStart = -1;
    this.at = this.end = this.selfClosing ? this.tagEnd : this.readContent(this.tagEnd);
    return CELL;
  }

  /** Notes value, formula and inline string; gives the place behind the cell's end tag. */
  private readContent(from: number): number {
    const xml = this.xml;
    let at = from;
    for (;;) {
      const open = this.tagAt(at);
      if (isTag(xml, open, this.valueTag)) {
        const tagEnd = open + 1 + this.valueTag.length;
        this.valueStart = xml.charCodeAt(tagEnd) === 0x3e ? tagEnd + 1 : xml.indexOf(">", open) + 1;
        if (this.isClosed(this.valueStart)) {
          at = this.valueEnd = this.valueStart;
        } else {
          this.valueEnd = this.tagNear(this.valueStart);
          at = this.endTag(this.valueEnd, this.valueTag);
        }
      } else if (xml.charCodeAt(open + 1) === 0x2f) {
        return this.endTag(open, this.cellTag);
      } else {
        at = this.skipElement(open);
        if (isTag(xml, open, this.formulaTag)) {
          this.formulaStart = open;
          this.formulaEnd = at;
        } else if (isTag(xml, open, this.inlineTag)) {
          this.inlineStart = xml.indexOf(">", open) + 1;
          this.inlineEnd = at;
        }
      }
    }
  }
}
