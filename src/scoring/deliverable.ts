import type { Book } from "../campaign/book";
import type { DeliverableMeasure } from "../campaign/measure";
import { codeKey } from "../registers/entries";
import type { Tally } from "./tally";

/** One question for all entries that name the target: one of them done by the report date is enough. */
export function tallyDeliverable(measure: DeliverableMeasure, book: Book): Tally {
  const entries = book.entries(measure.register);
  const due = entries.days(measure.due);
  const done = entries.days(measure.done);
  const { reportDate } = book.period;
  const named = naming(measure, book);
  const is = {
    pass: named.some((entry) => (done[entry] ?? NaN) <= reportDate),
    notDue: named.some((entry) => (due[entry] ?? NaN) >= reportDate),
    fail: named.length > 0,
  };
  const answer = is.pass ? "pass" : is.notDue ? "notDue" : is.fail ? "fail" : "missing";
  return { pass: 0, fail: 0, missing: 0, notDue: 0, anything: true, [answer]: 1 };
}

/** The entry that names the target and is due last, the first of them; null where none names it. */
export function lastDue(measure: DeliverableMeasure, book: Book): number | null {
  const due = book.entries(measure.register).days(measure.due);
  const dueOn = (entry: number) => {
    const day = due[entry] ?? NaN;
    return Number.isNaN(day) ? -Infinity : day;
  };
  return naming(measure, book).reduce<number | null>(
    (last, entry) => (last === null || dueOn(entry) > dueOn(last) ? entry : last),
    null,
  );
}

function naming({ register, names }: DeliverableMeasure, book: Book): number[] {
  const wanted = codeKey(names.is);
  return book
    .entries(register)
    .keys(names.field)
    .flatMap((key, entry) => (key === wanted ? [entry] : []));
}
