import { periodCode, spanOf } from "../../campaign/span";
import { packed } from "../../exchange/marks/packed";
import { type RowMarks, rowMarks } from "../../exchange/marks/rowMarks";
import { calendar, type Day } from "../../registers/text/dates";
import type { Period } from "../../campaign/period";
import type { Book } from "../../campaign/book";
import type { Scorecard } from "../../scoring/score";
import type { Made } from "../../sheets/marks/plan";

/** A scorecard that is about to be written, with marks of the rows behind it. */
export function madeNow(book: Book, scorecard: Scorecard, on: Day | null): Made {
  const { start, reportDate } = book.period;
  return {
    ...{ on, start, reportDate, scorecard },
    period: codeOf(book.period),
    rows: marksOf(book).map(packed),
  };
}

/** Of every register, in the campaign's order. */
export function marksOf({ campaign, entries }: Book): RowMarks[] {
  return campaign.registers.map(({ id }) => rowMarks(entries(id)));
}

/** How the command line and the sheets call a period. */
export function codeOf(period: Period): string {
  return periodCode(calendar(period.start).year, spanOf(period));
}
