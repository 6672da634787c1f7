import type { CountSource } from "../formulas/source";
import { cell, fitted, line } from "../lines";

/** Widths of the nine columns that all blocks of the sheet share. */
export const WIDTHS = [12, 46, 11, 14, 13, 12, 36, 27, 19];

/** Where points stand behind the verdict, the others make room for them: a page is no wider than before. */
export const widthsOf = ({ points }: CountSource) => (points ? WIDTHS_WITH_POINTS : WIDTHS);
const WIDTHS_WITH_POINTS = [10, 37, 8, 11, 11, 9, 23, 15, 16, 7, 8, 7, 7, 7, 8, 22];

/** Zero-based columns that other sheets look at. */
export const COLUMN = { text: 1, summary: 2, count: 4, ratio: 5, coverage: 6, gap: 7, verdict: 8 } as const;

/** A line of column titles; bold letters are wider than the others. */
export const header = (titles: readonly string[], widths: readonly number[] = WIDTHS) =>
  fitted(
    widths.map((width) => width - 2),
    line(...titles.map((title) => cell(title, "header"))),
  );
