import { Trouble } from "../../workbook/trouble";

/** A place in the text of a large part, and the steps from tag to tag. A text that is cut off is a broken file. */
export class MarkupCursor {
  constructor(
    readonly xml: string,
    readonly part: string,
  ) {}

  /** The next "<"; mostly it is right here. */
  protected tagAt(at: number): number {
    if (this.xml.charCodeAt(at) === 0x3c) return at;
    const open = this.xml.indexOf("<", at);
    return open < 0 ? this.broken() : open;
  }

  /** The same where a few letters stand before it: a loop is quicker than a search then. */
  protected tagNear(at: number): number {
    const near = at + 16;
    for (let place = at; place < near; place++) if (this.xml.charCodeAt(place) === 0x3c) return place;
    return this.tagAt(near);
  }

  protected isClosed(tagEnd: number): boolean {
    return this.xml.charCodeAt(tagEnd - 2) === 0x2f;
  }

  protected isEnd(open: number, name: string): boolean {
    if (this.xml.charCodeAt(open + 1) !== 0x2f || this.xml.charCodeAt(open + 2) !== name.charCodeAt(0))
      return false;
    return name.length === 1 || this.xml.startsWith(name, open + 2);
  }

  protected endTag(open: number, name: string): number {
    if (open < 0 || !this.isEnd(open, name)) return this.broken();
    const end = open + 2 + name.length;
    return this.xml.charCodeAt(end) === 0x3e ? end + 1 : this.xml.indexOf(">", open) + 1;
  }

  /** Behind an element whose content does not matter here. */
  protected skipElement(open: number): number {
    const xml = this.xml;
    let depth = 0;
    for (let at = open; at >= 0; at = xml.indexOf("<", at)) {
      const end = xml.indexOf(">", at) + 1;
      if (end === 0) break;
      if (xml.charCodeAt(at + 1) === 0x2f) depth--;
      else if (xml.charCodeAt(end - 2) !== 0x2f) depth++;
      if (depth < 0) break;
      if (depth === 0) return end;
      at = end;
    }
    return this.broken();
  }

  protected broken(): never {
    throw new Trouble("file-broken", { value: this.part });
  }
}
