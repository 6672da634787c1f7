import type { SheetCells } from "../../workbook/workbook";
import { isOddBelow } from "./doubts";
import { isTotal } from "./labelWords";
import { isEndLine } from "../../registers/text/linesBelow";
import { type ColumnLabel, labelsOf } from "./labels";
import { type Layout, layoutsOf, withoutHeader } from "./layouts";
import { hasRival } from "./rivals";
import { type Row, topRowsOf } from "./topRows";

/** Where the header of a sheet's table is; all rows are zero-based rows of the sheet. */
export interface Headers {
  /** Both ends inclusive; null = the sheet has no table with a header. */
  readonly headerRows: { readonly first: number; readonly last: number } | null;
  /** The row that counts the columns (1, 2, 3=1+2) under the header. */
  readonly columnNumberRow: number | null;
  /** The first row with anything below the header; null = a blank template. */
  readonly firstDataRow: number | null;
  /** The labelled columns from left to right. */
  readonly columns: readonly ColumnLabel[];
  /**
   * 0 to 1: how likely this reading is among all that were weighed. Below 0.6 another reading comes near it, and a
   * person should look.
   */
  readonly confidence: number;
}

/** Finds the header of the first table of a sheet; `merges` must have been read with the cells. */
export function findHeaders(sheet: SheetCells): Headers {
  const top = topRowsOf(sheet);
  const { rows } = top;
  const layouts = layoutsOf(top);
  const none = rows.length === 0 ? 0 : withoutHeader(top);
  const [best] = layouts;
  if (!best || best.score < none) {
    return { ...NOTHING, confidence: rows.length === 0 ? 1 : Math.min(UNLIKELY, chance(none, layouts)) };
  }
  const { first, last, numbered } = best;
  const block = rows.slice(first, last + 1);
  const columns = labelsOf(block);
  const likely = chance(best.score, [...layouts.filter((layout) => layout !== best), { score: none }]);
  const after = rows.slice(last + (numbered ? 2 : 1));
  const firstDataRow = firstEntryOf(withoutAsides(after, columns), columns.length);
  // Whether the total of a template is its first row or its foot is a matter of taste.
  const hasFoot =
    firstDataRow === null && after.some(({ cells }) => cells.some(({ folded }) => isTotal(folded)));
  const isOdd = hasFoot || isOddBelow(top, best) || hasRival(top, best);
  return {
    headerRows: { first: block[0]?.row ?? 0, last: lastRowOf(block, rows[last + 1]) },
    columnNumberRow: numbered ? (rows[last + 1]?.row ?? null) : null,
    firstDataRow,
    columns,
    confidence: isOdd ? Math.min(ODD, likely) : likely,
  };
}

const NOTHING = { headerRows: null, columnNumberRow: null, firstDataRow: null, columns: [] } as const;

/** Nearly every sheet that has something in it has a header: to have found none is never sure. */
const UNLIKELY = 0.45;
/** As unsure as half a guess. */
const ODD = 0.45;

/** The likelihood of one reading against the others. */
function chance(score: number, others: readonly Pick<Layout, "score">[]): number {
  const weight = others.reduce((sum, other) => sum + Math.exp((other.score - score) / DOUBT), 0);
  return 1 / (1 + CAUTION * weight);
}

/** To ask once too often costs a look; to be wrong and sure costs a register. */
const CAUTION = 1.5;

/** The reasons are not independent, so they are believed less than they say. */
const DOUBT = 1.5;

/** Merged cells may end in rows that hold nothing else. */
function lastRowOf(block: readonly Row[], next: Row | undefined): number {
  const last = block.at(-1)?.row ?? 0;
  const merged = Math.max(last, ...block.flatMap(({ cells }) => cells.map(({ bottom }) => bottom)));
  return next ? Math.min(merged, next.row - 1) : merged;
}

/** Without the rows that only say something beside the table, an empty column away from it. */
function withoutAsides(after: readonly Row[], columns: readonly ColumnLabel[]): Row[] {
  const gap = columns.findIndex(({ column }, i) => i > 1 && column - (columns[i - 1]?.column ?? column) > 1);
  const end = columns[gap - 1]?.column ?? Infinity;
  return after.filter(({ cells }, i) => i >= MOST_ASIDES || cells.some(({ left }) => left <= end));
}

/** What is written beside a table is a note or a list to choose from, not so long. */
const MOST_ASIDES = 30;

/**
 * The first row below a header, unless only signatures stand there. Behind empty rows also a total, and names that
 * nobody knows, belong to the foot of a template that waits to be filled in.
 */
function firstEntryOf(after: readonly Row[], columns: number): number | null {
  const [row] = after;
  if (!row || row.cells.every(({ folded }) => isEndLine(folded))) return null;
  const says = (test: (folded: string) => boolean) =>
    after.some(({ cells }) => cells.some(({ folded }) => test(folded)));
  const isFoot =
    row.gap > 0 && after.every((one) => isSparse(one, columns)) && (says(isEndLine) || says(isTotal));
  return isFoot ? null : row.row;
}

function isSparse({ cells }: Row, columns: number): boolean {
  if (cells.every(({ folded }) => isEndLine(folded))) return true;
  return cells.length * 2 <= columns && cells.every(({ kind }) => kind !== "number" && kind !== "date");
}
