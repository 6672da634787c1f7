import type { CellStyle, ConditionalFormatPlan } from "../../workbook/plan";
import { CENTRE_FONT } from "../package/empty";
import { elementLike } from "../xml/elements";
import type { XmlElement } from "../xml/tree";

/** Spells fonts, fills and borders as elements of a styles part. */
export class StyleElements {
  constructor(private readonly root: XmlElement) {}

  /** Always named in full: the default font of a workbook that is not ours may be any. */
  font({ bold, italic, size, font, color }: CellStyle): XmlElement {
    return this.element("font", {}, [
      ...(bold === true ? [this.element("b")] : []),
      ...(italic === true ? [this.element("i")] : []),
      this.element("sz", { val: String(size ?? CENTRE_FONT.size) }),
      ...(color === undefined ? [] : [this.element("color", { rgb: `FF${color}` })]),
      this.element("name", { val: font ?? CENTRE_FONT.name }),
    ]);
  }

  fill(color: string): XmlElement {
    return this.element("fill", {}, [
      this.element("patternFill", { patternType: "solid" }, [
        this.element("fgColor", { rgb: `FF${color}` }),
        this.element("bgColor", { indexed: "64" }),
      ]),
    ]);
  }

  border(): XmlElement {
    const sides = ["left", "right", "top", "bottom"].map((side) =>
      this.element(side, { style: "thin" }, [this.element("color", { auto: "1" })]),
    );
    return this.element("border", {}, [...sides, this.element("diagonal")]);
  }

  /** The style that a conditional format paints over a cell's own. */
  painted({ bold, color, fill }: ConditionalFormatPlan["style"]): XmlElement {
    const font = [
      ...(bold === undefined ? [] : [this.element("b", bold ? {} : { val: "0" })]),
      ...(color === undefined ? [] : [this.element("color", { rgb: `FF${color}` })]),
    ];
    const pattern = () =>
      this.element("patternFill", { patternType: "solid" }, [
        this.element("fgColor", { rgb: `FF${fill ?? ""}` }),
        this.element("bgColor", { rgb: `FF${fill ?? ""}` }),
      ]);
    return this.element("dxf", {}, [
      ...(font.length === 0 ? [] : [this.element("font", {}, font)]),
      ...(fill === undefined ? [] : [this.element("fill", {}, [pattern()])]),
    ]);
  }

  element(name: string, attributes: Record<string, string> = {}, children: XmlElement[] = []): XmlElement {
    return elementLike(this.root, name, attributes, children);
  }
}
