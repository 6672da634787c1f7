import { type Cell, isAcross, type Span } from "./cells";
import { isPeriod, isTitle } from "./linesAbove";
import type { Row } from "./topRows";

export interface HeaderSpans {
  /** The columns that the header's own cells reach over. */
  readonly labels: Span;
  /** With the columns of entries left of them, which have no label. */
  readonly table: Span;
}

/** The upper row of several stands over most of the table; a single cell over all of it is a title. */
export function topReason({ cells }: Row, spans: HeaderSpans, lower: readonly Cell[]): number {
  const { left, right } = spans.labels;
  const columns = right - left + 1;
  const [first] = cells;
  if (cells.length === 1 && first) return isLikeTitle(first, spans.table) ? -3 : isAcross(first) ? 0 : -2;
  const widths = cells.map(
    (cell, i) => (isAcross(cell) ? cell.right : (cells[i + 1]?.left ?? right + 1) - 1) - cell.left + 1,
  );
  const groups = cells.filter((cell) => isAcross(cell) && isParted(cell, lower)).length;
  const tooWide = cells.filter((cell, i) => {
    const width = widths[i] ?? 1;
    return (
      !isAcross(cell) &&
      width > WIDEST_UNMERGED &&
      isParted({ left: cell.left, right: cell.left + width - 1 }, lower)
    );
  }).length;
  const covered = cells.reduce(
    (sum, cell, i) => sum + (isAcross(cell) ? (widths[i] ?? 1) : Math.min(4, widths[i] ?? 1)),
    0,
  );
  const share = covered / columns;
  const few = groups > 0 && (first?.left ?? left) > left ? 0 : share < 0.25 ? -3 : share < 0.5 ? -1.2 : 0;
  // Where every column has its label, a few loose words above are no groups.
  const complete = new Set(lower.map((cell) => cell.left)).size >= columns * 0.95;
  const loose = complete && groups === 0 && cells.length < columns / 2 ? 2 : 0;
  const foreign = cells.filter(isForeign).length / cells.length;
  return few - tooWide * 1.5 - loose - foreign * 3;
}

/** A form's field, or a title that was merged over a part of the table only, beside another. */
function isForeign({ line, folded, text }: Cell): boolean {
  return (
    (line !== null && !isPeriod(folded)) ||
    (isTitle(folded) && text === text.toUpperCase() && text.length > SHORT_FOR_A_TITLE)
  );
}

const SHORT_FOR_A_TITLE = 15;

/**
 * A cell alone in its row is a title where it stands from the left edge on, or over nearly all columns and says no more
 * than titles do.
 */
export function isLikeTitle(only: Cell, { left, right }: Span): boolean {
  const own = (only.right - only.left + 1) / (right - left + 1);
  if (only.line === "above") return true;
  const saysTitle = isTitle(only.folded) || only.text === only.text.toUpperCase();
  if (only.left === left) return saysTitle || only.strength === 0 || own > 0.7;
  if (only.right >= right && only.left <= left + 2) return saysTitle || only.strength === 0;
  return saysTitle && only.text.length > LONG_FOR_A_GROUP;
}

const LONG_FOR_A_GROUP = 30;

/** Merged cells with labels below for their parts: nothing but a header looks so. */
export function groupsReason({ cells }: Row, span: Span, lower: readonly Cell[]): number {
  const groups = cells.filter((cell) => isAcross(cell) && isParted(cell, lower));
  const [only] = groups;
  if (cells.length === 1) return only && !isLikeTitle(only, span) ? 2 : -1;
  return Math.min(1.6, groups.length * 0.8);
}

/** A group of more columns than that is merged, or nobody would see it. */
const WIDEST_UNMERGED = 5;

/** Whether labels stand below a group, one for each part of it. */
function isParted({ left, right }: Span, lower: readonly Cell[]): boolean {
  const part = lower.find((cell) => left <= cell.left && cell.right <= right);
  return (
    part !== undefined &&
    lower.some((cell) => left <= cell.left && cell.right <= right && cell.left !== part.left)
  );
}
