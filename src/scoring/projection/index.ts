import type { Book } from "../../campaign/book";
import type { Part } from "../../campaign/campaign";
import { datedBy } from "../../campaign/dated";
import { periodOf } from "../../campaign/period";
import { projectedTo } from "../../campaign/reportingDay";
import type { Day } from "../../registers/text/dates";
import type { Tally } from "../tally";
import type { Verdict } from "../verdict";
import { passesOf } from "./passes";

/** How things have been passing, month by month, where they have a day on which they did. */
export interface Pace {
  /** How many passed in each finished month of what the part is judged over. */
  readonly months: readonly number[];
  /** Null where there is nothing to foresee, or too little to foresee it from. */
  readonly projection: Projection | null;
  /** Set where the level can no longer be reached within what is in scope now; then nothing is foreseen. */
  readonly outOfReach?: OutOfReach;
}

/** Things that must still pass, and how many are left that may. */
export interface OutOfReach {
  readonly need: number;
  readonly open: number;
}

/**
 * Where the part will stand if things go on as they did. It is no verdict: new things may come into the scope, and the
 * pace may change.
 */
export interface Projection {
  readonly by: Day;
  /** A fraction of what is in scope now, things not due included; of counts, things. */
  readonly expected: number;
  /** The same at the slowest and at the quickest of the last months. */
  readonly low: number;
  readonly high: number;
  /** Things that must still pass, and how many that is a week, whole from one a week on. */
  readonly need: number;
  readonly needPerWeek: number;
  /** Finished months in which something passed. */
  readonly points: number;
}

/** What a part's counts say of it, and how many things its level asks for of so many. */
interface Standing {
  readonly tally: Tally;
  readonly verdict: Verdict;
  readonly needed: (scope: number) => number;
}

/** Null where the passes of a part have no day. */
export function paceOf(part: Part, { tally, verdict, needed }: Standing, whole: Book): Pace | null {
  const dated = datedBy(part, whole.campaign);
  if (!dated) return null;
  const book = { ...whole, period: periodOf(part, whole.period) };
  const { months, waiting } = passesOf(dated, book);
  if (verdict === "exceeded" || verdict === "met" || verdict === "not-applicable") {
    return { months, projection: null };
  }
  const { pass, fail, missing, notDue } = tally;
  const isCount = dated.kind === "count";
  const total = isCount ? null : pass + fail + missing + notDue;
  const known: Known = {
    months,
    pass,
    total,
    open: isCount ? Infinity : missing + notDue + waiting,
    need: needed(total ?? 0) - pass,
    by: projectedTo(part, whole.campaign, whole.period),
    reportDate: book.period.reportDate,
  };
  const { need, open, by, reportDate } = known;
  const isLost = need > open && by > reportDate;
  return { months, projection: projected(known), ...(isLost ? { outOfReach: { need, open } } : {}) };
}

/** What is counted on: fewer months than these say nothing of a pace. */
export const ENOUGH_POINTS = 3;

interface Known {
  readonly months: readonly number[];
  readonly pass: number;
  /** Of which it is a share; null = it is none. */
  readonly total: number | null;
  /** How many may still pass. */
  readonly open: number;
  readonly need: number;
  readonly by: Day;
  readonly reportDate: Day;
}

/**
 * The pace is the middle one of the last three months: a single month in which everything was done at once, or nothing,
 * does not change it, and one that slackens is seen after two.
 */
export function projected(known: Known): Projection | null {
  const { months, pass, total, open, need, by, reportDate } = known;
  const points = months.filter((count) => count > 0).length;
  const days = by - reportDate;
  if (points < ENOUGH_POINTS || days < 1 || need < 1 || need > open) return null;
  const [slow = 0, usual = 0, quick = 0] = months.slice(-ENOUGH_POINTS).sort((one, other) => one - other);
  const reached = (aMonth: number) => {
    const things = pass + Math.min(open, Math.floor((aMonth * days * 12) / 365));
    return total === null ? things : things / total;
  };
  return {
    by,
    expected: reached(usual),
    low: reached(slow),
    high: reached(quick),
    need,
    needPerWeek: aWeek(need, days),
    points,
  };
}

/** Rounded up, so that it is enough: whole things, and tenths where it is less than one a week. */
function aWeek(need: number, days: number): number {
  return need * 7 >= days ? Math.ceil((need * 7) / days) : Math.ceil((need * 70) / days) / 10;
}
