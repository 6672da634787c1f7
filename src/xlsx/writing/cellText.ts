import { type Box, plainAddress } from "../../workbook/address";
import type { CellValue } from "../../workbook/value";
import { escapeMarkup, escapeText } from "../xml/text";
import type { StringTable } from "./strings";

/** Spells cells as XML. `head` is everything up to the type attribute: <c r="A1" s="2" */
export class CellText {
  private readonly end: string;
  private readonly value: string;
  private readonly valueEnd: string;

  constructor(
    private readonly strings: StringTable,
    private readonly prefix = "",
  ) {
    this.end = `</${prefix}c>`;
    this.value = `<${prefix}v>`;
    this.valueEnd = `</${prefix}v>`;
  }

  /** A cell that holds a value. */
  plain(head: string, value: CellValue): string {
    if (typeof value === "string") return this.typed(`${head} t="s"`, String(this.strings.indexOf(value)));
    return value === null ? `${head}/>` : this.typed(head + typeOf(value), valueText(value));
  }

  /** A cell that holds a formula, with its calculated value if there is one; an array formula says which cells it gives. */
  formula(head: string, formula: string, value: CellValue | undefined, gives?: Box): string {
    const attributes = gives ? ` t="array" ref="${plainAddress(gives)}"` : "";
    const f = `<${this.prefix}f${attributes}>${escapeMarkup(formula)}</${this.prefix}f>`;
    if (value === null || value === undefined) return `${head}>${f}${this.end}`;
    return `${head}${typeOf(value)}>${f}${this.value}${valueText(value)}${this.valueEnd}${this.end}`;
  }

  private typed(head: string, text: string): string {
    return `${head}>${this.value}${text}${this.valueEnd}${this.end}`;
  }
}

function typeOf(value: Exclude<CellValue, null>): string {
  switch (typeof value) {
    case "string":
      return ' t="str"';
    case "boolean":
      return ' t="b"';
    case "number":
      return Number.isFinite(value) ? "" : ' t="e"';
    default:
      return ' t="e"';
  }
}

function valueText(value: Exclude<CellValue, null>): string {
  switch (typeof value) {
    case "string":
      return escapeText(value);
    case "boolean":
      return value ? "1" : "0";
    case "number":
      return Number.isFinite(value) ? String(value) : "#NUM!";
    default:
      return escapeText(value.error);
  }
}
