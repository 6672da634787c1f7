import { cell, fitted, line } from "../lines";

/**
 * Widths of the nine columns that all blocks of the sheet share. All of them together are no more than a page in landscape
 * holds with letters of eight points, 176.
 */
export const WIDTHS = [11, 44, 10, 12, 13, 10, 33, 25, 18];

/** What a scorecard has beside the columns of every one. */
export interface Shape {
  readonly points?: unknown;
  readonly hasFrozen?: boolean;
}

/** Where points stand behind the verdict, the others make room for them: a page is no wider than before. */
export function widthsOf({ points, hasFrozen }: Shape): readonly number[] {
  if (hasFrozen) return points ? [...NARROWED, CHANGE_WIDTH, ...NARROWED_POINTS] : [...SHARING, CHANGE_WIDTH];
  return points ? WIDTHS_WITH_POINTS : WIDTHS;
}
const WIDTHS_WITH_POINTS = [10, 30, 8, 9, 9, 8, 19, 12, 14, 6, 8, 6, 6, 6, 8, 17];

/** What has changed since a period was frozen stands right of the verdict; the others make room for it. */
export const CHANGE_WIDTH = 11;
const SHARING = [11, 40, 10, 12, 12, 10, 29, 23, 18];
const NARROWED = [10, 25, 8, 9, 9, 8, 19, 12, 13];
const NARROWED_POINTS = [6, 8, 6, 6, 6, 7, 13];

/** Zero-based columns that other sheets look at. */
export const COLUMN = { text: 1, summary: 2, count: 4, ratio: 5, coverage: 6, gap: 7, verdict: 8 } as const;

/** A line of column titles; bold letters are wider than the others. */
export const header = (titles: readonly string[], widths: readonly number[] = WIDTHS) =>
  fitted(
    widths.map((width) => width * 0.92),
    line(...titles.map((title) => cell(title, "header"))),
  );
