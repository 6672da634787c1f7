import { cell, fitted, line } from "../lines";

/** Widths of the nine columns that all blocks of the sheet share. */
export const WIDTHS = [12, 46, 11, 14, 13, 12, 36, 27, 19];

/** Zero-based columns that other sheets look at. */
export const COLUMN = { text: 1, summary: 2, count: 4, ratio: 5, coverage: 6, gap: 7, verdict: 8 } as const;

/** A line of column titles; bold letters are wider than the others. */
export const header = (titles: readonly string[]) =>
  fitted(
    WIDTHS.map((width) => width - 2),
    line(...titles.map((title) => cell(title, "header"))),
  );
