import type { CellStyle, ConditionalFormatPlan } from "../../../workbook/plan";
import type { OddTrait, WholeStyle } from "../../whole";
import { childOf, childrenOf, isOn } from "../../xml/elements";
import type { XmlElement } from "../../xml/tree";
import { type CellLook, readCellLooks } from "../looks/cellLooks";
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
  const fontElements = childrenOf(childOf(root, "fonts"), "font");
  const fillElements = childrenOf(childOf(root, "fills"), "fill");
  const exact = readCellLooks(root, colours);
  const styles = childrenOf(childOf(root, "cellXfs"), "xf").map((xf, i): WholeStyle => {
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
      lines: exact[i]?.lines ?? NO_LINES,
      odd: oddTraits(xf, fontElements[at("fontId")], fillElements[at("fillId")], exact[i]),
    };
  });
  return styles.length === 0 ? [{ look: {}, unlocked: false, lines: NO_LINES, odd: [] }] : styles;
}

const NO_LINES = { left: false, right: false, top: false, bottom: false };

function oddTraits(
  xf: XmlElement,
  font: XmlElement | undefined,
  fill: XmlElement | undefined,
  exact: CellLook | undefined,
): OddTrait[] {
  const {
    indent = "0",
    textRotation = "0",
    shrinkToFit,
    readingOrder = "0",
  } = childOf(xf, "alignment")?.attributes ?? {};
  const sides = Object.values(exact?.lines ?? {}).filter((has) => has).length;
  const pattern = childOf(fill, "patternFill")?.attributes["patternType"] ?? "none";
  const traits: readonly (readonly [OddTrait, boolean])[] = [
    ["border", sides > 0 && sides < 4],
    ["fill", childOf(fill, "gradientFill") !== undefined || !/^(none|solid|gray125)$/.test(pattern)],
    ["align", exact?.align === "other"],
    ["vertical", exact?.vertical === "other"],
    ["underline", childOf(font, "u") !== undefined],
    ["strike", childOf(font, "strike") !== undefined],
    ["script", childOf(font, "vertAlign") !== undefined],
    ["indent", indent !== "0"],
    ["rotation", textRotation !== "0"],
    ["shrink", isOn(shrinkToFit)],
    ["readingOrder", readingOrder !== "0"],
  ];
  return traits.flatMap(([trait, has]) => (has ? [trait] : []));
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
