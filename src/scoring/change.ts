import type { Part } from "../campaign/campaign";
import { foldCase } from "../registers/text/fold";
import type { Day } from "../registers/text/dates";
import type { PartResult } from "./score";

/** A row of the table of frozen periods, as far as changes look at it. */
export interface FrozenNumbers {
  /** The code of the period. */
  readonly period: string;
  /** The period and what the row is about, as it is found by. */
  readonly key: string;
  /** Null where the cell is blank; "unreadable" where it holds anything but a day. */
  readonly reportDate: Day | null | "unreadable";
  readonly pass: number | null;
  readonly fail: number | null;
  /** A fraction. */
  readonly ratio: number | null;
}

/** How a part stands to the frozen period. */
export interface Change {
  /** share: fractions · things: whole numbers. */
  readonly of: "share" | "things";
  readonly before: number;
  readonly now: number;
  /** Without the hair that fractions end in. */
  readonly difference: number;
  /** Of the number, not of the verdict: more incidents are up. */
  readonly direction: "up" | "down" | "same";
}

/** Shares that differ by no more than this, half a percentage point, are called the same. */
export const DEAD_BAND = 0.005;

/** Behind the decimal sign of a difference, in both readers. */
export const DIGITS = 12;

/** Which number of a part is spoken of; null where a part has none that can be more or less. */
export function numberOf({ measure }: Part): "ratio" | "pass" | "fail" | null {
  switch (measure.kind) {
    case "none":
      return "fail";
    case "count":
      return "pass";
    case "deadline":
      return null;
    default:
      return "ratio";
  }
}

/**
 * The frozen period that a scorecard is compared with: the latest report date before its own; of several the one whose
 * stretch is as long to write (a month with a month), then the one that stands last. Null = none, or somebody made a
 * day unreadable.
 */
export function comparedWith(
  frozen: readonly FrozenNumbers[],
  own: { readonly period: string; readonly reportDate: Day },
): string | null {
  if (frozen.some(({ reportDate }) => reportDate === "unreadable")) return null;
  let best = 0;
  let found: string | null = null;
  for (const { period, reportDate } of frozen) {
    if (typeof reportDate !== "number" || reportDate >= own.reportDate) continue;
    if (foldCase(period) === foldCase(own.period)) continue;
    const order = 2 * reportDate + (period.length === own.period.length ? 1 : 0);
    if (order >= best) [best, found] = [order, period];
  }
  return found;
}

/** How a part stands to what was frozen of it in that period; null where either is not known. */
export function changeOf(
  { part, tally, ratio }: Pick<PartResult, "part" | "tally" | "ratio">,
  period: string,
  frozen: readonly FrozenNumbers[],
): Change | null {
  const number = numberOf(part);
  const key = foldCase(keyOf(period, part.id));
  const row = frozen.find((one) => foldCase(one.key) === key);
  const before = number && row ? row[number] : null;
  const now = number === null ? null : number === "ratio" ? ratio : tally[number];
  if (before === null || now === null) return null;
  const difference = Number((now - before).toFixed(DIGITS)) + 0;
  const band = number === "ratio" ? DEAD_BAND : 0;
  const direction = difference > band ? "up" : difference < -band ? "down" : "same";
  return { of: number === "ratio" ? "share" : "things", before, now, difference, direction };
}

/** What a row of the table of frozen periods is found by. */
export function keyOf(period: string, id: string): string {
  return `${period}|${id}`;
}
