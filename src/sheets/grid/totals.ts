import { plainAddress } from "../../workbook/address";
import type { Line, PlanCell } from "../../workbook/plan";
import { quote } from "../formulas/references";
import type { GridLayout } from "./layout";

/** What no single mark says: several in one cell, or one that is not ours. */
export const OTHER = "Khác";

/** How often each mark stands in a row, and how many cells say something else. */
export function rowTotals(row: number, { firstDay, firstTotal, totals }: GridLayout): PlanCell[] {
  const days = plainAddress({ top: row, left: firstDay, bottom: row, right: firstTotal - 1 });
  const counted = { top: row, left: firstTotal, bottom: row, right: firstTotal + totals.length - 1 };
  return [
    ...totals.map(({ mark }) => total(`COUNTIF(${days},${quote(mark)})`)),
    total(`COUNTA(${days})-SUM(${plainAddress(counted)})`),
  ];
}

/** A line for each mark: how often it stands under each day. */
export function dayTotals({ body, end, days, firstDay, totals, firstTotal }: GridLayout): Line[] {
  if (end === body) return totals.map(() => ({ cells: [] }));
  const all = (column: number) => plainAddress({ top: body, left: column, bottom: end - 1, right: column });
  return totals.map(({ mark, label }, place): Line => {
    const blank = Array.from({ length: firstDay - 1 }, (): PlanCell => ({ style: "totalLabel" }));
    const sums = Array.from({ length: totals.length + 1 }, (_, i): PlanCell => {
      return i === place ? total(`SUM(${all(firstTotal + i)})`) : { style: "total" };
    });
    return {
      cells: [
        { value: `Cộng: ${label} (${mark})`, style: "totalLabel" },
        ...blank,
        ...days.map((day) => total(`COUNTIF(${all(firstDay + day)},${quote(mark)})`)),
        ...sums,
      ],
    };
  });
}

const total = (formula: string): PlanCell => ({ formula, style: "total" });
