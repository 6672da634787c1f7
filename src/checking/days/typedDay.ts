import type { FieldKind } from "../../registers/register";
import { dateParts, type Day, dayOf, fullYear, namedOrder } from "../../registers/text/dates";
import { isDay, isYear, withoutTime } from "../../registers/typed";
import { type Around, digitsMean } from "./digits";
import { type Impossible, whyImpossible, whyNotOn } from "./impossible";

/** What somebody typed where a date should be. */
export type TypedDay =
  /** Dates: what it means read in one order and in the other. `order` is the one that the numbers give away. */
  | {
      readonly is: "days";
      readonly order: DateOrder | null;
      readonly read: Readonly<Record<DateOrder, readonly Day[]>>;
    }
  /** A year where a year is enough. */
  | { readonly is: "year"; readonly year: number }
  /** Written like a date, but there is no such day. */
  | { readonly is: "impossible"; readonly why: Impossible }
  | { readonly is: "partial"; readonly known: Known }
  /** A number without separators, with the dates that its digits can be. */
  | { readonly is: "digits"; readonly days: readonly Day[] }
  | { readonly is: "nothing" };

export type DateOrder = "day-first" | "month-first";

/** The year alone; the month and its year; or so little that even the year is open. */
export type Known = "year" | "month" | "part";

/** No date is written longer. */
export const LONGEST = 40;
export const NOTHING: TypedDay = { is: "nothing" };
const LONE_MONTH = /^(?:tháng|thang|th?)[ .]*(\d{1,2})$/i;

/** Of a text that is not longer than `LONGEST`: a birth in 49 may be one of 1949 or, later, of 2049. */
export function readTypedDay(text: string, kind: FieldKind, around: Around): TypedDay {
  const plain = withoutTime(text);
  if (/^\d+$/.test(plain)) return readDigits(Number(plain), kind, around, plain);
  const parts = dateParts(plain);
  if (parts.length === 3) return readThree(parts, kind === "birth" ? around.latest : null, namedOrder(plain));
  if (parts.length === 2) return readTwo(parts, kind);
  const month = kind === "month" ? Number(LONE_MONTH.exec(plain)?.[1] ?? NaN) : NaN;
  return month >= 1 && month <= 12 ? { is: "partial", known: "part" } : NOTHING;
}

/** What a number stands for that counts no days. */
export function readDigits(
  number: number,
  kind: FieldKind,
  around: Around,
  written = String(number),
): TypedDay {
  if (isYear(number))
    return kind === "birth" ? { is: "year", year: number } : { is: "partial", known: "year" };
  if (kind === "month" && number >= 1 && number <= 12) return { is: "partial", known: "part" };
  return { is: "digits", days: digitsMean(written, kind, around) };
}

function readThree(parts: readonly string[], born: Day | null, named: DateOrder | null): TypedDay {
  const [a = "", b = "", c = ""] = parts;
  const [first, second, year] = [Number(a), Number(b), Number(c)];
  const isYearFirst = first > 99;
  const years = isYearFirst
    ? [first]
    : c.length <= 2 && born !== null
      ? [year + 2000, year + 1900]
      : [fullYear(year)];
  const on = (month: number, date: number) =>
    years
      .map((one) => dayOf(one, month, date) ?? NaN)
      .filter((day) => isDay(day) && (years.length === 1 || born === null || day <= born));
  const inOrder = (order: DateOrder) => {
    if (isYearFirst) return on(second, year);
    return order === "day-first" ? on(second, first) : on(first, second);
  };
  const read = { "day-first": inOrder(named ?? "day-first"), "month-first": inOrder(named ?? "month-first") };
  if (meaningsOf(read).length === 0) return { is: "impossible", why: whyImpossible(parts) };
  // What says its order in words or begins with the year tells nothing of how others were written.
  return { is: "days", order: isYearFirst || named !== null ? null : orderOf(first, second), read };
}

/** Every date that it may be, Vietnamese order first. */
export function meaningsOf(read: Readonly<Record<DateOrder, readonly Day[]>>): Day[] {
  return [...new Set([...read["day-first"], ...read["month-first"]])];
}

/** The order that a date gives away: a number above twelve is no month. */
function orderOf(first: number, second: number): DateOrder | null {
  if (first > 12) return "day-first";
  return second > 12 ? "month-first" : null;
}

/** Month and year, or a day and a month: 5/11 is the fifth of November to most people, and Excel knows no year of it. */
function readTwo([first = "", second = ""]: readonly string[], kind: FieldKind): TypedDay {
  const [month, year] = first.length === 4 ? [second, first] : [first, second];
  const short = year.length <= 2;
  if (short && (kind !== "month" || Number(year) <= 12)) return { is: "partial", known: "part" };
  const day = dayOf(fullYear(Number(year)), Number(month), 1);
  if (day === null || !isDay(day)) return { is: "impossible", why: whyNotOn(1, Number(month), Number(year)) };
  const read = { "day-first": [day], "month-first": [day] };
  return kind === "month" ? { is: "days", order: null, read } : { is: "partial", known: "month" };
}
