import type { Box } from "../../../workbook/address";
import type { CommonStyle } from "../../../workbook/dressing";

/** What the cells of a range have in common; what is returned gives it after the next sync. */
export function askStyle({ format }: Excel.Range, box: Box): () => CommonStyle {
  const { font, fill } = format;
  const border = askLines(format.borders, box);
  format.load("horizontalAlignment,verticalAlignment,wrapText");
  font.load("name,size,bold,italic,color");
  // White cells and cells that are not filled tell the same colour.
  fill.load("color,pattern");
  return () => ({
    font: textOf(font.name),
    size: font.size,
    bold: font.bold,
    italic: font.italic,
    color: colorOf(font.color),
    fill: (fill.pattern as string | null) === "None" ? "" : fillOf(fill),
    border: border(),
    align: wordOf(ALIGN, format.horizontalAlignment),
    vertical: wordOf(VERTICAL, format.verticalAlignment),
    wrap: format.wrapText,
  });
}

/**
 * Excel has one line between two cells, whoever drew it: a line that is only on some of the outer sides is taken for one of
 * the cells around.
 */
function askLines(
  borders: Excel.RangeBorderCollection,
  { top, left, bottom, right }: Box,
): () => boolean | null {
  const ask = (side: Side) => askLine(borders.getItem(side));
  const outer = (["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const).map(ask);
  // Between cells there are lines only where there is more than one.
  const inner = [
    ...(bottom > top ? [ask("InsideHorizontal")] : []),
    ...(right > left ? [ask("InsideVertical")] : []),
  ];
  return () => {
    const [around, between] = [outer.map((style) => style()), inner.map((style) => style())];
    const isDrawn = (style: string | null) => style !== null && style !== "None";
    if (around.every(isDrawn) && between.every(isDrawn)) return true;
    const isBare = between.every((style) => style === "None") && !around.every(isDrawn);
    return isBare ? false : null;
  };
}

function askLine(border: Excel.RangeBorder): () => string | null {
  border.load("style");
  return () => border.style;
}

/** A fill that differs is null or an empty text, and so is its pattern. */
function fillOf({ color, pattern }: Excel.RangeFill): string | null {
  return (pattern as string | null) === null ? null : colorOf(color);
}

function textOf(told: string | null): string | null {
  return told === "" ? null : told;
}

/** #RRGGBB; null and an empty text both say that cells differ. */
function colorOf(told: string | null): string | null {
  return /^#([0-9A-F]{6})$/i.exec(told ?? "")?.[1]?.toUpperCase() ?? null;
}

function wordOf<W extends string>(words: ReadonlyMap<string, W>, told: string | null): W | "other" | null {
  return told === null ? null : (words.get(told) ?? "other");
}

const ALIGN = new Map<string, "general" | "left" | "center" | "right">([
  ["General", "general"],
  ["Left", "left"],
  ["Center", "center"],
  ["Right", "right"],
]);
const VERTICAL = new Map<string, "top" | "center" | "bottom">([
  ["Top", "top"],
  ["Center", "center"],
  ["Bottom", "bottom"],
]);

type Side = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";
