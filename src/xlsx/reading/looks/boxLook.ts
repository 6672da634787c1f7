import type { Box } from "../../../workbook/address";
import type { BoxLook, CommonStyle } from "../../../workbook/dressing";
import type { CellLook } from "./cellLooks";
import { hasLinesAround } from "./lines";
import type { StyleRow, StyleRows } from "./styleRows";

/** What the cells of a box have in common. */
export function boxLook(
  box: Box,
  rows: StyleRows,
  looks: readonly CellLook[],
): Pick<BoxLook, "style" | "formats"> {
  const cells = cellsByLook(box, rows, looks);
  const there = [...cells.keys()];
  const same = <T>(of: (look: CellLook) => T): T | null => {
    const [first, ...others] = there.map(of);
    return first === undefined || others.some((other) => other !== first) ? null : first;
  };
  const style: CommonStyle = {
    font: same(({ font }) => font),
    size: same(({ size }) => size),
    bold: same(({ bold }) => bold),
    italic: same(({ italic }) => italic),
    color: same(({ color }) => color),
    fill: same(({ fill }) => fill),
    border: borderOf(there, box, rows, looks),
    align: same(({ align }) => align),
    vertical: same(({ vertical }) => vertical),
    wrap: same(({ wrap }) => wrap),
  };
  const formats = new Map<string, number>();
  for (const [{ format }, count] of cells) formats.set(format, (formats.get(format) ?? 0) + count);
  return {
    style,
    formats: [...formats]
      .map(([format, count]) => ({ format, cells: count }))
      .sort((one, other) => other.cells - one.cells),
  };
}

/** How many cells of the box have each look; the one met first comes first. */
function cellsByLook(box: Box, rows: StyleRows, looks: readonly CellLook[]): Map<CellLook, number> {
  const byRow = new Map<StyleRow, number>();
  for (let row = box.top; row <= box.bottom; row++) {
    const at = rows.at(row);
    byRow.set(at, (byRow.get(at) ?? 0) + 1);
  }
  const cells = new Map<CellLook, number>();
  for (const [row, count] of byRow) {
    for (let column = box.left; column <= box.right; column++) {
      const look = looks[rows.styleAt(row, column)] ?? looks[0];
      if (look) cells.set(look, (cells.get(look) ?? 0) + count);
    }
  }
  return cells;
}

/** A line between two cells belongs to both; a cell without any is one that has none of its own. */
function borderOf(
  there: readonly CellLook[],
  box: Box,
  rows: StyleRows,
  looks: readonly CellLook[],
): boolean | null {
  const sides = there.map(({ lines }) => Object.values(lines).filter((has) => has).length);
  if (sides.every((count) => count === 4)) return true;
  if (sides.every((count) => count === 0)) return false;
  return hasLinesAround(box, rows, looks) ? true : null;
}
