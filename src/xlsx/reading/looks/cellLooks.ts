import { childOf, childrenOf, isOn } from "../../xml/elements";
import type { XmlElement } from "../../xml/tree";
import { BUILTIN_FORMATS } from "../whole/builtinFormats";
import type { Colours } from "../whole/colours";

/** How a cell of one style looks, in the words of a CommonStyle. */
export interface CellLook {
  readonly font: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly color: string;
  readonly fill: string;
  readonly align: "general" | "left" | "center" | "right" | "other";
  readonly vertical: "top" | "center" | "bottom" | "other";
  readonly wrap: boolean;
  readonly format: string;
  /** The sides on which it has a line of its own. */
  readonly lines: Readonly<Record<Side, boolean>>;
}

export type Side = "left" | "right" | "top" | "bottom";

/** By the numbers that cells name; there is always a first. `root` is the styles part. */
export function readCellLooks(root: XmlElement | undefined, colours: Colours): CellLook[] {
  const fonts = items(root, "fonts", "font").map((font) => fontOf(font, colours));
  const fills = items(root, "fills", "fill").map((fill) => fillOf(fill, colours));
  const lines = items(root, "borders", "border").map(linesOf);
  const formats = new Map(
    items(root, "numFmts", "numFmt").map(({ attributes }) => [
      attributes["numFmtId"],
      attributes["formatCode"],
    ]),
  );
  const looks = items(root, "cellXfs", "xf").map((xf): CellLook => {
    const { fontId = "0", fillId = "0", borderId = "0", numFmtId = "0" } = xf.attributes;
    return {
      ...(fonts[Number(fontId)] ?? PLAIN_FONT),
      fill: fills[Number(fillId)] ?? "",
      lines: lines[Number(borderId)] ?? NO_LINES,
      format: formats.get(numFmtId) ?? BUILTIN_FORMATS.get(Number(numFmtId)) ?? "General",
      ...alignmentOf(childOf(xf, "alignment")),
    };
  });
  return looks.length > 0
    ? looks
    : [{ ...PLAIN_FONT, fill: "", lines: NO_LINES, format: "General", ...alignmentOf(undefined) }];
}

function items(root: XmlElement | undefined, list: string, item: string): XmlElement[] {
  return childrenOf(childOf(root, list), item);
}

type Font = Pick<CellLook, "font" | "size" | "bold" | "italic" | "color">;

/** What cells are shown in that nobody gave a font. */
const PLAIN_FONT: Font = { font: "Calibri", size: 11, bold: false, italic: false, color: "000000" };
const NO_LINES = { left: false, right: false, top: false, bottom: false };

function fontOf(font: XmlElement, colours: Colours): Font {
  return {
    font: childOf(font, "name")?.attributes["val"] ?? PLAIN_FONT.font,
    size: Number(childOf(font, "sz")?.attributes["val"] ?? PLAIN_FONT.size),
    bold: isSet(childOf(font, "b")),
    italic: isSet(childOf(font, "i")),
    color: colours.of(childOf(font, "color")) ?? PLAIN_FONT.color,
  };
}

/** A pattern counts as its colour, a gradient as the one it begins with. */
function fillOf(fill: XmlElement, colours: Colours): string {
  const pattern = childOf(fill, "patternFill");
  const kind = pattern?.attributes["patternType"] ?? "none";
  if (!pattern) return colours.of(childOf(childOf(childOf(fill, "gradientFill"), "stop"), "color")) ?? "";
  // Every file has this one as its second, for no cell.
  const color = childOf(pattern, "fgColor");
  if (kind === "none" || (kind === "gray125" && !color)) return "";
  return colours.of(color) ?? (color?.attributes["indexed"] === WINDOW ? "FFFFFF" : "000000");
}

/** The number that stands for the background of the machine's windows. */
const WINDOW = "65";

function linesOf(border: XmlElement): CellLook["lines"] {
  const has = (...names: string[]) =>
    names.some((name) => {
      const style = childOf(border, name)?.attributes["style"];
      return style !== undefined && style !== "none";
    });
  return { left: has("left", "start"), right: has("right", "end"), top: has("top"), bottom: has("bottom") };
}

function alignmentOf(alignment: XmlElement | undefined): Pick<CellLook, "align" | "vertical" | "wrap"> {
  const { horizontal = "general", vertical = "bottom", wrapText } = alignment?.attributes ?? {};
  return {
    align: ALIGNS.find((known) => known === horizontal) ?? "other",
    vertical: VERTICALS.find((known) => known === vertical) ?? "other",
    wrap: isOn(wrapText),
  };
}

const ALIGNS = ["general", "left", "center", "right"] as const;
const VERTICALS = ["top", "center", "bottom"] as const;

/** An element like b is on unless it says otherwise. */
function isSet(element: XmlElement | undefined): boolean {
  return (
    element !== undefined && (element.attributes["val"] === undefined || isOn(element.attributes["val"]))
  );
}
