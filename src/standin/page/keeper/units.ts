import type { CellStyle } from "../../../workbook/plan";
import type { LiveSheet } from "../../book/liveBook";
import { MOST_COLUMNS, MOST_ROWS } from "../grid/sizes";

/** What the sizes of a sheet mean in pixels: they follow the font of its plain cells. */
export interface Units {
  /** Of a digit, in which widths of columns are counted. */
  readonly digit: number;
  readonly width: number;
  readonly height: number;
}

export function unitsOf(sheet: LiveSheet): Units {
  // Nobody dresses the last cell of all.
  const { font, size } = sheet.style(MOST_ROWS - 1, MOST_COLUMNS - 1);
  const pixels = pixelsOfPoints(size ?? USUAL.size);
  const digit = Math.max(1, Math.round(pixels * (DIGITS.get(font ?? USUAL.font) ?? 0.52)));
  return {
    digit,
    width: Math.ceil((8 * digit + 5) / 8) * 8,
    height: lineHeight({ size: size ?? USUAL.size }),
  };
}

/** Where a style names none. */
const USUAL = { font: "Calibri", size: 11 };

/** Width of a digit as a part of the size of the font. */
const DIGITS = new Map([
  ["Calibri", 0.507],
  ["Times New Roman", 0.5],
  ["Arial", 0.556],
  ["Tahoma", 0.546],
]);

/** Pixels of one line: 20 for Excel's own font, 21 for Times New Roman 12. */
export function lineHeight({ size = USUAL.size }: CellStyle): number {
  return Math.round(size * 1.78);
}

export function pixelsOfPoints(points: number): number {
  return Math.max(0, (points * 4) / 3);
}

export function pointsOfPixels(pixels: number): number {
  return (pixels * 3) / 4;
}
