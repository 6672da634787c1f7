import { dayOf } from "../../registers/text/dates";

/** Today by the clock of this machine, as a day number. */
export function today(): number {
  return Math.floor(moment());
}

/** Now by the clock of this machine, to the minute, as a day number with its fraction. */
export function moment(): number {
  const now = new Date();
  const day = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? 0;
  return day + (now.getHours() * 60 + now.getMinutes()) / 1440;
}
