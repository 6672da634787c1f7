import type { FieldKind } from "../../registers/register";
import { type Day, readDateText } from "../../registers/text/dates";
import { tidy } from "../../registers/text/spelling";
import { isDay, isYear } from "../../registers/typed";

/**
 * The day that a text in a date, month or birth field means, or the year of a birth; null where it can mean several
 * or none. 05/06/2026 is two days, and a birth in 49 is in two centuries.
 */
export function dayMeant(text: string, kind: FieldKind): Day | null {
  if (text.length > LONGEST) return null;
  const plain = tidy(text).replace(MIDNIGHT, "");
  const numbers = plain.match(/\d+/g) ?? [];
  const hasWholeYear = numbers.some(({ length }) => length === 4);
  if (numbers.length === 1) return kind === "birth" && isYear(Number(plain)) ? Number(plain) : null;
  if (numbers.length === 2 && !(kind === "month" && hasWholeYear)) return null;
  if (kind === "birth" && !hasWholeYear) return null;
  const [day, other] = readDateText(plain).filter(isDay);
  return day !== undefined && other === undefined ? day : null;
}

/** No date is written longer. */
const LONGEST = 40;
/** As programs write a day that has no time. */
const MIDNIGHT = /[ T]0?0:00(:00(\.0+)?)?Z?$/i;
