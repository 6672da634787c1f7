/**
 * Dates are day numbers: Excel's serials of the 1900 system (01/01/2026 = 46023).
 * All arithmetic is on whole days of the proleptic Gregorian calendar; no time zone takes part.
 */
export type Day = number;

const UNIX_EPOCH = 25569;

/** What to add to a workbook's serial number to get a day number: its dates may count from 1904. */
export function daysFrom1904(date1904: boolean): number {
  return date1904 ? 1462 : 0;
}

/** Day number of a calendar date, or null if there is no such date (31/11, 29/02/2026). */
export function dayOf(year: number, month: number, date: number): Day | null {
  const day = Date.UTC(year, month - 1, date) / 86_400_000 + UNIX_EPOCH;
  const back = calendar(day);
  return back.year === year && back.month === month && back.date === date ? day : null;
}

/** First day of a month; months outside 1..12 roll over into other years. */
export function firstOfMonth(year: number, month: number): Day {
  return Date.UTC(year, month - 1, 1) / 86_400_000 + UNIX_EPOCH;
}

/** Calendar date of a day number (H. Hinnant's civil_from_days, on 400-year eras). */
export function calendar(day: Day): { year: number; month: number; date: number } {
  const z = Math.floor(day) - UNIX_EPOCH + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    date: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** dd/mm/yyyy */
export function formatDay(day: Day): string {
  const { year, month, date } = calendar(day);
  return `${String(date).padStart(2, "0")}/${String(month).padStart(2, "0")}/${String(year)}`;
}

/** mm/yyyy */
export function formatMonth(day: Day): string {
  return formatDay(day).slice(3);
}

/** dd/mm/yyyy hh:mm, of a day number with its fraction, to the nearest minute. */
export function formatMoment(moment: number): string {
  const minutes = Math.round(moment * 1440);
  const ofDay = minutes % 1440;
  const two = (part: number) => String(part).padStart(2, "0");
  return `${formatDay(Math.floor(minutes / 1440))} ${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}`;
}

/** Day of an ISO date (2026-06-30), or null. */
export function parseIsoDay(text: string): Day | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts ? dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null;
}

/** yyyy-mm-dd */
export function isoDay(day: Day): string {
  return formatDay(day).split("/").reverse().join("-");
}

/**
 * The days a typed text can mean, Vietnamese order first: 5/1/2026, 05.01.26, 5-1-2026, 2026-01-05,
 * "ngày 5 tháng 1 năm 2026", 01/2026 (its first day). Empty if it is no date; two when dd/mm and mm/dd both exist
 * and differ, and no word says which it is.
 */
export function readDateText(text: string): Day[] {
  const parts = dateParts(text);
  const [a = 0, b = 0, c] = parts.map(Number);
  if (parts.length === 0) return [];
  if (c === undefined) return [dayOf(fullYear(b), a, 1)].filter((day) => day !== null);
  if (a > 31) return [dayOf(a, b, c)].filter((day) => day !== null);
  const named = namedOrder(text);
  const days = [
    named === "month-first" ? null : dayOf(fullYear(c), b, a),
    named === "day-first" ? null : dayOf(fullYear(c), a, b),
  ].filter((day) => day !== null);
  return [...new Set(days)];
}

/** The order that a date says in words, "ngày 5 tháng 1 năm 2026" or "tháng 1, ngày 5, 2026"; null where it says none. */
export function namedOrder(text: string): "day-first" | "month-first" | null {
  const plain = text.normalize("NFC").toLowerCase();
  if (/\d\D*tháng\D*\d/.test(plain)) return "day-first";
  return /tháng\D*\d+\D*ngày/.test(plain) ? "month-first" : null;
}

/** The two or three numbers of a typed date, as they stand there: 5/1/2026 is "5", "1", "2026". None if it is no date. */
export function dateParts(text: string): string[] {
  const plain = text
    .normalize("NFC")
    .toLowerCase()
    .replace(/ngày|tháng|năm/g, "/")
    .replace(/\s*[/.\-\s]\s*/g, "/")
    .replace(/\/+/g, "/")
    .replace(/^\/|\/$/g, "");
  return /^\d+(\/\d+){1,2}$/.test(plain) ? plain.split("/") : [];
}

/** A year of two digits is one of 1950–2049. */
export function fullYear(year: number): number {
  return year < 100 ? year + (year < 50 ? 2000 : 1900) : year;
}
