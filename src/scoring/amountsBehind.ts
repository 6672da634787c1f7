import type { Book } from "../campaign/book";
import { type Goal, registerOf } from "../campaign/campaign";
import type { Condition, DeadlineMeasure, PlanRatioMeasure, SavingMeasure } from "../campaign/measure";
import type { Month } from "../campaign/period";
import { quantities } from "./amounts";
import type { Behind, EntryOf } from "./behind";
import { FALSE, holdsAll } from "./conditions";
import { tallyDeadline } from "./deadline";
import { unclearField } from "./deciding";
import { meantEntries, tallyPlanRatio } from "./planRatio";
import { readings } from "./saving";

/** The entry of the plan that fell short or lacks a number; of several that may be meant, all of them. */
export function planBehind(measure: PlanRatioMeasure, goal: Goal, book: Book): Behind[] {
  const { fail, missing, possible = 0 } = tallyPlanRatio(measure, goal, book);
  if (fail + missing === 0) return [];
  const { register, scope, done, plan } = measure;
  const named = namingField(scope);
  const meant = meantEntries(measure, book);
  if (meant.length === 0) return [lacking(register, named)];
  const entries = book.entries(register);
  const unclear = unclearField(scope, entries, book);
  const isDone = quantities(entries, done);
  return meant.map(({ entry }) => {
    const field = possible > 0 ? (unclear(entry) ?? named) : fail > 0 || isDone(entry) === null ? done : plan;
    return itself(fail > 0 ? "fail" : "missing", { register, entry }, field);
  });
}

/** Entries that cannot be placed or read, and months, of this year or the one before, in which nothing was written. */
export function savingBehind(measure: SavingMeasure, book: Book): Behind[] {
  const { register, scope, amount } = measure;
  const entries = book.entries(register);
  const date = registerOf(book.campaign, register).date ?? "";
  const unclear = unclearField(scope, entries, book);
  const { months, unplaced } = readings(measure, book);
  const ofMonth = (month: Month, read: (typeof months)[number]["now"]): Behind[] =>
    read.length === 0
      ? [{ ...lacking(register, date), month }]
      : read
          .filter((one) => one.amount === null)
          .map(({ entry }) => itself("missing", { register, entry }, amount));
  return [
    ...unplaced.map((entry) => itself("missing", { register, entry }, unclear(entry) ?? date)),
    ...months.flatMap(({ month, yearBefore, now, before }) => [
      ...ofMonth(yearBefore, before),
      ...ofMonth(month, now),
    ]),
  ];
}

/** What was sent late, what has no day yet, or that nothing is written at all. */
export function deadlineBehind(measure: DeadlineMeasure, book: Book): Behind[] {
  const { fail, missing } = tallyDeadline(measure, book);
  if (fail + missing === 0) return [];
  const { register, scope, sent } = measure;
  const entries = book.entries(register);
  const isMeant = holdsAll(scope, entries, book.period);
  const unclear = unclearField(scope, entries, book);
  const outcome = fail > 0 ? "fail" : "missing";
  const found = Array.from({ length: entries.count }, (_, entry) => entry).filter((entry) => {
    return isMeant(entry) !== FALSE && (fail > 0 || unclear(entry) !== null);
  });
  if (found.length === 0) return [{ ...lacking(register, sent), outcome }];
  return found.map((entry) => itself(outcome, { register, entry }, unclear(entry) ?? sent));
}

/** The field that says what an entry is about. */
function namingField(scope: readonly Condition[]): string {
  const naming = scope.find(({ kind }) => kind === "names") ?? scope[0];
  if (!naming || !("field" in naming)) throw new Error("no field names the entry of a plan");
  return naming.field;
}

function lacking(register: string, field: string): Behind {
  return { outcome: "missing", about: null, decided: { register, entry: null }, field, month: null };
}

function itself(outcome: Behind["outcome"], entry: EntryOf, field: string): Behind {
  return { outcome, about: entry, decided: entry, field, month: null };
}
