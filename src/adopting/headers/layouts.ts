import { countsColumns } from "./columnNumbers";
import { type Columns, columnsBelow } from "./columnsBelow";
import { numberingReason } from "./numbering";
import { asBody, asHeader, asLineAbove } from "./rowEvidence";
import { shapeReason } from "./shape";
import type { TopRows } from "./topRows";

/** One reading of the top of a sheet; indexes of its filled rows. */
export interface Layout {
  readonly first: number;
  readonly last: number;
  /** Whether the row below the header counts its columns. */
  readonly numbered: boolean;
  /** How much speaks for it, as a logarithm; only differences mean something. */
  readonly score: number;
}

/** Every reading that is worth a thought, the likeliest first. */
export function layoutsOf(top: TopRows): Layout[] {
  const sketches = sketchesOf(top).sort((one, other) => other.promise - one.promise);
  const found: Layout[] = [];
  let best = -Infinity;
  for (const { first, last, numbered, promise, columns } of sketches) {
    if (promise < best - HOPELESS) break;
    const score =
      promise + shapeReason(top, first, last, columns) + numberingReason(top, first, last, numbered);
    best = Math.max(best, score);
    found.push({ first, last, numbered, score });
  }
  return found.sort((one, other) => other.score - one.score);
}

/** More than any shape can make good. */
const HOPELESS = 20;

/** A reading judged by its rows alone: that is quick. */
interface Sketch extends Pick<Layout, "first" | "last" | "numbered"> {
  readonly promise: number;
  readonly columns: Columns;
}

function sketchesOf(top: TopRows): Sketch[] {
  const { rows } = top;
  const { above, below } = rowSums(top);
  const total = below.at(-1) ?? 0;
  return rows.flatMap((_, last) => {
    const columns = columnsBelow(rows, last);
    const next = rows[last + 1];
    const ways = next && countsColumns(next.cells) ? [false, true] : [false];
    const sketches: Sketch[] = [];
    let lower = 0;
    for (let first = last; first > last - MOST_ROWS; first--) {
      const row = rows[first];
      if (!row) break;
      const header = asHeader(row, columns, true) + lower;
      for (const numbered of ways) {
        const body = total - (below[last + (numbered ? 2 : 1)] ?? total);
        sketches.push({ first, last, numbered, columns, promise: (above[first] ?? 0) + header + body });
      }
      lower += asHeader(row, columns, false);
    }
    return sketches;
  });
}

/** What speaks for there being no header at all: lines and then a list without one, a form, a note. */
export function withoutHeader(top: TopRows): number {
  const { above, below } = rowSums(top);
  const total = below.at(-1) ?? 0;
  const titles = above.slice(0, titlesOf(top) + 1);
  return Math.max(...titles.map((lines, i) => lines + total - (below[i] ?? 0))) - MOSTLY_THERE;
}

/** How many rows may be lines of a form or a note; more in one column that say nothing of the kind are a list. */
function titlesOf({ rows }: TopRows): number {
  let plain = 0;
  const end = rows.findIndex(({ cells: [only, other] }) => {
    if (only && !other && only.line === null) plain++;
    return plain > MOST_TITLES;
  });
  return end < 0 ? rows.length : end;
}

const MOST_TITLES = 3;

/** Sheets without a header are rare. */
const MOSTLY_THERE = 2;
/** Higher headers are not read by anybody. */
const MOST_ROWS = 8;

function rowSums({ rows }: TopRows): {
  readonly above: readonly number[];
  readonly below: readonly number[];
} {
  // Below a table may stand a signature and notes, which look like lines above one.
  const asEither = rows.map((row, i) =>
    Math.max(asBody(row, rows.slice(i + 1, i + 3)), asLineAbove(row) - 0.5),
  );
  return { above: runningSums(rows.map(asLineAbove)), below: runningSums(asEither) };
}

/** `sums[i]` is the sum of the first i. */
function runningSums(values: readonly number[]): number[] {
  const sums = [0];
  for (const value of values) sums.push((sums.at(-1) ?? 0) + value);
  return sums;
}
