import type { CellStyle } from "../../workbook/plan";
import { builtinNumber } from "../reading/whole/builtinFormats";
import { childOf, childrenOf, ensureChild, removeChild } from "../xml/elements";
import type { XmlElement } from "../xml/tree";
import { StyleElements } from "../writing/styleElements";
import type { Styles } from "../writing/styles";
import type { OddTrait } from "../whole";
import type { DerivedStyle } from "./edits";

/** Adds a style that is one of the file's with some things changed; gives its number. */
export function deriveStyle(styles: Styles, { base, before, look, plain }: DerivedStyle): number {
  const { root } = styles;
  const own = childrenOf(childOf(root, "cellXfs"), "xf");
  const xf = structuredClone(own[base] ?? own[0]);
  if (!xf) throw new Error("the workbook has no styles");
  const make = new StyleElements(root);
  const differs = (...keys: (keyof CellStyle)[]) => keys.some((key) => before[key] !== look[key]);
  const isPlain = (...traits: OddTrait[]) => traits.some((trait) => plain.includes(trait));
  const set = (name: string, number: number, apply: string) => {
    xf.attributes[name] = String(number);
    xf.attributes[apply] = "1";
  };
  if (differs("format")) {
    const format = look.format ?? "General";
    set("numFmtId", builtinNumber(format) ?? styles.numberFormat(format), "applyNumberFormat");
  }
  if (differs("bold", "italic", "size", "color", "font") || isPlain("underline", "strike", "script")) {
    const fonts = childrenOf(childOf(root, "fonts"), "font");
    const font = changedFont(fonts[Number(xf.attributes["fontId"] ?? 0)] ?? make.element("font"), look, make);
    for (const [trait, name] of LETTERS) {
      const child = isPlain(trait) ? childOf(font, name) : undefined;
      if (child) removeChild(font, child);
    }
    set("fontId", styles.indexOf("fonts", font), "applyFont");
  }
  if (differs("fill") || isPlain("fill")) {
    set("fillId", look.fill === undefined ? 0 : styles.indexOf("fills", make.fill(look.fill)), "applyFill");
  }
  if (differs("border") || isPlain("border")) {
    set("borderId", look.border === true ? styles.indexOf("borders", make.border()) : 0, "applyBorder");
  }
  if (differs("align") || isPlain("align")) align(xf, "horizontal", look.align);
  if (differs("vertical") || isPlain("vertical")) align(xf, "vertical", look.vertical);
  if (differs("wrap")) align(xf, "wrapText", look.wrap === true ? "1" : undefined);
  for (const [trait, name] of TURNS) if (isPlain(trait)) align(xf, name, undefined);
  return styles.indexOf("cellXfs", xf);
}

/** Keeps what we have no word for: underlines and the like. */
function changedFont(there: XmlElement, look: CellStyle, make: StyleElements): XmlElement {
  const font = structuredClone(there);
  const put = (name: string, attributes: Record<string, string> | null) => {
    const child = childOf(font, name);
    if (child) removeChild(font, child);
    if (attributes) Object.assign(ensureChild(font, name, FONT_ORDER).attributes, attributes);
  };
  put("b", look.bold === true ? {} : null);
  put("i", look.italic === true ? {} : null);
  if (look.size !== undefined) put("sz", { val: String(look.size) });
  put("color", look.color === undefined ? null : { rgb: `FF${look.color}` });
  if (look.font !== undefined && look.font !== childOf(font, "name")?.attributes["val"]) {
    put("name", { val: look.font });
    // A font of the theme would take the name's place.
    put("scheme", null);
  }
  return { ...make.element("font"), children: font.children };
}

function align(xf: XmlElement, name: string, value: string | undefined): void {
  const alignment = ensureChild(xf, "alignment", ["alignment", "protection", "extLst"]);
  if (value === undefined) Reflect.deleteProperty(alignment.attributes, name);
  else alignment.attributes[name] = value;
  xf.attributes["applyAlignment"] = "1";
}

const LETTERS = [
  ["underline", "u"],
  ["strike", "strike"],
  ["script", "vertAlign"],
] as const;
const TURNS = [
  ["indent", "indent"],
  ["rotation", "textRotation"],
  ["shrink", "shrinkToFit"],
  ["readingOrder", "readingOrder"],
] as const;

const FONT_ORDER = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
];
