import type { CellStyle, ConditionalFormatPlan } from "../../workbook/plan";
import { childOf, childrenOf, ensureChild } from "../xml/elements";
import type { XmlElement } from "../xml/tree";
import { writeElement } from "../xml/tree";
import { builtinFormat } from "./numberFormats";
import { StyleElements } from "./styleElements";

/** The styles of a workbook, to which ours are added at the end: the numbers of theirs must not change. */
export class Styles {
  private readonly known = new Map<string, Map<string, number>>();
  private readonly cells = new Map<string, number>();

  private readonly make: StyleElements;

  constructor(readonly root: XmlElement) {
    this.make = new StyleElements(root);
    this.ensureFirst("fonts", () => this.make.element("font", {}, [this.make.element("sz", { val: "11" })]));
    this.ensureFirst("fills", () =>
      this.make.element("fill", {}, [this.make.element("patternFill", { patternType: "none" })]),
    );
    this.ensureFirst("borders", () => this.make.element("border"));
    this.ensureFirst("cellXfs", () =>
      this.make.element("xf", { numFmtId: "0", fontId: "0", fillId: "0", borderId: "0" }),
    );
  }

  /** The number of a cell style. */
  cell(style: CellStyle): number {
    const key = JSON.stringify(style);
    const there = this.cells.get(key);
    if (there !== undefined) return there;
    const index = this.indexOf("cellXfs", this.cellFormat(style));
    this.cells.set(key, index);
    return index;
  }

  /** The number of a conditional format's style. */
  painted(style: ConditionalFormatPlan["style"]): number {
    return this.indexOf("dxfs", this.make.painted(style));
  }

  private cellFormat(style: CellStyle): XmlElement {
    const numFmtId = this.numberFormat(style.format ?? "General");
    const aligned = style.align !== undefined || style.vertical !== undefined || style.wrap === true;
    const hasParent = childrenOf(childOf(this.root, "cellStyleXfs"), "xf").length > 0;
    const alignment = {
      ...(style.align === undefined ? {} : { horizontal: style.align }),
      ...(style.vertical === undefined ? {} : { vertical: style.vertical }),
      ...(style.wrap === true ? { wrapText: "1" } : {}),
    };
    return this.make.element(
      "xf",
      {
        numFmtId: String(numFmtId),
        fontId: String(this.indexOf("fonts", this.make.font(style))),
        fillId: String(style.fill === undefined ? 0 : this.indexOf("fills", this.make.fill(style.fill))),
        borderId: String(style.border === true ? this.indexOf("borders", this.make.border()) : 0),
        ...(hasParent ? { xfId: "0" } : {}),
        ...(numFmtId === 0 ? {} : { applyNumberFormat: "1" }),
        applyFont: "1",
        ...(style.fill === undefined ? {} : { applyFill: "1" }),
        ...(style.border === true ? { applyBorder: "1" } : {}),
        ...(aligned ? { applyAlignment: "1" } : {}),
      },
      aligned ? [this.make.element("alignment", alignment)] : [],
    );
  }

  /** The number of a number format. */
  numberFormat(code: string): number {
    const builtin = builtinFormat(code);
    if (builtin !== undefined) return builtin;
    const list = ensureChild(this.root, "numFmts", ORDER);
    const formats = childrenOf(list, "numFmt");
    const there = formats.find((format) => format.attributes["formatCode"] === code);
    if (there) return Number(there.attributes["numFmtId"]);
    const id = Math.max(163, ...formats.map((format) => Number(format.attributes["numFmtId"]) || 0)) + 1;
    list.children.push(this.make.element("numFmt", { numFmtId: String(id), formatCode: code }));
    list.attributes["count"] = String(formats.length + 1);
    return id;
  }

  /** The place of an element in a list of the part, where it is put if nothing equal is there. */
  indexOf(listName: string, element: XmlElement): number {
    const list = ensureChild(this.root, listName, ORDER);
    const known = this.known.get(listName) ?? this.learn(listName, list);
    const text = writeElement(element);
    const there = known.get(text);
    if (there !== undefined) return there;
    const index = childrenOf(list, localItem(element)).length;
    list.children.push(element);
    list.attributes["count"] = String(index + 1);
    known.set(text, index);
    return index;
  }

  private learn(listName: string, list: XmlElement): Map<string, number> {
    const known = new Map<string, number>();
    const items = list.children.filter((child): child is XmlElement => typeof child !== "string");
    items.forEach((item, index) => {
      const text = writeElement(item);
      if (!known.has(text)) known.set(text, index);
    });
    this.known.set(listName, known);
    return known;
  }

  /** The first of each list is the default that cells without a style use. */
  private ensureFirst(listName: string, make: () => XmlElement): void {
    const list = ensureChild(this.root, listName, ORDER);
    if (list.children.some((child) => typeof child !== "string")) return;
    list.children.push(make());
    list.attributes["count"] = "1";
  }
}

function localItem(element: XmlElement): string {
  return element.name.slice(element.name.indexOf(":") + 1);
}

const ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];
