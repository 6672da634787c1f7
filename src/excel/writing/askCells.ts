import type { Box } from "../../workbook/address";
import { coveringBoxes } from "./covering";
import { CELLS_AT_ONCE, type Sized } from "./steps";

export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The same for the same cell. */
export function placeKey({ sheet, row, column }: Place): string {
  return `${sheet.toLowerCase()} ${String(row)} ${String(column)}`;
}

/** Cells of one box that are asked for together. */
export interface Look extends Sized<Look> {
  /** Asks; what is returned takes the answer after the next sync. */
  readonly ask: (cellsOn: CellsOn) => () => void;
}

export type CellsOn = (sheet: string, box: Box) => Excel.Range;

/** What is to be known of cells: in as few looks as they make, each small enough for a request. */
export interface Question<V> {
  readonly looks: readonly Look[];
  /** Once all looks have been asked; undefined for other cells. */
  readonly at: (place: Place) => V | undefined;
}

/** `open` gives what a range with loaded properties says of its cells, counted from its top left. */
export function askCells<V>(
  places: readonly Place[],
  properties: readonly ("values" | "formulas" | "numberFormat")[],
  open: (range: Excel.Range) => (row: number, column: number) => V | undefined,
): Question<V> {
  const found = new Map<string, V>();
  const look = (sheet: string, box: Box, cells: readonly Place[]): Look => ({
    cells: (box.bottom - box.top + 1) * (box.right - box.left + 1) * properties.length,
    bytes: BYTES_PER_LOOK,
    ask: (cellsOn) => {
      const range = cellsOn(sheet, box);
      range.load(properties.join());
      return () => {
        const at = open(range);
        for (const { row, column } of cells) {
          const value = at(row - box.top, column - box.left);
          if (value !== undefined) found.set(placeKey({ sheet, row, column }), value);
        }
      };
    },
    ...(box.top < box.bottom
      ? { halves: () => halvesOf(box, cells, (...half) => look(sheet, ...half)) }
      : {}),
  });
  const looks = [...bySheet(places)].flatMap(([sheet, cells]) =>
    coveringBoxes(cells, CELLS_AT_ONCE / properties.length).map(({ box, cells: own }) =>
      look(sheet, box, own),
    ),
  );
  return { looks, at: (place) => found.get(placeKey(place)) };
}

/** A range, its place and what is loaded. */
const BYTES_PER_LOOK = 400;

function halvesOf(
  { top, bottom, ...sides }: Box,
  cells: readonly Place[],
  look: (box: Box, cells: readonly Place[]) => Look,
): readonly [Look, Look] {
  const middle = Math.floor((top + bottom) / 2);
  return [
    look(
      { ...sides, top, bottom: middle },
      cells.filter(({ row }) => row <= middle),
    ),
    look(
      { ...sides, top: middle + 1, bottom },
      cells.filter(({ row }) => row > middle),
    ),
  ];
}

/** Row by row and from left to right. */
function bySheet(places: readonly Place[]): Map<string, Place[]> {
  const sheets = new Map<string, Place[]>();
  for (const place of places.toSorted((a, b) => a.row - b.row || a.column - b.column)) {
    const key = place.sheet.toLowerCase();
    const cells = sheets.get(key);
    if (cells) cells.push(place);
    else sheets.set(key, [place]);
  }
  return sheets;
}
