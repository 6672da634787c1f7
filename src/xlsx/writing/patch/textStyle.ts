import { childOf, childrenOf } from "../../xml/elements";
import type { XmlElement } from "../../xml/tree";
import { Styles } from "../styles";

/** The styles of a workbook, as far as they tell texts from other things. */
export class TextStyles {
  private readonly formats: readonly XmlElement[];

  constructor(readonly root: XmlElement) {
    this.formats = childrenOf(childOf(root, "cellXfs"), "xf");
  }

  /** Whether cells of this style keep what is typed as it is. */
  isText(style: string): boolean {
    const id = this.formats[Number(style)]?.attributes["numFmtId"];
    const own = childrenOf(childOf(this.root, "numFmts"), "numFmt").find(
      ({ attributes }) => attributes["numFmtId"] === id,
    );
    return own ? own.attributes["formatCode"] === "@" : id === BUILT_IN;
  }

  /** The same look for texts; may be a new style, at the end. */
  asText(style: string): string {
    if (this.isText(style)) return style;
    const styles = new Styles(this.root);
    const there = childrenOf(childOf(this.root, "cellXfs"), "xf")[Number(style)];
    const xf = structuredClone(there);
    if (!xf) return style;
    Object.assign(xf.attributes, { numFmtId: BUILT_IN, applyNumberFormat: "1" });
    return String(styles.indexOf("cellXfs", xf));
  }
}

/** The number of "@", which every Excel knows. */
const BUILT_IN = "49";
