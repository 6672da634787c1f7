import type { CellStyle } from "../../workbook/plan";

const USUAL_SIZE = 11;

/** The font of a cell as CSS and canvases take it: `italic 600 16px "Times New Roman", …`. */
export function cssFont({ font, size, bold, italic }: CellStyle): string {
  const pixels = ((size ?? USUAL_SIZE) * 4) / 3;
  const own = font && /^[\p{L}\p{N} _-]+$/u.test(font) ? `"${font}", ` : "";
  const rest = font && SERIF.test(font) ? 'Tinos, "Liberation Serif", serif' : CELLS;
  return `${italic ? "italic " : ""}${bold ? "600 " : ""}${String(pixels)}px ${own}${rest}`;
}

const SERIF = /times|roman|serif|cambria|georgia|\.?vntime/i;
/** The same as in page.css. */
const CELLS = 'Calibri, Carlito, "Segoe UI", Arial, sans-serif';
