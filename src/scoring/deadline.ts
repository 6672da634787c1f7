import type { Book } from "../campaign/book";
import type { DeadlineMeasure } from "../campaign/measure";
import { calendar, type Day, firstOfMonth } from "../registers/text/dates";
import { FALSE, holdsAll, TRUE } from "./conditions";
import { exactly, type Range } from "./points/range";
import type { Tally } from "./tally";

/** One question: sent in time, else sent late or not at all, else still to come; `missing`: what was sent may be it. */
export function tallyDeadline(measure: DeadlineMeasure, book: Book): Tally {
  return deadlineTally(sentEntries(measure, book), measure, book);
}

/** The same for these of what was sent. */
export function deadlineTally(sent: readonly Sent[], measure: DeadlineMeasure, book: Book): Tally {
  const last = lastDay(measure, book);
  const inTime = sent.filter(({ day }) => day <= last);
  const answer = inTime.some(({ isSure }) => isSure)
    ? "pass"
    : inTime.length > 0
      ? "missing"
      : last < book.period.reportDate
        ? "fail"
        : "notDue";
  const sure = sent.filter(({ isSure }) => isSure);
  const done = (sure.length === 1 ? sure[0]?.day : undefined) ?? null;
  return {
    ...{ pass: 0, fail: 0, missing: 0, notDue: 0, anything: true, [answer]: 1 },
    amounts: { done, base: null },
    ...(answer === "notDue"
      ? {}
      : { daysLate: daysLate(answer, sent, done, { last, reportDate: book.period.reportDate }) }),
  };
}

interface Sent {
  /** Position among the entries. */
  readonly entry: number;
  readonly day: Day;
  readonly isSure: boolean;
}

/**
 * What was not sent by the report date is as late as that. Of several that were sent late nobody says which one is meant,
 * nor whether it is the one that only may be it: then it is late by a day or more.
 */
function daysLate(
  answer: "pass" | "missing" | "fail",
  sent: readonly Sent[],
  done: Day | null,
  { last, reportDate }: { readonly last: Day; readonly reportDate: Day },
): Range {
  if (answer === "pass") return exactly(0);
  const high = Math.max(0, (done ?? reportDate) - last);
  if (answer === "missing") return { low: 0, high };
  const isKnown = sent.length === (done === null ? 0 : 1);
  return isKnown ? exactly(high) : { low: 1, high };
}

/** The last day that is early enough. */
export function lastDay(
  { before }: DeadlineMeasure,
  { period, onTheDay = false }: Pick<Book, "period" | "onTheDay">,
): Day {
  const day = firstOfMonth(calendar(period.year.start).year, before.month) + before.date - 1;
  return onTheDay ? day : day - 1;
}

/** What was sent in the campaign year by the report date, and is or might be what is meant. */
export function sentEntries({ register, scope, sent }: DeadlineMeasure, book: Book): Sent[] {
  const entries = book.entries(register);
  const days = entries.days(sent);
  const isMeant = holdsAll(scope, entries, book.period);
  const { year, reportDate } = book.period;
  return Array.from(days, (day, entry) => ({ entry, day, truth: isMeant(entry) }))
    .filter(({ day, truth }) => truth !== FALSE && day >= year.start && day <= reportDate)
    .map(({ entry, day, truth }) => ({ entry, day, isSure: truth === TRUE }));
}
