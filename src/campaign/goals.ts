import type { Goal } from "./campaign";

/** Short ways to write a goal down as data. */
export const atLeast = (level: number): Goal => ({ kind: "share", compare: ">=", level, stretch: null });
export const moreThan = (level: number): Goal => ({ kind: "share", compare: ">", level, stretch: null });
export const all = atLeast(1);
export const countAtLeast = (level: number, stretch: number | null = null): Goal => ({
  kind: "count",
  compare: ">=",
  level,
  stretch,
});
export const nothing: Goal = { kind: "most", compare: "<=", level: 0, stretch: null };
