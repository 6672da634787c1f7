import type { Moment } from "../../actions/exchange";
import { type Day, dayOf } from "../../registers/text/dates";

/** Today by the clock of the machine. */
export function today(): Day {
  const now = new Date();
  const day = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === null) throw new Error("the clock of this machine tells no date");
  return day;
}

/** Now by the clock of the machine. */
export function now(): Moment {
  const clock = new Date();
  return today() + (clock.getHours() * 60 + clock.getMinutes()) / (24 * 60);
}
