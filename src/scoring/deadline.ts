import type { Book } from "../campaign/book";
import type { DeadlineMeasure } from "../campaign/measure";
import { calendar, type Day, firstOfMonth } from "../registers/text/dates";
import { FALSE, holdsAll, TRUE } from "./conditions";
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
  const [only] = sure.length === 1 ? sure : [];
  const late = daysLate(answer, last, sure.length === 0 ? book.period.reportDate : only?.day);
  return {
    ...{ pass: 0, fail: 0, missing: 0, notDue: 0, anything: true, [answer]: 1 },
    amounts: { done: only?.day ?? null, base: null },
    ...(late === undefined ? {} : { daysLate: late }),
  };
}

interface Sent {
  /** Position among the entries. */
  readonly entry: number;
  readonly day: Day;
  readonly isSure: boolean;
}

/** What was not sent by the report date is as late as that. */
function daysLate(answer: "pass" | "missing" | "fail" | "notDue", last: Day, until: Day | undefined) {
  if (answer === "pass") return 0;
  return answer === "fail" && until !== undefined ? until - last : undefined;
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
