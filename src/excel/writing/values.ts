import type { CellValue, Grid } from "../../workbook/value";
import { cellsAt } from "../place";
import { entered } from "./entered";
import type { Step } from "./steps";

/** Values for a box, and how its cells are formatted by then. */
export interface ValuesPlan {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly width: number;
  /** Shorter rows leave the other cells alone, as null does. */
  readonly rows: Grid;
  readonly formatAt: (row: number, column: number) => string | undefined;
}

/** Writes values; rows and columns given to `formatAt` count from the top left of the plan. */
export function valuesStep(plan: ValuesPlan, from = 0, to = plan.rows.length): Step {
  const { sheet, top, left, width, rows, formatAt } = plan;
  const half = from + Math.ceil((to - from) / 2);
  return {
    cells: (to - from) * width,
    bytes: bytesOf(rows, from, to, width),
    ask: (desk) => {
      const box = { top: top + from, bottom: top + to - 1, left, right: left + width - 1 };
      const range = cellsAt(desk.sheet(sheet), box);
      range.values = rows
        .slice(from, to)
        .map((row, r) =>
          Array.from({ length: width }, (_, c) => entered(row[c] ?? null, formatAt(from + r, c))),
        );
    },
    ...(to - from > 1
      ? { halves: () => [valuesStep(plan, from, half), valuesStep(plan, half, to)] as const }
      : {}),
  };
}

/** Vietnamese letters take up to three bytes, and quotes are escaped twice on their way. */
function bytesOf(rows: Grid, from: number, to: number, width: number): number {
  let bytes = 300;
  for (let r = from; r < to; r++) {
    const row = rows[r] ?? [];
    bytes += 5 * (width - row.length) + 4;
    for (const value of row) bytes += bytesOfCell(value);
  }
  return bytes;
}

function bytesOfCell(value: CellValue): number {
  if (typeof value === "string") return value.length * 2 + 8;
  return typeof value === "number" ? 12 : 8;
}
