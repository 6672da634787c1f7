import type { LiveSheet } from "../../book/liveBook";
import type { Lines } from "../../../xlsx";
import { type Box, LAST_COLUMN, LAST_ROW } from "../../../workbook/address";
import { word } from "./argument";
import { gather } from "./borderGathering";
import { columnCount, rowCount, type Cells } from "./cells";
import { kindOf } from "./kind";
import { thing, type Thing } from "./thing";

/** Lines around and between cells. The workbook knows thin black ones around every cell of a box or none. */
export function rangeBorders(cells: Cells): Thing {
  return thing(BORDERS, cells);
}

export const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;
export type Side = (typeof SIDES)[number];

interface Border {
  readonly cells: Cells;
  readonly side: Side;
}

const BORDER = kindOf<Border>({
  name: "RangeBorder",
  identity: ({ side }) => ({ _Id: side }),
  properties: {
    SideIndex: { get: ({ side }) => side },
    Style: {
      get: ({ cells: { sheet, boxes }, side }) => common(boxes.flatMap((box) => linesOn(sheet, box, side))),
      set({ cells, side }, value, runtime) {
        const line = word(value, LINES);
        if (line !== "Continuous" && line !== "None") throw runtime.unknown(`RangeBorder.style = "${line}"`);
        for (const box of cells.boxes) gather(cells.sheet, box, { side, line }, runtime);
      },
    },
    Weight: {
      get: () => "Thin",
      set(_border, value, runtime) {
        if (word(value, ["Hairline", "Thin", "Medium", "Thick"]) !== "Thin")
          throw runtime.unknown(`RangeBorder.weight = "${String(value)}"`);
      },
    },
  },
  methods: {},
});

const LINES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;

const BORDERS = kindOf<Cells>({
  name: "RangeBorderCollection",
  properties: { Count: { get: () => SIDES.length } },
  methods: {},
  collection: {
    items: (cells) => SIDES.map((side) => thing(BORDER, { cells, side })),
    item(cells, key, runtime) {
      const side = word(key, [...SIDES, "DiagonalDown", "DiagonalUp"]);
      if (side === "DiagonalDown" || side === "DiagonalUp") throw runtime.unknown(`the border ${side}`);
      return thing(BORDER, { cells, side });
    },
  },
});

/** Null where there is a line at some cells only. */
function common(lines: readonly boolean[]): "Continuous" | "None" | null {
  const [first = false] = lines;
  if (lines.some((line) => line !== first)) return null;
  return first ? "Continuous" : "None";
}

/** Whether there is a line, cell by cell; there is one between two cells, whosever it is. */
function linesOn(sheet: LiveSheet, { top, left, bottom, right }: Box, side: Side): boolean[] {
  const rows = Array.from({ length: bottom - top + 1 }, (_, i) => top + i);
  const columns = Array.from({ length: right - left + 1 }, (_, i) => left + i);
  const has = (row: number, column: number, own: keyof Lines) =>
    row >= 0 && column >= 0 && row <= LAST_ROW && column <= LAST_COLUMN && sheet.odd(row, column).lines[own];
  const above = (row: number) =>
    columns.map((column) => has(row, column, "top") || has(row - 1, column, "bottom"));
  const before = (column: number) =>
    rows.map((row) => has(row, column, "left") || has(row, column - 1, "right"));
  switch (side) {
    case "EdgeTop":
      return above(top);
    case "EdgeBottom":
      return above(bottom + 1);
    case "EdgeLeft":
      return before(left);
    case "EdgeRight":
      return before(right + 1);
    case "InsideHorizontal":
      return rows.slice(1).flatMap(above);
    case "InsideVertical":
      return columns.slice(1).flatMap(before);
  }
}

/** The sides that a box has. */
export function sidesOf(box: Box): readonly Side[] {
  return SIDES.filter(
    (side) =>
      (side !== "InsideHorizontal" || rowCount(box) > 1) &&
      (side !== "InsideVertical" || columnCount(box) > 1),
  );
}
