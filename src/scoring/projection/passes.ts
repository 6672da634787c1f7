import type { Book } from "../../campaign/book";
import type { DatedBy } from "../../campaign/dated";
import type { Condition, CoverageMeasure, Evidence, RowsMeasure } from "../../campaign/measure";
import { finishedMonths, type Month } from "../../campaign/period";
import type { Day } from "../../registers/text/dates";
import { holdsAll, TRUE } from "../conditions";
import { personOutcomes } from "../coverage";
import { rowOutcomes } from "../rows";
import { FAIL, judgedBy, PASS } from "../tests";

/** The things that have passed, by the day they did. */
export interface Passes {
  /** How many in each finished month. */
  readonly months: readonly number[];
  /** How many of those that fail do so only because nothing has been done yet. */
  readonly waiting: number;
}

export function passesOf(dated: DatedBy, book: Book): Passes {
  switch (dated.kind) {
    case "rows":
      return passesOfRows(dated.measure, dated.field, book);
    case "evidence":
      return passesOfPeople(dated.measure, dated.evidence, book);
    case "count":
      return passesCounted(dated.measure.register, dated.measure.scope, dated.field, book);
  }
}

function passesOfRows(measure: RowsMeasure, field: string, book: Book): Passes {
  const entries = book.entries(measure.register);
  const days = entries.days(field);
  const { of } = rowOutcomes(measure, book);
  const undone = judgedBy(
    measure.tests.filter(({ kind }) => kind === "done"),
    entries,
    book.period,
  );
  const other = judgedBy(
    measure.tests.filter(({ kind }) => kind !== "done"),
    entries,
    book.period,
  );
  const passed: Day[] = [];
  let waiting = 0;
  of.forEach((outcome, entry) => {
    if (outcome === PASS) passed.push(days[entry] ?? NaN);
    else if (outcome === FAIL && undone(entry) === FAIL && other(entry) !== FAIL) waiting++;
  });
  return { months: byMonth(passed, finishedMonths(book.period)), waiting };
}

/** A person passes on the first day of which something good is said. */
function passesOfPeople(measure: CoverageMeasure, evidence: Evidence, book: Book): Passes {
  const people = book.people(measure.people);
  const entries = book.entries(evidence.register);
  const who = people.named(entries, evidence.who);
  const days = entries.days(evidence.date);
  const counts = holdsAll(evidence.where, entries, book.period);
  const { start, reportDate } = book.period;
  const first = new Float64Array(people.entries.count).fill(NaN);
  for (let entry = 0; entry < entries.count; entry++) {
    const person = who[entry] ?? -1;
    const day = days[entry] ?? NaN;
    if (person < 0 || !(day >= start && day <= reportDate) || counts(entry) !== TRUE) continue;
    if (!((first[person] ?? NaN) <= day)) first[person] = day;
  }
  const passed: Day[] = [];
  let waiting = 0;
  personOutcomes(measure, book).of.forEach((outcome, person) => {
    if (outcome === PASS) passed.push(first[people.canonical[person] ?? person] ?? NaN);
    else if (outcome === FAIL) waiting++;
  });
  return { months: byMonth(passed, finishedMonths(book.period)), waiting };
}

function passesCounted(register: string, scope: readonly Condition[], field: string, book: Book): Passes {
  const entries = book.entries(register);
  const days = entries.days(field);
  const isCounted = holdsAll(scope, entries, book.period);
  const passed = days.filter((_, entry) => isCounted(entry) === TRUE);
  return { months: byMonth(passed, finishedMonths(book.period)), waiting: 0 };
}

function byMonth(days: Iterable<Day>, months: readonly Month[]): number[] {
  const counts = months.map(() => 0);
  for (const day of days) {
    const index = months.findIndex(({ first, last }) => day >= first && day <= last);
    if (index >= 0) counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
}
