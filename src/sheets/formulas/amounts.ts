import type { Part } from "../../campaign/campaign";
import type { AmountKind } from "../../scoring/amounts";
import type { PartCells } from "./counts";

/** The cells of a part that compares quantities, and its level. */
type AmountCells = Pick<PartCells, "done" | "base" | "level">;

/** A quantity in whole thousandths, as scoring/amounts has it: rounded twice, so that a half is one everywhere. */
export const thousandths = (amount: string) => `ROUND(ROUND(${amount}*1000,6),0)`;

/** 1 where there is something to divide and something to divide by. */
export const isFraction = ({ done, base }: AmountCells) =>
  `(COUNT(${done},${base})=2)*(${thousandths(`MAX(${base})`)}>0)`;

/** In thousandths: what was done, or what was saved. */
export const partOf = (kind: AmountKind, { done, base }: AmountCells) =>
  kind === "saving" ? `(${thousandths(base)}-${thousandths(done)})` : thousandths(done);

/** Whether the fraction stands so to the level; only where `isFraction`. */
export function amountIs(compare: ">=" | ">" | "<=", kind: AmountKind, cells: AmountCells): string {
  return `${partOf(kind, cells)}*10000${compare}${cells.level}*${thousandths(cells.base)}`;
}

/** The fraction itself; only where `isFraction`. */
export function fraction(kind: AmountKind, cells: AmountCells): string {
  return `${partOf(kind, cells)}/${thousandths(cells.base)}`;
}

/** How much more it would take: in whole things where only whole ones were written; only where `isFraction`. */
export function lackingAmount({ goal }: Part, kind: AmountKind, cells: AmountCells): string {
  const { done, base, level } = cells;
  const step = `IF(AND(INT(${done})=${done},INT(${base})=${base}),1000,1)`;
  const steps = `(${level}*${thousandths(base)}-${partOf(kind, cells)}*10000)/10000/${step}`;
  const needed = goal.compare === ">" ? `(INT(${steps})+1)` : `ROUNDUP(${steps},0)`;
  return `ROUND(${needed}*${step}/1000,3)`;
}
