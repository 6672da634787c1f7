import type { Book } from "../campaign/book";
import type { Condition, RowsMeasure, Test } from "../campaign/measure";
import { scopeOf } from "../campaign/units";
import type { Entries } from "../registers/entries";
import { holds, UNDECIDED } from "./conditions";
import { FAIL, judged, type Outcome } from "./tests";

/** The field that makes entry i what it is: where its scope cannot be read that one, else the worst test's, the first. */
export function decidingField(measure: RowsMeasure, book: Book): (entry: number) => string | null {
  const entries = book.entries(measure.register);
  const unclear = unclearField(scopeOf(measure, entries.register), entries, book);
  const tests = measure.tests.map((test) => ({ test, outcome: judged(test, entries, book.period) }));
  return (entry) => {
    const field = unclear(entry);
    if (field !== null) return field;
    const outcomes = tests.map(({ outcome }) => outcome(entry));
    const worst = outcomes.reduce((one, other) => (other > one ? other : one));
    const deciding = tests[outcomes.indexOf(worst)];
    return deciding ? fieldOfTest(deciding.test, worst) : null;
  };
}

/** The field that leaves it open whether entry i is in, of the first such condition; null where none does. */
export function unclearField(
  conditions: readonly Condition[],
  entries: Entries,
  { period }: Book,
): (entry: number) => string | null {
  const each = conditions.map((condition) => ({ condition, truth: holds(condition, entries, period) }));
  return (entry) => {
    const unclear = each.find(({ truth }) => truth(entry) === UNDECIDED);
    return unclear ? fieldOfCondition(unclear.condition, entries, entry) : null;
  };
}

function fieldOfCondition(condition: Condition, entries: Entries, entry: number): string {
  switch (condition.kind) {
    case "any-in-period":
      return condition.fields[0];
    case "present":
      return Number.isNaN(entries.days(condition.from)[entry]) ? condition.from : condition.until;
    default:
      return condition.field;
  }
}

/** Of what was not brought up to date the day that lacks. Where something is on time or late it is the day it was done; where that is not known, the day it was due. */
function fieldOfTest(test: Test, outcome: Outcome): string {
  if (test.kind === "updated-since") return outcome === FAIL ? test.updated : test.changed;
  if (test.kind !== "on-time") return test.field;
  return outcome === FAIL ? test.done : test.due;
}
