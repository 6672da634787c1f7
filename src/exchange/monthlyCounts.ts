import type { Book } from "../campaign/book";
import { finishedMonths } from "../campaign/period";
import type { Day } from "../registers/text/dates";
import { evaluate } from "../scoring/score";
import type { Tally } from "../scoring/tally";

/** What a part of a target comes to at a report date: numbers, and nothing of the rows behind them. */
export interface DatedTally {
  readonly part: string;
  readonly reportDate: Day;
  readonly tally: Tally;
}

/**
 * Every part at the end of each finished month and at the report date: by part in the campaign's order, then by date.
 */
export function monthlyCounts(book: Book): DatedTally[] {
  const dates = reportDates(book);
  return book.campaign.targets.flatMap(({ department, parts }) =>
    parts.flatMap((part) =>
      dates.map((reportDate) => {
        const then = { ...book, period: { ...book.period, reportDate } };
        return { part: part.id, reportDate, tally: evaluate(part, department, then) };
      }),
    ),
  );
}

/** The ends of the finished months, and the report date where it is none of them. */
export function reportDates({ period }: Book): Day[] {
  return [...new Set([...finishedMonths(period).map(({ last }) => last), period.reportDate])];
}
