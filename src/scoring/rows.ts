import type { Book } from "../campaign/book";
import { registerOf } from "../campaign/campaign";
import type { CountMeasure, RowsMeasure } from "../campaign/measure";
import { scopeOf } from "../campaign/units";
import { FALSE, holds, holdsAll, TRUE } from "./conditions";
import { type Outcomes, type Tally, tallyOf } from "./tally";
import { judgedBy, MISSING, OUT } from "./tests";

/** The scope is decided first; an entry that cannot be placed counts as missing. */
export function rowOutcomes(measure: RowsMeasure, book: Book): Outcomes {
  const entries = book.entries(measure.register);
  const inScope = holdsAll(scopeOf(measure, entries.register), entries, book.period);
  const outcome = judgedBy(measure.tests, entries, book.period);
  const of = new Int8Array(entries.count);
  for (let entry = 0; entry < entries.count; entry++) {
    const truth = inScope(entry);
    of[entry] = truth === TRUE ? outcome(entry) : truth === FALSE ? OUT : MISSING;
  }
  return { register: measure.register, of };
}

export function tallyRows(measure: RowsMeasure, book: Book): Tally {
  return tallyOf(rowOutcomes(measure, book).of, hasAnything(measure.register, book));
}

/** Takes what is written: an entry that cannot be placed is not counted. */
export function tallyCount(measure: CountMeasure, book: Book): Tally {
  const entries = book.entries(measure.register);
  const inScope = holdsAll(measure.scope, entries, book.period);
  let pass = 0;
  for (let entry = 0; entry < entries.count; entry++) if (inScope(entry) === TRUE) pass++;
  return { pass, fail: 0, missing: 0, notDue: 0, anything: true };
}

/** People at all, or entries with a readable date in the period. */
export function hasAnything(register: string, book: Book): boolean {
  const entries = book.entries(register);
  const { date } = registerOf(book.campaign, register);
  if (date === undefined) return entries.count > 0;
  const inPeriod = holds({ kind: "in-period", field: date }, entries, book.period);
  for (let entry = 0; entry < entries.count; entry++) if (inPeriod(entry) === TRUE) return true;
  return false;
}
