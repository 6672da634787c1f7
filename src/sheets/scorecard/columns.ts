import { cell, fitted, line } from "../lines";

/** Widths of the nine columns that all blocks of the sheet share. */
export const WIDTHS = [12, 46, 11, 14, 13, 12, 36, 27, 19];

/** A line of column titles. */
export const header = (titles: readonly string[]) =>
  fitted(WIDTHS, line(...titles.map((title) => cell(title, "header"))));
