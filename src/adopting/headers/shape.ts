import type { Box } from "../../workbook/address";
import { type Cell, isAcross, type Span } from "./cells";
import type { Columns } from "./columnsBelow";
import { groupsReason, isLikeTitle, topReason } from "./groups";
import { isEndLine } from "../../registers/text/linesBelow";
import { subRowReason } from "./subRows";
import type { Row, TopRows } from "./topRows";

/** How much the shape of a block of rows (indexes of the filled ones) is that of a header. */
export function shapeReason({ rows, merges }: TopRows, first: number, last: number, below: Columns): number {
  const block = rows.slice(first, last + 1);
  const [head] = block;
  if (!head) return 0;
  const cells = block.flatMap((row) => row.cells);
  const span = {
    left: Math.min(...cells.map(({ left }) => left)),
    right: Math.max(...cells.map(({ right }) => right)),
  };
  const used = [...below].filter(([, { filled }]) => filled > 1).map(([column]) => column);
  const table = { left: Math.min(span.left, ...used), right: span.right };
  const next = rows[last + 1];
  return (
    (HEIGHTS[block.length] ?? -8) +
    gapReason(rows, first, last) +
    mergeReason(cells, merges, head.row, next?.row) +
    (block.length > 1 ? topReason(head, { labels: span, table }, cellsOf(block.slice(1))) : 0) +
    sumOf(block.slice(0, -1), (row, i) => groupsReason(row, table, cellsOf(block.slice(i + 1)))) +
    sumOf(block.slice(1), (row, i) => subRowReason(row, block.slice(0, i + 1), span, below)) -
    sumOf(block.slice(1), (row) => (isTitleWithin(row, span) ? 4 : 0)) +
    leafReason(cells, span, below) +
    runningNumberReason(cells, rows.slice(last + 1, last + 6)) -
    (next ? lateReason(next, table) : 0) -
    (next && isSigned(next) && cells.length <= MOST_SIGNATURES ? 3 : 0) -
    (block.some(isSigned) ? 3 : 0)
  );
}

function sumOf(rows: readonly Row[], reason: (row: Row, index: number) => number): number {
  return rows.reduce((sum, row, i) => sum + reason(row, i), 0);
}

function cellsOf(rows: readonly Row[]): Cell[] {
  return rows.flatMap(({ cells }) => cells);
}

/** A title parts what is above it, names for a program mostly, from its table. */
function isTitleWithin({ cells: [only, other] }: Row, span: Span): boolean {
  return only !== undefined && !other && isAcross(only) && isLikeTitle(only, span);
}

const HEIGHTS = [0, 0, -0.3, -0.6, -1, -1.5, -2.5, -5];

/**
 * Entries begin with a number or a name, headings over them at the left edge; what begins in the middle is the rest of a
 * header, a unit that was merged over its columns most of all.
 */
function lateReason({ cells }: Row, { left, right }: Span): number {
  const [first, second] = cells;
  if (!first || first.left > right || cells.every(({ folded }) => isEndLine(folded))) return 0;
  if (!second && isAcross(first) && first.left > left + 1 && first.kind === "text") return 3;
  return first.left > left + 2 ? 1 : 0;
}

/** Below who signs stands how: that is the foot of a form and no header. */
function isSigned({ cells }: Row): boolean {
  return cells.length > 1 && cells.every(({ folded }) => /^\(?ky\b/.test(folded));
}

const MOST_SIGNATURES = 4;

/** An empty row parts a table from what is above it; within a header there is none. */
function gapReason(rows: readonly Row[], first: number, last: number): number {
  const within = rows.slice(first + 1, last + 1).reduce((sum, { gap, row, cells }, i) => {
    const above = rows[first + i];
    const bridged = above?.cells.some(({ bottom }) => bottom >= row - 1) ?? false;
    return sum + (gap > 0 && !bridged && cells.length > 0 ? 3 : 0);
  }, 0);
  const before = first > 0 && (rows[first]?.gap ?? 0) > 0 ? 0.4 : 0;
  const after = (rows[last + 1]?.gap ?? 0) > 0 ? 0.3 : 0;
  return before - after - within;
}

/** Merged cells end with the header that they are in. */
function mergeReason(
  cells: readonly Cell[],
  merges: readonly Box[],
  top: number,
  next: number | undefined,
): number {
  const over = cells.filter(({ bottom }) => next !== undefined && bottom >= next).length;
  const into = merges.filter((box) => box.top < top && box.bottom >= top).length;
  const inside = cells.filter((cell) => cell.bottom > cell.top).length - over;
  return Math.min(2.4, inside * 0.8) - Math.min(8, over * 4) - Math.min(8, into * 4);
}

/** Every column in use has a label of its own. */
function leafReason(cells: readonly Cell[], span: Span, below: Columns): number {
  const leaves = new Map<number, Cell>();
  for (const cell of cells)
    for (let column = cell.left; column <= cell.right; column++) leaves.set(column, cell);
  const used = [...below].filter(([, { filled }]) => filled > 0).map(([column]) => column);
  const bare = used.filter((column) => !leaves.has(column));
  const inside = bare.filter((column) => column > span.left && column < span.right).length;
  const wide = new Set([...leaves.values()].filter(({ left, right }) => right > left));
  const parted = [...wide].filter(
    ({ left, right }) => used.filter((c) => left <= c && c <= right).length > 1,
  ).length;
  const open = used.length === 0 ? wide.size : 0;
  const labels = new Set(leaves.values()).size;
  return (
    (labels === 1
      ? -3 + (cells[0]?.strength ?? 0)
      : labels === 2
        ? -0.5
        : Math.min(2, 0.5 * Math.log2(labels))) -
    Math.min(3, inside * 0.8) -
    Math.min(1.5, (bare.length - inside) * 0.3) -
    Math.min(4, parted * 1.5) -
    Math.min(2, open * 0.7)
  );
}

/** Under STT the entries are counted, or the sections. */
function runningNumberReason(cells: readonly Cell[], next: readonly Row[]): number {
  const label = cells.find(({ strength }) => strength === 3);
  if (!label) return 0;
  const counted = next.flatMap((row) => row.cells).find(({ left }) => left === label.left);
  return counted && /^(?:0*1|i|a)[.)]?$/.test(counted.folded) ? 1.5 : 0.5;
}
