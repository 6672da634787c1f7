import type { Points, Step } from "../../campaign/points";
import { exactly, mapped, type Range } from "./range";
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
      return mapped(completion, (reached) => max * shareAt(rule.steps, reached));
    case "lateness":
      return daysLate === null ? { low: 0, high: max } : exactly(max * shareAt(rule.steps, daysLate));
    case "minus":
      return mapped(wrong, (things) => Math.max(rule.floor, max - rule.each * things));
    case "plus": {
      const most = rule.cap ?? Infinity;
      return mapped(state, (one) => (one >= 1 ? Math.min(most, max + rule.each * beyond) : 0));
    }
  }
}

/** Of the step that began last; nothing before the first one. */
function shareAt(steps: readonly Step[], value: number): number {
  const begun = steps.filter(({ from }) => from <= value);
  return begun.reduce((last, step) => (step.from >= last.from ? step : last), { from: -Infinity, share: 0 })
    .share;
}
