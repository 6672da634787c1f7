import type { People } from "../../../registers/people";
import type { Day } from "../../../registers/text/dates";
import type { Period } from "../../../campaign/period";
import { soundDays } from "../soundDays";

/** When the people of a register came and left, by person; NaN where it is not known. */
export interface Stays {
  readonly from: Float64Array;
  readonly until: Float64Array;
}

export function staysOf({ entries }: People, period: Period): Stays | null {
  const role = entries.register.people;
  if (!role || !entries.has(role.from)) return null;
  const from = soundDays(entries, role.from, period);
  const none = () => new Float64Array(entries.count).fill(NaN);
  return { from, until: entries.has(role.until) ? soundDays(entries, role.until, period) : none() };
}

/** How many days before somebody came, or after they left; 0 where they were there, or nobody knows. */
export function daysAway({ from, until }: Stays, person: number, day: Day): number {
  const early = (from[person] ?? NaN) - day;
  const late = day - (until[person] ?? NaN);
  return early > 0 ? early : late > 0 ? late : 0;
}
