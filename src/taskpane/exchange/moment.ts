import type { Moment } from "../../actions/exchange";
import { formatDay } from "../../registers/text/dates";

const MINUTES = 24 * 60;

/** 22/11/2026 09:05 */
export function formatMoment(moment: Moment): string {
  const minutes = Math.round(moment * MINUTES);
  const ofDay = minutes % MINUTES;
  const two = (value: number) => String(value).padStart(2, "0");
  return `${formatDay(Math.floor(minutes / MINUTES))} ${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}`;
}
