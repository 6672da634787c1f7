import type { Cell } from "./cells";

/**
 * Whether cells beside each other go on from one to the next: years, days as dates, "6/5 7/5 8/5", days of the week,
 * "T1 T2 T3". Above entries such cells are labels, though they look like figures. Mere numbers are none: see
 * countsColumns.
 */
export function goesAcross(cells: readonly Cell[]): boolean {
  const places = cells.flatMap((cell) => placeOf(cell) ?? []);
  if (places.length < LEAST || places.length < cells.length * MOSTLY) return false;
  const steps = places.slice(1).map(({ kind, at }, i) => {
    const before = places[i];
    return before?.kind === kind ? at - before.at : 0;
  });
  // Days of the week and of the month begin again, years stand under every group; courses meet once a week.
  const good = Math.max(...[1, WEEK].map((each) => steps.filter((step) => step === each).length));
  return good >= Math.max(2, steps.length * STEPS_OF_ONE);
}

/** Whether a cell names a day of the week. */
export function isWeekday({ folded }: Pick<Cell, "folded">): boolean {
  return WEEKDAYS.some((names) => names.includes(folded));
}

const WEEK = 7;
const LEAST = 3;
/** Beside them stand the labels of other columns. */
const MOSTLY = 0.6;
const STEPS_OF_ONE = 0.6;

interface Place {
  readonly kind: "year" | "date" | "day" | "weekday" | "month";
  readonly at: number;
}

function placeOf({ text, folded }: Cell): Place | null {
  if (/^(?:19|20)\d\d$/.test(text)) return { kind: "year", at: Number(text) };
  if (/^[3-6]\d{4}$/.test(text)) return { kind: "date", at: Number(text) };
  const [, day] = /^(\d{1,2})[/-]\d{1,2}(?:[/-]\d{2,4})?$/.exec(text) ?? [];
  if (day !== undefined) return { kind: "day", at: Number(day) };
  const [, month] = /^(?:thang|quy|nam) ?(\d{1,4})(?:[/-]\d{2,4})?$/.exec(folded) ?? [];
  if (month !== undefined) return { kind: "month", at: Number(month) };
  const weekday = WEEKDAYS.findIndex((names) => names.includes(folded));
  return weekday < 0 ? null : { kind: "weekday", at: weekday };
}

const WEEKDAYS = ["2", "3", "4", "5", "6", "7"]
  .map((n, i) => [`t${n}`, `thu ${n}`, `thu ${["hai", "ba", "tu", "nam", "sau", "bay"][i] ?? ""}`])
  .concat([["cn", "chu nhat"]]);
