import { type Day, dayOf } from "../../registers/text/dates";
import { tidy } from "../../registers/text/spelling";
import type { Repair } from "./repair";

/** The one day that the text means, or the year of a birth; a time of day would be lost, and so it stays. */
export const repairDateText: Repair<"date-text"> = (value, { means: [meant, other] }) => {
  if (typeof value !== "string" || meant === undefined || other !== undefined) return undefined;
  if (value.includes(":") && !MIDNIGHT.test(tidy(value))) return undefined;
  if (/^\d+$/.test(meant)) return Number(meant);
  const day = dayFrom(meant);
  return day !== null && day >= FIRST_SOUND_DAY ? day : undefined;
};

/** Digits of a text that count the days, as a number pasted into a column of texts, and that can be no other date. */
export const repairDateNumber: Repair<"date-number"> = (value, { means: [meant, other] }) => {
  if (typeof value !== "string" || meant === undefined || other !== undefined) return undefined;
  const day = dayFrom(meant);
  return day !== null && String(day) === tidy(value) ? day : undefined;
};

/** As programs write a day that has no time. */
const MIDNIGHT = /[ T]0?0:00(:00(\.0+)?)?Z?$/i;
/** 01/03/1900. Excel believes in a 29/02/1900, so that its days before are one less than ours. */
const FIRST_SOUND_DAY = 61;

/** dd/mm/yyyy */
function dayFrom(written: string): Day | null {
  const [date = NaN, month = NaN, year = NaN] = written.split("/").map(Number);
  return dayOf(year, month, date);
}
