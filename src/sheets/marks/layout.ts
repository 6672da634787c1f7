/** Zero-based rows: what the scorecard is about, and its first number. */
export const HEAD_ROW = 1;
export const NUMBERS_ROW = 2;

/** The numbers of a line behind its id, and the columns of Cách tính that show them now. */
export const JUDGED = [
  { key: "pass", column: 1, shown: "pass" },
  { key: "fail", column: 2, shown: "fail" },
  { key: "missing", column: 3, shown: "missing" },
  { key: "notDue", column: 4, shown: "notDue" },
  { key: "done", column: 5, shown: "done" },
  { key: "base", column: 6, shown: "base" },
  { key: "verdict", column: 7, shown: "verdict" },
] as const;

export type JudgedNumber = (typeof JUDGED)[number]["key"];

/** 1 where a line says something else by now; and, in the first line of a target, where any of its lines does. */
export const MOVED_COLUMN = 8;
export const TARGET_COLUMN = 9;
