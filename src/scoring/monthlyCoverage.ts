import type { Book } from "../campaign/book";
import { registerOf } from "../campaign/campaign";
import type { MonthlyCoverageMeasure } from "../campaign/measure";
import { finishedMonths, type Month } from "../campaign/period";
import { TRUE } from "./conditions";
import { presence } from "./coverage";
import type { Tally } from "./tally";

export function tallyMonthlyCoverage(measure: MonthlyCoverageMeasure, book: Book): Tally {
  const { passed, lacking } = personMonths(measure, book);
  const pass = passed.reduce((sum, count) => sum + count, 0);
  const anything = book.entries(measure.people).count > 0;
  return { pass, fail: lacking.length, missing: 0, notDue: 0, anything, months: passed };
}

/** A person of whom nothing was written in a month. */
export interface LackingMonth {
  /** Position in the register of people. */
  readonly person: number;
  readonly month: Month;
}

/**
 * Only people whose dates can be read are counted, in months they were present for the whole of. `passed` is how many
 * people each finished month has.
 */
export function personMonths(
  measure: MonthlyCoverageMeasure,
  book: Book,
): { readonly passed: readonly number[]; readonly lacking: readonly LackingMonth[] } {
  const people = book.people(measure.people);
  const months = finishedMonths(book.period);
  const isWritten = writtenMonths(measure, months, book);
  const from = people.entries.days(registerOf(book.campaign, measure.people).people?.from ?? "");
  const inScope = presence(measure.people, book);
  const passed = months.map(() => 0);
  const lacking: LackingMonth[] = [];
  people.canonical.forEach((canonical, person) => {
    if (inScope(person) !== TRUE) return;
    months.forEach((month, index) => {
      if ((from[person] ?? NaN) > month.first) return;
      if (isWritten(canonical, index)) passed[index] = (passed[index] ?? 0) + 1;
      else lacking.push({ person, month });
    });
  });
  return { passed, lacking };
}

/** Whether anything was written of a person (the first of its code) in a month. */
function writtenMonths(
  { evidence, people: register }: MonthlyCoverageMeasure,
  months: readonly Month[],
  book: Book,
): (person: number, month: number) => boolean {
  const people = book.people(register);
  const entries = book.entries(evidence.register);
  const days = entries.days(registerOf(book.campaign, evidence.register).date ?? "");
  const who = people.named(entries, evidence.who);
  const { start, end } = book.period;
  const monthOfDay = new Int8Array(end - start + 1).fill(-1);
  months.forEach(({ first, last }, index) => monthOfDay.fill(index, first - start, last - start + 1));
  const written = new Uint8Array(people.entries.count * months.length);
  for (let entry = 0; entry < entries.count; entry++) {
    const month = monthOfDay[(days[entry] ?? NaN) - start] ?? -1;
    const person = who[entry] ?? -1;
    if (month >= 0 && person >= 0) written[person * months.length + month] = 1;
  }
  return (person, month) => written[person * months.length + month] === 1;
}
