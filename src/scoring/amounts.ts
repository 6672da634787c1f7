import type { Goal } from "../campaign/campaign";
import type { Entries } from "../registers/entries";
import type { Amounts } from "./tally";

/**
 * Quantities are compared in whole thousandths, so that 1234.5 and 0.1 + 0.2 are what people wrote. Below a hundred
 * million units a product with a level in basis points has fifteen digits at most, which a number holds exactly.
 */
export function thousandths(amount: number): number {
  return Math.round(Number((amount * 1000).toFixed(6)));
}

/** What entry i says: a number from 0 up; null where the cell holds anything else. */
export function quantities(entries: Entries, label: string): (entry: number) => number | null {
  const values = entries.values(label);
  return (entry) => {
    const value = values[entry];
    return typeof value === "number" && value >= 0 ? value : null;
  };
}

/** In thousandths: of a plan what was done, of a saving what was saved, each of its base. */
interface Fraction {
  readonly part: number;
  readonly base: number;
}

export type AmountKind = "plan-ratio" | "saving";

/** Null where there is nothing to divide, or nothing to divide by. */
export function fractionOf(kind: AmountKind, amounts: Amounts | undefined): Fraction | null {
  const { done = null, base = null } = amounts ?? {};
  if (done === null || base === null) return null;
  const [now, whole] = [thousandths(done), thousandths(base)];
  if (whole === 0) return null;
  return { part: kind === "saving" ? whole - now : now, base: whole };
}

/** What a goal of amounts asks; the level in basis points. */
interface Asked {
  readonly compare: Goal["compare"];
  readonly level: number;
}

/** Whether a fraction reaches its level; `beyond`: is above it. */
export function reaches(
  { compare, level }: Asked,
  { part, base }: Fraction,
): { reached: boolean; beyond: boolean } {
  const [left, right] = [part * 10_000, level * base];
  return { reached: compare === ">" ? left > right : left >= right, beyond: left > right };
}

/** How much more it would take, in the things themselves: whole ones where only whole ones were written. */
export function lackingAmount(kind: AmountKind, asked: Asked, amounts: Amounts | undefined): number {
  const fraction = fractionOf(kind, amounts);
  if (!fraction || !amounts || reaches(asked, fraction).reached) return 0;
  const step = [amounts.done, amounts.base].every(Number.isInteger) ? 1000 : 1;
  const steps = (asked.level * fraction.base - fraction.part * 10_000) / 10_000 / step;
  return ((asked.compare === ">" ? Math.floor(steps) + 1 : Math.ceil(steps)) * step) / 1000;
}
