import type { Points, Step } from "../../campaign/points";
import { mapped, type Range } from "./range";
import type { Standing } from "./standing";

/** The points that a rule gives for how far a target has come. */
export function pointsBy({ max, rule }: Points, standing: Standing): Range {
  const { completion, state, wrong, beyond, daysLate } = standing;
  switch (rule.kind) {
    case "all-or-nothing":
      return mapped(state, (one) => (one >= 1 ? max : 0));
    case "proportional":
      return mapped(completion, (reached) => max * Math.min(1, Math.max(0, reached)));
    case "exactly-met":
      return mapped(state, (one) => (one >= 2 ? max : one >= 1 ? max * rule.share : 0));
    case "bands":
      return mapped(completion, (reached) => max * shareAt(rule.steps, reached, 0));
    case "lateness":
      // Before the first step it is not late enough to lose anything.
      return daysLate === null
        ? { low: 0, high: max }
        : mapped(daysLate, (days) => max * shareAt(rule.steps, days, 1));
    case "minus":
      return mapped(wrong, (things) => Math.max(rule.floor, max - rule.each * things));
    case "plus": {
      const most = rule.cap ?? Infinity;
      return mapped(state, (one) => (one >= 1 ? Math.min(most, max + rule.each * beyond) : 0));
    }
  }
}

/** Of the step that began last. */
function shareAt(steps: readonly Step[], value: number, before: number): number {
  const begun = steps.filter(({ from }) => from <= value);
  const first = { from: -Infinity, share: before };
  return begun.reduce((last, step) => (step.from >= last.from ? step : last), first).share;
}
