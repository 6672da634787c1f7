import { MarkupCursor } from "./markupCursor";

/** Reads the start tags of rows and cells: of their attributes only the place, the type and the style matter. */
export class CellTagCursor extends MarkupCursor {
  /** The current tag has no content and no end tag. */
  selfClosing = false;
  /** The type attribute, "" when absent. */
  type = "";
  /** The number of the style, -1 when absent. */
  style = -1;
  /** Where the style's number stands; -1 = the tag has none. */
  styleStart = -1;
  styleEnd = -1;
  /** The place that the tag names, zero-based; -1 = not named. */
  protected refRow = -1;
  protected refColumn = -1;

  /** Reads r, t and s; gives the place behind the start tag. */
  protected readAttributes(from: number): number {
    const xml = this.xml;
    this.refRow = this.refColumn = this.style = this.styleStart = -1;
    this.type = "";
    let at = from;
    for (;;) {
      let letter = xml.charCodeAt(at);
      while (letter <= 0x20) letter = xml.charCodeAt(++at);
      if (letter === 0x3e) {
        this.selfClosing = false;
        return at + 1;
      }
      if (letter === 0x2f) {
        this.selfClosing = true;
        return xml.indexOf(">", at) + 1;
      }
      const name = letter;
      const nameStart = at;
      while (letter !== 0x3d && letter > 0x20) letter = xml.charCodeAt(++at);
      const isShort = at - nameStart === 1;
      while (letter === 0x3d || letter <= 0x20) letter = xml.charCodeAt(++at);
      if (letter !== 0x22 && letter !== 0x27) return this.broken();
      const start = at + 1;
      if (isShort && name === 0x72) {
        at = this.readReference(start, letter) + 1;
        continue;
      }
      at = start;
      while (xml.charCodeAt(at) !== letter) if (++at > xml.length) return this.broken();
      if (isShort && name === 0x74) this.type = typeText(xml, start, at);
      else if (isShort && name === 0x73) {
        this.style = numberText(xml, start, at);
        this.styleStart = start;
        this.styleEnd = at;
      }
      at++;
    }
  }

  /** "C7", "c7" or, on a row, "7"; gives the place of the quote behind it. */
  private readReference(from: number, quote: number): number {
    const xml = this.xml;
    let column = 0;
    let row = 0;
    let at = from;
    for (let code = xml.charCodeAt(at); code !== quote; code = xml.charCodeAt(++at)) {
      if (code >= 0x30 && code <= 0x39) row = row * 10 + code - 0x30;
      else if (row === 0 && (code & 0xdf) >= 0x41 && (code & 0xdf) <= 0x5a)
        column = column * 26 + (code & 31);
      else if (code !== 0x24) return this.broken();
    }
    this.refRow = row - 1;
    this.refColumn = column - 1;
    return at;
  }
}

function numberText(xml: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) {
    const digit = xml.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return from === to ? -1 : number;
}

/** The usual types are constants, so that a million cells share them. */
function typeText(xml: string, from: number, to: number): string {
  if (to - from === 1) {
    const code = xml.charCodeAt(from);
    if (code === 0x73) return "s";
    if (code === 0x6e) return "n";
  }
  return xml.slice(from, to);
}
