import { type Rounding, roundedTo } from "./points/shown";
import type { PartResult } from "./score";
import { basisPoints } from "./verdict";

/**
 * The ratio of a part as the scorecard shows it. Where the rounded number would stand on another side of the level than
 * the exact one, it gets more decimals: 99.96% is never shown as 100%.
 */
export function shownRatio({ part, ratio }: PartResult, { isCut, digits }: Rounding): number | null {
  const { kind } = part.measure;
  if (ratio === null || kind === "none" || kind === "count" || kind === "deadline") return null;
  const level = kind === "per-month" ? 1 : basisPoints(part.goal.level) / 10_000;
  const isAmount = kind === "plan-ratio" || kind === "saving";
  const isStrict = part.goal.compare === ">";
  const side = (value: number) =>
    isAmount
      ? Number(value >= level) + Number(value > level)
      : Number(isStrict ? value > level : value >= level);
  const rounded = roundedTo(ratio, digits + 2, isCut);
  return side(rounded) === side(ratio) ? rounded : roundedTo(ratio, FURTHER, true);
}

/** Digits that are shown where fewer would say something else. */
const FURTHER = 5;
