import type { Box } from "../../../workbook/address";
import { number } from "./argument";
import type { Cells } from "./cells";
import { Failure } from "./failure";
import type { Property } from "./kind";

/**
 * A width on the wire is in points, in the workbook in characters as a file has them. Excel draws whole pixels of 0.75
 * points; how many a character takes depends on the workbook's own font. Played is Times New Roman 12 with 8 pixels, in
 * which our workbooks are made: a width of 10 is 80 pixels or 60 points.
 */
export const widthProperty: Property<Cells> = {
  since: 2,
  get: ({ sheet, boxes }) =>
    same(
      boxes,
      ({ left, right }) => [left, right],
      (column) => pointsOf(sheet.width(column) ?? ORDINARY_WIDTH),
    ),
  set({ sheet, boxes }, value) {
    const points = sizeUpTo(value, MOST_CHARACTERS * PIXELS_PER_CHARACTER * POINTS_PER_PIXEL);
    boxes.forEach(({ left, right }) => sheet.setWidth(left, right, charactersOf(points)));
  },
};

export const heightProperty: Property<Cells> = {
  since: 2,
  get: ({ sheet, boxes }) =>
    same(
      boxes,
      ({ top, bottom }) => [top, bottom],
      (row) => sheet.height(row) ?? sheet.ordinaryHeight,
    ),
  set({ sheet, boxes }, value) {
    const points = sizeUpTo(value, MOST_HEIGHT);
    boxes.forEach(({ top, bottom }) => sheet.setHeight(top, bottom, points));
  },
};

/** `true` takes away the sizes that columns have of their own; there is nothing else to set. */
export const standardWidthProperty = standard("useStandardWidth", ({ sheet, boxes }) => {
  for (const { left, right } of boxes) {
    for (let column = left; column <= right; column++)
      if (sheet.width(column) !== null) sheet.setWidth(column, column, ORDINARY_WIDTH);
  }
});

export const standardHeightProperty = standard("useStandardHeight", ({ sheet, boxes }) => {
  for (const { top, bottom } of boxes) {
    for (let row = top; row <= bottom; row++)
      if (sheet.height(row) !== null) sheet.setHeight(row, row, ORDINARY_HEIGHT);
  }
});

const PIXELS_PER_CHARACTER = 8;
const POINTS_PER_PIXEL = 0.75;
/** 64 pixels. */
const ORDINARY_WIDTH = 8;
const ORDINARY_HEIGHT = 15;
const MOST_CHARACTERS = 256;
const MOST_HEIGHT = 409.5;

function standard(name: string, reset: (cells: Cells) => void): Property<Cells> {
  return {
    since: 7,
    set(cells, value, runtime) {
      if (value !== true) throw runtime.unknown(`RangeFormat.${name} = ${String(value)}`);
      reset(cells);
    },
  };
}

function pointsOf(characters: number): number {
  return Math.floor(characters * PIXELS_PER_CHARACTER + 0.5) * POINTS_PER_PIXEL;
}

function charactersOf(points: number): number {
  return Math.round(points / POINTS_PER_PIXEL) / PIXELS_PER_CHARACTER;
}

function sizeUpTo(value: unknown, most: number): number {
  const size = number(value);
  if (size < 0 || size > most) throw new Failure("InvalidArgument");
  return size;
}

/** Null where they differ; of columns and rows without an end, the first ones are looked at. */
function same(
  boxes: readonly Box[],
  ends: (box: Box) => readonly [number, number],
  read: (at: number) => number,
) {
  const sizes = new Set(
    boxes.flatMap((box) => {
      const [first, last] = ends(box);
      return Array.from({ length: Math.min(last - first + 1, 1000) }, (_, i) => read(first + i));
    }),
  );
  const [size] = sizes;
  return sizes.size === 1 && size !== undefined ? size : null;
}
