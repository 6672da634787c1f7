import { asWritten } from "../../adopting/grids";
import { calendar, type Day, firstOfMonth } from "../../registers/text/dates";
import { fieldOf, type GridFields } from "../../registers/register";
import type { GridContent } from "./gridSheet";

/** Where everything of a grid stands; zero-based rows and columns. */
export interface GridLayout {
  readonly month: Day;
  /** 0 for the 1st, and so on. */
  readonly days: readonly number[];
  readonly header: number;
  /** The first row of people, and the one after the last. */
  readonly body: number;
  readonly end: number;
  readonly firstDay: number;
  readonly firstTotal: number;
  /** What is counted at the right and at the foot, by mark. */
  readonly totals: readonly { readonly mark: string; readonly label: string }[];
  /** The row of the first mark of the legend. */
  readonly legend: number;
  readonly widths: readonly number[];
}

export function layoutOf({ month, people, register }: GridContent, fields: GridFields): GridLayout {
  const { year, month: number } = calendar(month);
  const count = firstOfMonth(year, number + 1) - month;
  const values = fieldOf(register, fields.mark).values;
  const totals = values.map((value) => ({ mark: asWritten(value, fields), label: value }));
  const firstDay = NAMED.length + fields.rows.length;
  const end = BODY + people.length;
  return {
    month,
    days: Array.from({ length: count }, (_, i) => i),
    header: HEADER,
    body: BODY,
    end,
    firstDay,
    firstTotal: firstDay + count,
    totals,
    // The totals of the days, an empty line, and what the legend is about.
    legend: end + totals.length + 2,
    widths: [
      ...NAMED,
      ...fields.rows.map(() => 20),
      ...Array.from({ length: count }, () => DAY),
      ...Array.from({ length: totals.length + 1 }, () => TOTAL),
    ],
  };
}

const HEADER = 3;
/** Under the days stand those of the week. */
const BODY = HEADER + 2;
/** Code, name, group. */
const NAMED = [10, 22, 15];
const DAY = 3.6;
const TOTAL = 6.6;
