import type { Box } from "../../../workbook/address";
import type { CellValue } from "../../../workbook/value";
import type { LiveSheet } from "../../book/liveBook";
import type { CellBlock, SheetShape, ShownCell } from "./keeper";
import { linesOf } from "./lines";
import { lineHeight, pixelsOfPoints, pointsOfPixels, unitsOf } from "./units";

export function shapeOf(sheet: LiveSheet): SheetShape {
  const used = sheet.usedBox(true);
  const dressed = sheet.usedBox(false);
  const { digit, ...usual } = unitsOf(sheet);
  const widths = new Map<number, number>();
  const heights = new Map<number, number>();
  for (let column = 0; column <= (dressed?.right ?? -1) + WIDER; column++) {
    const characters = sheet.width(column);
    if (characters !== null) widths.set(column, Math.round(characters * digit));
  }
  for (let row = 0; row <= (used?.bottom ?? -1); row++) {
    const points = sheet.height(row);
    if (points !== null) heights.set(row, Math.round(pixelsOfPoints(points)));
  }
  return {
    rows: (used?.bottom ?? -1) + 1,
    columns: (used?.right ?? -1) + 1,
    usual,
    widths,
    heights,
    freeze: sheet.freeze,
    selection: sheet.selection,
  };
}

/** Columns can be wide without having anything in them. */
const WIDER = 64;

export function blockOf(sheet: LiveSheet, box: Box): CellBlock {
  const texts = sheet.texts(box);
  const values = sheet.values(box);
  const cells = values.map((row, down) =>
    row.map((value, over): ShownCell | null => {
      const style = sheet.look(box.top + down, box.left + over);
      if (value === null && !style.fill && !style.border) return null;
      return { text: texts[down]?.[over] ?? "", kind: kindOf(value), style };
    }),
  );
  return { box, cells };
}

/** Rows that Excel makes as high as their texts, because nobody has given them a height. */
export function grownRows(sheet: LiveSheet, first: number, last: number): [row: number, pixels: number][] {
  const usual = unitsOf(sheet).height;
  return neededHeights(sheet, first, last).filter(
    ([row, pixels]) => pixels > usual && sheet.height(row) === null,
  );
}

/** Rows with a height become higher where a person has written more into them than fits. */
export function growRows(sheet: LiveSheet, first: number, last: number): void {
  for (const [row, pixels] of neededHeights(sheet, first, last)) {
    const points = sheet.height(row);
    if (points !== null && points > 0 && pixelsOfPoints(points) < pixels) {
      sheet.setHeight(row, row, pointsOfPixels(pixels));
    }
  }
}

function neededHeights(sheet: LiveSheet, first: number, last: number): [row: number, pixels: number][] {
  const used = sheet.usedBox(true);
  if (!used) return [];
  const units = unitsOf(sheet);
  const box = { ...used, top: Math.max(first, used.top), bottom: Math.min(last, used.bottom) };
  if (box.top > box.bottom) return [];
  return sheet.texts(box).map((texts, down) => {
    const row = box.top + down;
    const pixels = texts.map((text, over) => {
      if (text === "") return 0;
      const style = sheet.style(row, box.left + over);
      const characters = sheet.width(box.left + over);
      const width = characters === null ? units.width : characters * units.digit;
      return linesOf(text, style, width) * lineHeight(style);
    });
    return [row, Math.max(...pixels)];
  });
}

function kindOf(value: CellValue): ShownCell["kind"] {
  if (value === null) return "empty";
  if (typeof value === "string") return "text";
  return typeof value === "number" ? "number" : "center";
}
