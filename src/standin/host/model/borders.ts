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
      get: ({ cells, side }) => common(cells, side),
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

/** Null where there is a line at some cells only. There is one between two cells, whosever it is. */
function common({ sheet, boxes }: Cells, side: Side): "Continuous" | "None" | null {
  const has = (row: number, column: number, own: keyof Lines) =>
    row >= 0 && column >= 0 && row <= LAST_ROW && column <= LAST_COLUMN && sheet.odd(row, column).lines[own];
  let found: boolean | undefined;
  for (const box of boxes) {
    const { isAcross, top, left, bottom, right } = placesOf(box, side);
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const line = isAcross
          ? has(row, column, "top") || has(row - 1, column, "bottom")
          : has(row, column, "left") || has(row, column - 1, "right");
        if (found !== undefined && found !== line) return null;
        found = line;
      }
    }
  }
  return found === true ? "Continuous" : "None";
}

/** The cells above which lines run across, or left of which they run down; there may be none. */
function placesOf(box: Box, side: Side): Box & { readonly isAcross: boolean } {
  const { top, left, bottom, right } = box;
  switch (side) {
    case "EdgeTop":
      return { ...box, isAcross: true, bottom: top };
    case "EdgeBottom":
      return { ...box, isAcross: true, top: bottom + 1, bottom: bottom + 1 };
    case "EdgeLeft":
      return { ...box, isAcross: false, right: left };
    case "EdgeRight":
      return { ...box, isAcross: false, left: right + 1, right: right + 1 };
    case "InsideHorizontal":
      return { ...box, isAcross: true, top: top + 1 };
    case "InsideVertical":
      return { ...box, isAcross: false, left: left + 1 };
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
