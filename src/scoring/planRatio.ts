import type { Goal } from "../campaign/campaign";
import type { Book } from "../campaign/book";
import type { PlanRatioMeasure } from "../campaign/measure";
import { fractionOf, quantities, reaches } from "./amounts";
import { FALSE, holdsAll, TRUE } from "./conditions";
import type { Tally } from "./tally";
import { basisPoints } from "./verdict";

/**
 * One question, answered by the one entry that is meant: `possible` counts the others that are or might be. Without a
 * plan there is nothing to judge, and what was done stands alone.
 */
export function tallyPlanRatio(measure: PlanRatioMeasure, goal: Goal, book: Book): Tally {
  const { entry, others } = planEntry(measure, book);
  const none = { pass: 0, fail: 0, missing: 0, notDue: 0, anything: true, possible: others };
  if (entry === null) return { ...none, missing: 1, amounts: { done: null, base: null } };
  const entries = book.entries(measure.register);
  const amounts = {
    done: quantities(entries, measure.done)(entry),
    base: quantities(entries, measure.plan)(entry),
  };
  const isPlanned = entries.filled(measure.plan)[entry] === 1;
  if (amounts.done === null || (isPlanned && amounts.base === null)) return { ...none, missing: 1, amounts };
  const fraction = fractionOf(measure.kind, amounts);
  if (!fraction) return { ...none, amounts };
  const { reached } = reaches({ ...goal, level: basisPoints(goal.level) }, fraction);
  return { ...none, [reached ? "pass" : "fail"]: 1, amounts };
}

/** The entry that is meant, null where none or more than one may be; `others` counts those that leave it open. */
function planEntry(measure: PlanRatioMeasure, book: Book): { entry: number | null; others: number } {
  const meant = meantEntries(measure, book);
  const sure = meant.filter(({ isSure }) => isSure);
  const others = meant.length - (sure.length > 0 ? 1 : 0);
  return { entry: others === 0 ? (sure[0]?.entry ?? null) : null, others };
}

/** Every entry that is or might be the one, in their order. */
export function meantEntries(
  { register, scope }: PlanRatioMeasure,
  book: Book,
): { readonly entry: number; readonly isSure: boolean }[] {
  const entries = book.entries(register);
  const isMeant = holdsAll(scope, entries, book.period);
  return Array.from({ length: entries.count }, (_, entry) => ({ entry, truth: isMeant(entry) }))
    .filter(({ truth }) => truth !== FALSE)
    .map(({ entry, truth }) => ({ entry, isSure: truth === TRUE }));
}
