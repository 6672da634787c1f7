import type { LiveSheet } from "../../book/liveBook";
import type { Box } from "../../../workbook/address";
import { word } from "./argument";
import { columnCount, rowCount, sameBox, type Cells } from "./cells";
import { Failure } from "./failure";
import { kindOf } from "./kind";
import type { Runtime } from "./runtime";
import { thing, type Thing } from "./thing";

/**
 * The workbook knows thin black borders around every cell of a box or none. So the sides that a batch sets are
 * gathered, and must make up exactly that by its end.
 */
export function rangeBorders(cells: Cells): Thing {
  return thing(BORDERS, cells);
}

const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;
type Side = (typeof SIDES)[number];

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
      get: ({ cells: { sheet, boxes } }) =>
        boxes.every(({ top, left }) => sheet.style(top, left).border === true) ? "Continuous" : "None",
      set({ cells, side }, value, runtime) {
        if (word(value, LINES) !== "Continuous")
          throw runtime.unknown(`RangeBorder.style = "${String(value)}"`);
        for (const box of cells.boxes) gather(cells.sheet, box, side, runtime);
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

interface Gathered {
  readonly sheet: LiveSheet;
  readonly box: Box;
  readonly sides: Set<Side>;
}

/** Of the batch that runs, by its runtime. */
const gathered = new WeakMap<Runtime, Gathered[]>();

function gather(sheet: LiveSheet, box: Box, side: Side, runtime: Runtime): void {
  const list = gathered.get(runtime) ?? [];
  if (list.length === 0) {
    gathered.set(runtime, list);
    runtime.atEnd(() => finish(list.splice(0), runtime));
  }
  let entry = list.find((one) => one.sheet === sheet && sameBox(one.box, box));
  if (!entry) {
    entry = { sheet, box, sides: new Set() };
    list.push(entry);
  }
  entry.sides.add(side);
  // Not at the end, so that a protected sheet refuses here and now.
  if (sidesOf(box).every((needed) => entry.sides.has(needed))) sheet.restyle(box, { border: true });
  else if (sheet.protected) throw new Failure("AccessDenied");
}

function finish(list: readonly Gathered[], runtime: Runtime): void {
  const half = list.find(({ box, sides }) => !sidesOf(box).every((needed) => sides.has(needed)));
  if (half) throw runtime.unknown(`borders on ${[...half.sides].join(", ")} only`);
}

function sidesOf(box: Box): readonly Side[] {
  return SIDES.filter(
    (side) =>
      (side !== "InsideHorizontal" || rowCount(box) > 1) &&
      (side !== "InsideVertical" || columnCount(box) > 1),
  );
}
