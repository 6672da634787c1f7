import type { CellStyle } from "../../../workbook/plan";
import { cssFont } from "../fonts";

/** Between the text and the sides of its cell. */
const PADDING = 7;

/** How many lines a text takes in a column of so many pixels, broken between words as browsers do. */
export function linesOf(text: string, style: CellStyle, width: number): number {
  if (!style.wrap) return 1;
  const room = width - PADDING;
  const measure = measureFor(style);
  return text.split("\n").reduce((lines, paragraph) => lines + linesOfParagraph(paragraph, room, measure), 0);
}

function linesOfParagraph(text: string, room: number, measure: (text: string) => number): number {
  if (measure(text) <= room) return 1;
  let lines = 1;
  let filled = 0;
  const space = measure(" ");
  for (const word of text.split(" ")) {
    const wide = measure(word);
    if (filled > 0 && filled + wide > room) {
      lines++;
      filled = 0;
    }
    if (wide > room) lines += Math.ceil(wide / Math.max(room, 1)) - 1;
    filled += wide + space;
  }
  return lines;
}

function measureFor(style: CellStyle): (text: string) => number {
  context ??= contextOf();
  const canvas = context;
  if (!canvas) {
    const { size = 11, bold = false } = style;
    return (text) => text.length * size * (bold ? BOLD : PLAIN);
  }
  canvas.font = cssFont(style);
  return (text) => canvas.measureText(text).width;
}

/** Pixels of a letter per point of its font, where nothing can measure. */
const PLAIN = 0.64;
const BOLD = 0.67;
let context: OffscreenCanvasRenderingContext2D | null | undefined;

function contextOf(): OffscreenCanvasRenderingContext2D | null {
  return typeof OffscreenCanvas === "undefined" ? null : new OffscreenCanvas(1, 1).getContext("2d");
}
