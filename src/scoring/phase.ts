import type { Book } from "../campaign/book";
import { type Period, periodIn } from "../campaign/period";
import { type Phase, yearsOf } from "../campaign/phase";
import { score, type Scorecard } from "./score";

/** One year of a phase, judged by itself. */
export interface YearResult {
  readonly year: number;
  /** Null where the year has not begun at the report date: nothing of it is due. */
  readonly judged: { readonly period: Period; readonly scorecard: Scorecard } | null;
}

export interface PhaseResult {
  readonly phase: Phase;
  readonly years: readonly YearResult[];
}

/** Every year from its first day to its last or to the report date, whatever the period of the book. */
export function scorePhase(book: Book, phase: Phase): PhaseResult {
  const { reportDate } = book.period.year;
  const years = yearsOf(phase).map((year): YearResult => {
    const { start, end } = periodIn(year, "year", reportDate);
    if (reportDate < start) return { year, judged: null };
    const period = periodIn(year, "year", Math.min(reportDate, end));
    const scorecard = score({ ...book, campaign: { ...book.campaign, year }, period });
    return { year, judged: { period, scorecard } };
  });
  return { phase, years };
}

/** How many targets of a year are met, of all that it has. */
export function metIn({ departments }: Scorecard): { readonly met: number; readonly assigned: number } {
  const sum = (of: "met" | "assigned") => departments.reduce((total, one) => total + one[of], 0);
  return { met: sum("met"), assigned: sum("assigned") };
}
