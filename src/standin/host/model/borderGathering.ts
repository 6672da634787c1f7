import type { Box } from "../../../workbook/address";
import type { LiveSheet } from "../../book/liveBook";
import { type Side, sidesOf } from "./borders";
import { sameBox } from "./cells";
import { Failure } from "./failure";
import type { Runtime } from "./runtime";

type Line = "Continuous" | "None";

interface Gathered {
  readonly sheet: LiveSheet;
  readonly box: Box;
  readonly line: Line;
  readonly sides: Set<Side>;
}

/** Of the batch that runs, by its runtime. */
const gathered = new WeakMap<Runtime, Gathered[]>();

/** The sides that a batch sets come one by one, and must make up a whole box by its end. */
export function gather(
  sheet: LiveSheet,
  box: Box,
  { side, line }: { readonly side: Side; readonly line: Line },
  runtime: Runtime,
): void {
  const list = gathered.get(runtime) ?? [];
  if (list.length === 0) {
    gathered.set(runtime, list);
    runtime.atEnd(() => finish(list.splice(0), runtime));
  }
  let entry = list.find((one) => one.sheet === sheet && one.line === line && sameBox(one.box, box));
  if (!entry) {
    entry = { sheet, box, line, sides: new Set() };
    list.push(entry);
  }
  entry.sides.add(side);
  // Not at the end, so that a protected sheet refuses here and now.
  if (isWhole(entry)) draw(entry);
  else if (sheet.protected) throw new Failure("AccessDenied");
}

function isWhole({ box, sides }: Gathered): boolean {
  return sidesOf(box).every((needed) => sides.has(needed));
}

function draw({ sheet, box, line }: Gathered): void {
  sheet.restyle(box, { border: line === "Continuous" });
  if (line === "None") bare(sheet, box);
}

/** Excel takes the line between two cells from both; a workbook that knows no single lines loses all of a neighbour's. */
function bare(sheet: LiveSheet, { top, left, bottom, right }: Box): void {
  const beside = [
    { box: { top: top - 1, bottom: top - 1, left, right }, side: "bottom" },
    { box: { top: bottom + 1, bottom: bottom + 1, left, right }, side: "top" },
    { box: { top, bottom, left: left - 1, right: left - 1 }, side: "right" },
    { box: { top, bottom, left: right + 1, right: right + 1 }, side: "left" },
  ] as const;
  for (const { box, side } of beside) {
    for (let row = Math.max(0, box.top); row <= box.bottom; row++) {
      for (let column = Math.max(0, box.left); column <= box.right; column++) {
        const cell = { top: row, bottom: row, left: column, right: column };
        if (sheet.odd(row, column).lines[side]) sheet.restyle(cell, { border: false });
      }
    }
  }
}

function finish(list: readonly Gathered[], runtime: Runtime): void {
  const half = list.find((entry) => !isWhole(entry));
  if (half) throw runtime.unknown(`borders on ${[...half.sides].join(", ")} only`);
}
