import type { Test } from "../campaign/measure";
import type { Period } from "../campaign/period";
import type { Entries } from "../registers/entries";
import { fieldOf, isDateKind } from "../registers/register";

/** What became of one thing; where it could be two, the higher number wins. OUT = not in scope. */
export const OUT = -1;
export const PASS = 0;
export const NOT_DUE = 1;
export const MISSING = 2;
export const FAIL = 3;
export type Outcome = typeof OUT | typeof PASS | typeof NOT_DUE | typeof MISSING | typeof FAIL;

/** The outcome of entry i over all tests. */
export function judgedBy(
  tests: readonly Test[],
  entries: Entries,
  period: Period,
): (entry: number) => Outcome {
  const each = tests.map((test) => judged(test, entries, period));
  return (entry) => {
    let worst: Outcome = PASS;
    for (const one of each) {
      const next = one(entry);
      if (next > worst) worst = next;
    }
    return worst;
  };
}

/** The outcome of entry i under one test. */
export function judged(test: Test, entries: Entries, period: Period): (entry: number) => Outcome {
  switch (test.kind) {
    case "is": {
      const wanted = fieldOf(entries.register, test.field).values.indexOf(test.value);
      const choices = entries.choices(test.field);
      return (entry) => {
        const choice = choices[entry] ?? -1;
        if (choice < 0) return MISSING;
        return choice === wanted ? PASS : FAIL;
      };
    }
    case "given": {
      const readable = readableIn(entries, test.field);
      return (entry) => (readable(entry) ? PASS : MISSING);
    }
    case "dated-in-period": {
      const days = entries.days(test.field);
      return (entry) => {
        const day = days[entry] ?? NaN;
        return day >= period.start && day <= period.reportDate ? PASS : MISSING;
      };
    }
    case "done": {
      const days = entries.days(test.field);
      return (entry) => ((days[entry] ?? NaN) <= period.reportDate ? PASS : FAIL);
    }
    case "updated-since":
      return updatedSince(test, entries, period);
    case "on-time":
      return onTime(test, entries, period);
  }
}

function updatedSince(
  test: Extract<Test, { kind: "updated-since" }>,
  entries: Entries,
  { reportDate }: Period,
): (entry: number) => Outcome {
  const changes = entries.days(test.changed);
  const isChanged = entries.filled(test.changed);
  const updates = entries.days(test.updated);
  return (entry) => {
    if (!isChanged[entry]) return PASS;
    const changed = changes[entry] ?? NaN;
    if (Number.isNaN(changed)) return MISSING;
    // What changes after the report date has not changed yet.
    if (changed > reportDate) return PASS;
    const updated = updates[entry] ?? NaN;
    return updated >= changed && updated <= reportDate ? PASS : FAIL;
  };
}

function onTime(
  test: Extract<Test, { kind: "on-time" }>,
  entries: Entries,
  period: Period,
): (entry: number) => Outcome {
  const dues = entries.days(test.due);
  const dated = entries.filled(test.due);
  const dones = entries.days(test.done);
  const open: Outcome = test.open === "pass" ? PASS : NOT_DUE;
  const undated: Outcome = test.undated === "pass" ? PASS : MISSING;
  return (entry) => {
    if (!dated[entry]) return undated;
    const due = dues[entry] ?? NaN;
    if (Number.isNaN(due)) return MISSING;
    const done = dones[entry] ?? NaN;
    // What was done after the report date has not been done yet.
    if (done <= period.reportDate) return done <= due ? PASS : FAIL;
    return due < period.reportDate ? FAIL : open;
  };
}

function readableIn(entries: Entries, label: string): (entry: number) => boolean {
  const { kind } = fieldOf(entries.register, label);
  if (kind === "list") {
    const choices = entries.choices(label);
    return (entry) => (choices[entry] ?? -1) >= 0;
  }
  if (isDateKind(kind)) {
    const days = entries.days(label);
    return (entry) => !Number.isNaN(days[entry] ?? NaN);
  }
  const filled = entries.filled(label);
  return (entry) => filled[entry] === 1;
}
