import type { CellStyle, ConditionalFormatPlan } from "../../../workbook/plan";
import type { WholeStyle } from "../../whole";
import { childOf, childrenOf, isOn } from "../../xml/elements";
import type { XmlElement } from "../../xml/tree";
import { BUILTIN_FORMATS } from "./builtinFormats";
import type { Colours } from "./colours";

/** The looks of cells by the numbers that they name. */
export function readStyles(root: XmlElement | undefined, colours: Colours): WholeStyle[] {
  const fonts = childrenOf(childOf(root, "fonts"), "font").map((font) => fontLook(font, colours));
  const fills = childrenOf(childOf(root, "fills"), "fill").map((fill) => fillLook(fill, colours));
  const borders = childrenOf(childOf(root, "borders"), "border").map(hasBorder);
  const formats = new Map(
    childrenOf(childOf(root, "numFmts"), "numFmt").map(({ attributes }) => [
      Number(attributes["numFmtId"]),
      attributes["formatCode"] ?? "General",
    ]),
  );
  const styles = childrenOf(childOf(root, "cellXfs"), "xf").map((xf): WholeStyle => {
    const at = (name: string) => Number(xf.attributes[name] ?? 0);
    const format = formats.get(at("numFmtId")) ?? BUILTIN_FORMATS.get(at("numFmtId")) ?? "General";
    return {
      look: {
        ...fonts[at("fontId")],
        ...fills[at("fillId")],
        ...(borders[at("borderId")] === true ? { border: true } : {}),
        ...alignmentLook(childOf(xf, "alignment")),
        ...(format === "General" ? {} : { format }),
      },
      unlocked: childOf(xf, "protection")?.attributes["locked"] === "0",
    };
  });
  return styles.length === 0 ? [{ look: {}, unlocked: false }] : styles;
}

/** What conditional formats paint, by number. */
export function readPaints(root: XmlElement | undefined, colours: Colours): ConditionalFormatPlan["style"][] {
  return childrenOf(childOf(root, "dxfs"), "dxf").map((dxf) => {
    const font = childOf(dxf, "font");
    const pattern = childOf(childOf(dxf, "fill"), "patternFill");
    const color = colours.of(childOf(font, "color"));
    // A solid pattern that says nothing of its kind is painted in its background colour.
    const fill = colours.of(childOf(pattern, "bgColor")) ?? colours.of(childOf(pattern, "fgColor"));
    const bold = childOf(font, "b");
    return {
      ...(color === undefined ? {} : { color }),
      ...(fill === undefined ? {} : { fill }),
      ...(bold ? { bold: isSet(bold) } : {}),
    };
  });
}

function fontLook(font: XmlElement, colours: Colours): CellStyle {
  const size = childOf(font, "sz")?.attributes["val"];
  const name = childOf(font, "name")?.attributes["val"];
  const colour = childOf(font, "color");
  // The theme's first dark colour is what everything is written in.
  const color = colour?.attributes["theme"] === "1" ? undefined : colours.of(colour);
  return {
    ...(isSet(childOf(font, "b")) ? { bold: true } : {}),
    ...(isSet(childOf(font, "i")) ? { italic: true } : {}),
    ...(size === undefined ? {} : { size: Number(size) }),
    ...(color === undefined ? {} : { color }),
    ...(name === undefined ? {} : { font: name }),
  };
}

function fillLook(fill: XmlElement, colours: Colours): CellStyle {
  const pattern = childOf(fill, "patternFill");
  const kind = pattern?.attributes["patternType"] ?? "none";
  const color = kind === "none" || kind === "gray125" ? undefined : colours.of(childOf(pattern, "fgColor"));
  return color === undefined ? {} : { fill: color };
}

function hasBorder(border: XmlElement): boolean {
  return ["left", "right", "top", "bottom", "start", "end"].some((side) => {
    const style = childOf(border, side)?.attributes["style"];
    return style !== undefined && style !== "none";
  });
}

function alignmentLook(alignment: XmlElement | undefined): CellStyle {
  const { horizontal, vertical, wrapText } = alignment?.attributes ?? {};
  const align =
    horizontal === "left" || horizontal === "right"
      ? horizontal
      : horizontal === "center" || horizontal === "centerContinuous"
        ? "center"
        : undefined;
  return {
    ...(align === undefined ? {} : { align }),
    ...(vertical === "top" || vertical === "center" ? { vertical } : {}),
    ...(isOn(wrapText) ? { wrap: true } : {}),
  };
}

/** An element like b is on unless it says otherwise. */
function isSet(element: XmlElement | undefined): boolean {
  return (
    element !== undefined && (element.attributes["val"] === undefined || isOn(element.attributes["val"]))
  );
}
