import { type AmountKind, fractionOf, reaches } from "./amounts";
import type { Rounding } from "./points/shown";
import type { PartResult } from "./score";
import { basisPoints } from "./verdict";

/**
 * The ratio of a part as the scorecard shows it; null where it has none. Rounded in whole numbers, so that a half is a
 * half; one that would look as if it stood on the other side of the level is cut further behind: 99.96% is never 100%.
 */
export function shownRatio(result: PartResult, rounding: Rounding): number | null {
  const { kind } = result.part.measure;
  switch (kind) {
    case "none":
    case "count":
    case "deadline":
      return null;
    case "plan-ratio":
    case "saving":
      return shownAmounts(result, kind, rounding);
    default:
      return shownShare(result, rounding);
  }
}

function shownShare({ part, tally }: PartResult, { isCut, digits }: Rounding): number | null {
  const { pass } = tally;
  const answered = pass + tally.fail;
  if (answered === 0) return null;
  const scale = 10 ** (digits + 2);
  const rounded = Math.floor((2 * pass * scale + (isCut ? 0 : answered)) / (2 * answered)) / scale;
  // Of months all must reach theirs.
  const level = part.measure.kind === "per-month" ? 1 : basisPoints(part.goal.level) / 10_000;
  const isReached = (ratio: number) => (part.goal.compare === ">" ? ratio > level : ratio >= level);
  const looksRight = isReached(rounded) === isReached(pass / answered);
  return looksRight ? rounded : Math.floor((pass * FURTHER) / answered) / FURTHER;
}

function shownAmounts(
  { part, tally }: PartResult,
  kind: AmountKind,
  { isCut, digits }: Rounding,
): number | null {
  const fraction = fractionOf(kind, tally.amounts);
  if (!fraction) return null;
  const asked = { compare: ">=", level: basisPoints(part.goal.level) } as const;
  const scale = 10 ** (digits + 2);
  const size = (Math.abs(fraction.part) * scale) / fraction.base;
  const steps = Math.sign(fraction.part) * Math.floor(isCut ? size : size + 0.5);
  const [exact, seen] = [reaches(asked, fraction), reaches(asked, { part: steps, base: scale })];
  const looksRight = exact.beyond === seen.beyond && exact.reached === seen.reached;
  return looksRight ? steps / scale : Math.trunc((fraction.part * FURTHER) / fraction.base) / FURTHER;
}

/** As fine as a ratio is shown where fewer decimals would say something else. */
const FURTHER = 100_000;
