import { calendar, type Day } from "../registers/text/dates";

/** The stretches of a year that are reported on, with their first and last month; the command line calls them so. */
const SPANS = {
  year: [1, 12],
  H1: [1, 6],
  H2: [7, 12],
  "9M": [1, 9],
  Q1: [1, 3],
  Q2: [4, 6],
  Q3: [7, 9],
  Q4: [10, 12],
  M01: [1, 1],
  M02: [2, 2],
  M03: [3, 3],
  M04: [4, 4],
  M05: [5, 5],
  M06: [6, 6],
  M07: [7, 7],
  M08: [8, 8],
  M09: [9, 9],
  M10: [10, 10],
  M11: [11, 11],
  M12: [12, 12],
} as const satisfies Readonly<Record<string, readonly [first: number, last: number]>>;

export type Span = keyof typeof SPANS;

/** In the order in which people choose among them. */
export const spans = Object.keys(SPANS) as readonly Span[];

/** First and last month, 1 = January. */
export function monthsOfSpan(span: Span): { readonly first: number; readonly last: number } {
  const [first, last] = SPANS[span];
  return { first, last };
}

/** The stretch that begins and ends on these days. */
export function spanOf({ start, end }: { readonly start: Day; readonly end: Day }): Span {
  const [from, to] = [calendar(start).month, calendar(end).month];
  const found = spans.find((span) => SPANS[span][0] === from && SPANS[span][1] === to);
  if (!found) throw new Error(`no period from month ${String(from)} to ${String(to)}`);
  return found;
}

/** 2026-H1, 2026-M03; the whole year is its number alone. */
export function periodCode(year: number, span: Span): string {
  return span === "year" ? String(year) : `${String(year)}-${span}`;
}

/** What a code says, in any letter case; null where it is none. */
export function parsePeriod(code: string): { readonly year: number; readonly span: Span } | null {
  const [, year = "", said = "year"] = /^(\d{4})(?:-(\w+))?$/.exec(code.trim()) ?? [];
  const span = spans.find((one) => one.toLowerCase() === said.toLowerCase());
  if (year === "" || !span || (span === "year" && code.includes("-"))) return null;
  return { year: Number(year), span };
}
