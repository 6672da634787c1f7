import { LONGEST_TEXT } from "../../workbook/value";
import type { SharedStrings } from "../reading/sharedStrings";
import { rootOf } from "../xml/markup";
import { escapeText } from "../xml/text";
import { XML_START } from "../xml/tree";

/** The shared strings of a workbook, to which new texts are added at the end. */
export class StringTable {
  private readonly indexes = new Map<string, number>();
  private readonly added: string[] = [];

  constructor(
    private readonly text: string | undefined,
    private readonly part: string,
    private readonly there: SharedStrings,
    private readonly namespace: string,
  ) {
    this.there.texts.forEach((known, index) => {
      if (this.there.isPlain(index) && !this.indexes.has(known)) this.indexes.set(known, index);
    });
  }

  get hasChanged(): boolean {
    return this.added.length > 0;
  }

  indexOf(text: string): number {
    const there = this.indexes.get(text);
    if (there !== undefined) return there;
    if (text.length > LONGEST_TEXT)
      throw new Error(`a text of ${String(text.length)} characters does not fit into a cell`);
    const index = this.there.texts.length + this.added.length;
    this.indexes.set(text, index);
    this.added.push(text);
    return index;
  }

  /** The part as it must be now; what was in it stays as it was. */
  toText(): string {
    const count = String(this.there.texts.length + this.added.length);
    if (this.text === undefined) {
      return `${XML_START}<sst xmlns="${this.namespace}" count="${count}" uniqueCount="${count}">${this.items("")}</sst>`;
    }
    const { prefix, start } = rootOf(this.text, "sst", this.part);
    const open = this.text.lastIndexOf("<", start);
    const tag = this.text
      .slice(open, start)
      .replace(/\scount\s*=\s*["']\d*["']/, "")
      .replace(/\suniqueCount\s*=\s*["']\d*["']/, ` uniqueCount="${count}"`);
    const head = this.text.slice(0, open);
    if (tag.endsWith("/>")) return `${head}${tag.slice(0, -2)}>${this.items(prefix)}</${prefix}sst>`;
    const end = this.text.lastIndexOf(`</${prefix}sst`);
    return head + tag + this.text.slice(start, end) + this.items(prefix) + this.text.slice(end);
  }

  private items(prefix: string): string {
    const open = `<${prefix}si><${prefix}t`;
    const close = `</${prefix}t></${prefix}si>`;
    return this.added.map((text) => `${open}${keepSpace(text)}>${escapeText(text)}${close}`).join("");
  }
}

/** Without it, spaces at the ends of a text are lost. */
export function keepSpace(text: string): string {
  return /^\s|\s$/.test(text) ? ' xml:space="preserve"' : "";
}
