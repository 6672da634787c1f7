import type { Cell } from "./cells";
import type { Layout } from "./layouts";
import type { Row, TopRows } from "./topRows";

/**
 * Whether another table begins above the header that was found, or a wider one below it: a sheet may hold a small
 * summary and the long list, and which of them is meant only people know.
 */
export function hasRival({ rows }: TopRows, { first, last }: Layout): boolean {
  const columns = new Set(rows.slice(first, last + 1).flatMap(({ cells }) => cells.map(({ left }) => left)));
  const texts = new Set(
    rows.slice(first, last + 1).flatMap(({ cells }) => cells.map(({ folded }) => folded)),
  );
  return rows.some((row, i) => {
    if (i < first) return beginsTable(rows.slice(i, first), 2);
    const isApart = i > last + 1 && (row.gap > 0 || (rows[i - 1]?.cells.length ?? 0) === 1);
    if (!isApart || row.cells.length <= columns.size) return false;
    return beginsTable(rows.slice(i), 3) && !row.cells.some(({ folded }) => texts.has(folded));
  });
}

/** A row of labels with two rows of as many cells or nearly below it, figures among them. */
function beginsTable([head, ...below]: readonly Row[], least: number): boolean {
  if (!head || head.cells.length < least || !areLabels(head.cells)) return false;
  const entries = below.slice(0, 2).filter(({ gap, cells }) => {
    const places = cells.filter(({ left }) => head.at.has(left));
    return gap === 0 && places.length === cells.length && cells.length * 3 > head.cells.length * 2;
  });
  const figures = entries.filter(({ cells }) =>
    cells.some(({ kind }) => kind === "number" || kind === "date"),
  );
  return entries.length === 2 && figures.length === 2;
}

function areLabels(cells: readonly Cell[]): boolean {
  const labels = cells.filter(({ strength }) => strength > 0).length;
  const words = cells.every(({ kind, line }) => kind === "text" && line === null);
  return words && labels * 2 > cells.length;
}
