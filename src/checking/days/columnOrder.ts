import type { DateOrder } from "./typedDay";
import type { MisreadDay } from "./misreadDays";

/** So many dates of a column must give away their order, and none the other one. */
const ENOUGH = 3;

/** The order in which the typed dates of a column are written; null where too few tell, or they disagree. */
export function columnOrder(cells: readonly MisreadDay[]): DateOrder | null {
  const count = { "day-first": 0, "month-first": 0 };
  for (const { typed } of cells) if (typed.is === "days" && typed.order !== null) count[typed.order]++;
  const { "day-first": day, "month-first": month } = count;
  if (day >= ENOUGH && month === 0) return "day-first";
  return month >= ENOUGH && day === 0 ? "month-first" : null;
}
