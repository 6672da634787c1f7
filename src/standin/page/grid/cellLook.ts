import type { CSSProperties } from "react";
import type { CellStyle } from "../../../workbook/plan";
import { cssFont } from "../fonts";
import type { ShownCell } from "../keeper/keeper";
import { lineHeight } from "../keeper/units";

const LINE = "#8c8c8c";

/** How a cell looks in CSS, but for its place. */
export function lookOf({ style, kind }: ShownCell): CSSProperties {
  const fill = style.fill && `#${style.fill}`;
  return {
    ...(fill ? { backgroundColor: fill } : {}),
    // A filled cell hides the lines of the grid.
    ...(style.border
      ? { borderColor: LINE, boxShadow: `-1px -1px 0 ${LINE}` }
      : fill
        ? { borderColor: fill }
        : {}),
    ...(style.color ? { color: `#${style.color}` } : {}),
    font: cssFont(style),
    lineHeight: `${String(lineHeight(style))}px`,
    ...(style.wrap ? { whiteSpace: "pre-wrap", overflowWrap: "anywhere" } : {}),
    justifyContent: SIDES[alignOf(style, kind)],
    textAlign: alignOf(style, kind),
    alignItems: style.vertical === "top" ? "flex-start" : style.vertical === "center" ? "center" : "flex-end",
  };
}

export function alignOf(style: CellStyle, kind: ShownCell["kind"]): "left" | "center" | "right" {
  return style.align ?? (kind === "number" ? "right" : kind === "center" ? "center" : "left");
}

/** Pixels of a text on one line. */
export function widthOf(text: string, style: CellStyle): number {
  measuring ??= document.createElement("canvas").getContext("2d");
  if (!measuring) throw new Error("no canvas to measure texts");
  measuring.font = cssFont(style);
  return measuring.measureText(text).width;
}

const SIDES = { left: "flex-start", center: "center", right: "flex-end" } as const;
let measuring: CanvasRenderingContext2D | null | undefined;
