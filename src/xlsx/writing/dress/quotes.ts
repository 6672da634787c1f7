import { childOf, childrenOf, isOn } from "../../xml/elements";
import type { XmlElement } from "../../xml/tree";
import type { Styles } from "../styles";

/**
 * A text that was entered behind an apostrophe has a style that says so. Without it the text would become a formula or
 * a number as soon as somebody opens the cell: that is no look, so it stays.
 */
export class KeptQuotes {
  private readonly known = new Map<string, number>();

  constructor(private readonly styles: Styles) {}

  /** The style that a cell gets in place of another. */
  inPlaceOf(before: number, after: number): number {
    const key = `${String(before)} ${String(after)}`;
    const number = this.known.get(key) ?? this.find(before, after);
    this.known.set(key, number);
    return number;
  }

  private find(before: number, after: number): number {
    const [old, wanted] = [this.at(before), this.at(after)];
    if (!wanted || !isQuoted(old) || isQuoted(wanted)) return after;
    const quoted = structuredClone(wanted);
    quoted.attributes["quotePrefix"] = "1";
    return this.styles.indexOf("cellXfs", quoted);
  }

  private at(number: number): XmlElement | undefined {
    return childrenOf(childOf(this.styles.root, "cellXfs"), "xf")[number];
  }
}

function isQuoted(xf: XmlElement | undefined): boolean {
  return isOn(xf?.attributes["quotePrefix"]);
}
