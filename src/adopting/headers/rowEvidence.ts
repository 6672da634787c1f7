import type { Cell } from "./cells";
import { countsColumns } from "./columnNumbers";
import type { ColumnBelow, Columns } from "./columnsBelow";
import { asks, isFilledForm } from "./forms";
import { classOf } from "./kinds";
import { isEndLine } from "../../registers/text/linesBelow";
import { countLines, isTitle } from "./linesAbove";
import type { Row } from "./topRows";

/**
 * How much speaks for a row being a line above the table, a row of the header, or a row of the body. Each is a sum of
 * small reasons, about in units of "e times as likely"; 0 says nothing.
 */

/** For a title, a motto, a unit line: few cells, wide ones, known phrases. */
export function asLineAbove({ cells }: Row): number {
  const n = cells.length;
  const known = countLines(cells);
  const fields = cells.filter(({ line, folded }) => line === "field" || isTitle(folded)).length;
  const labels = sum(cells, ({ strength }) => LABEL_ABOVE[strength]);
  const figures = n > 1 ? cells.filter(({ kind }) => kind === "number" || kind === "date").length : 0;
  const wide = n <= 2 && cells.some(({ left, right }) => right - left >= 2) ? 0.7 : 0;
  if (isFilledForm(cells)) return asks(cells[0]) ? 1.5 : 0.8;
  const few = n === 1 ? 1 : n === 2 ? 0.3 : Math.max(-4, (2 - n) * 0.6);
  return (
    few +
    wide +
    (known / n) * 2.5 +
    (fields / n) * 0.8 -
    labels * (n > 1 ? 1 : 0.5) -
    Math.min(2, figures * 0.6)
  );
}

const LABEL_ABOVE = [0, 0.2, 0.5, 3] as const;

/** For labels: known words, words above figures, nothing that is said again below. */
export function asHeader({ cells, isSeries }: Row, below: Columns, isFirst: boolean): number {
  const n = cells.length;
  const counting = isSeries || countsColumns(cells.filter(({ kind }) => kind === "number"));
  const reasons = sum(cells, (cell) => {
    const under = below.get(cell.left);
    const unit = !isFirst && cell.isUnit ? 0.6 : 0;
    return (
      labelReason(cell, under) + unit + (unit > 0 ? 0 : kindReason(cell, counting)) + contrast(cell, under)
    );
  });
  const above = countLines(cells);
  const fields = cells.filter(({ line }) => line === "field").length;
  // Labels need no colon: all of them have one in a form.
  const phrases = Math.min(4, above * 3) + (fields === n ? 2.5 : Math.min(2, fields * 0.7));
  return (
    clamp(reasons / Math.sqrt(n), -5, 6) +
    (isSeries ? 2 : 0) -
    phrases -
    (isFilledForm(cells) ? (asks(cells[0]) ? 2.5 : 1) : 0) -
    (cells.every(({ folded }) => isEndLine(folded)) ? 2 : 0)
  );
}

function labelReason({ strength }: Cell, below: ColumnBelow | undefined): number {
  const worth = LABEL_HERE[strength];
  if (!below || below.filled === 0) return worth;
  return worth * (1 - Math.max(0, below.labels - 3) / below.filled);
}

const LABEL_HERE = [0, 0.5, 1, 3] as const;

function kindReason({ kind, text, strength }: Cell, counting: boolean): number {
  if (kind === "number") return counting || isYear(text) ? 0 : -1;
  if (counting && (kind === "date" || kind === "code")) return 0;
  if (strength > 0 && kind !== "placeholder") return 0;
  return KIND_IN_HEADER[kind];
}

const KIND_IN_HEADER = {
  date: -1.2,
  code: -0.6,
  mark: -0.4,
  name: -1,
  long: -0.5,
  placeholder: -1,
  text: 0.15,
};

/** A word above figures is a label; what is said again further down is none. */
function contrast({ kind, folded }: Cell, below: ColumnBelow | undefined): number {
  if (!below || below.filled === 0) return 0;
  if (below.texts.has(folded) && kind !== "number") return -0.8;
  const same = below[classOf(kind)] / below.filled;
  if (classOf(kind) === "words") return below.filled > 1 || same === 0 ? (1 - same) * 0.7 : 0;
  return same * -0.5;
}

/** For an entry, a section or a total: figures, names, dates, and the same in the next rows. */
export function asBody({ cells, isSeries }: Row, next: readonly Row[]): number {
  const n = cells.length;
  const counts = countsColumns(cells) || isSeries ? 2 : 0;
  const reasons = sum(
    cells,
    ({ kind, strength }) => KIND_IN_BODY[kind] - (kind === "mark" ? 0 : LABEL_IN_BODY[strength]),
  );
  const above = countLines(cells) > 0 ? 1.5 : 0;
  const units = cells.every(({ isUnit }) => isUnit) ? 2 : 0;
  const alone = n === 1 ? -0.2 : 0;
  return (
    clamp(reasons / Math.sqrt(n), -4, 4) +
    likeNext(cells, next) +
    runsOn(cells, next) +
    alone -
    counts -
    units -
    above
  );
}

const KIND_IN_BODY = {
  number: 0.4,
  date: 0.9,
  code: 0.6,
  mark: 0.2,
  name: 0.8,
  long: 0.2,
  placeholder: 1.5,
  text: 0,
};
const LABEL_IN_BODY = [0, 0.25, 0.6, 3] as const;

function likeNext(cells: readonly Cell[], next: readonly Row[]): number {
  let compared = 0;
  let same = 0;
  for (const row of next.slice(0, 2)) {
    const others = new Map(row.cells.map((cell) => [cell.left, cell]));
    for (const { left, kind } of cells) {
      const other = others.get(left);
      if (!other) continue;
      compared++;
      if (classOf(other.kind) === classOf(kind)) same++;
    }
  }
  return compared < 2 ? 0 : (same / compared - 0.7) * 2.5;
}

/** The first cell is a number and the next row's first is the next one. */
function runsOn(cells: readonly Cell[], [next]: readonly Row[]): number {
  const here = runningNumber(cells[0]);
  const there = runningNumber(next?.cells[0]);
  if (here === null || there === null || next?.cells[0]?.left !== cells[0]?.left) return 0;
  return there === here + 1 ? 1.5 : 0;
}

function runningNumber(cell: Cell | undefined): number | null {
  return cell && /^\d{1,6}[.)]?$/.test(cell.text) ? Number.parseInt(cell.text, 10) : null;
}

function isYear(text: string): boolean {
  return /^(?:19|20)\d\d$/.test(text);
}

function sum<T>(all: readonly T[], worth: (one: T) => number): number {
  return all.reduce((total, one) => total + worth(one), 0);
}

export function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
