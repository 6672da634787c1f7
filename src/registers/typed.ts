import { type Day, firstOfMonth, formatDay, readDateText } from "./text/dates";
import { type Field, type FieldKind, isDateKind } from "./register";
import { tidy } from "./text/spelling";

/** The last day that Excel shows: 31/12/9999. */
const LAST_DAY = 2_958_465;
/** No date or number is written longer. */
const LONGEST = 40;

export const holdsDay = ({ kind }: Field) => isDateKind(kind) || kind === "birth";
export const holdsNumber = ({ kind }: Field) => kind === "whole" || kind === "number" || kind === "money";

/** Whether a number can be the serial number of a day. */
export function isDay(day: number): boolean {
  return day >= 1 && day <= LAST_DAY;
}

/** What a date typed as text can mean, as it should be typed; empty if it is no date. */
export function meantDates(text: string, kind: FieldKind): string[] {
  if (text.length > LONGEST) return [];
  const plain = tidy(text).replace(/[ T]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?( ?[ap]m)?Z?$/i, "");
  if (kind === "birth" && isYear(Number(plain))) return [plain];
  return readDateText(plain).filter(isDay).map(formatDay);
}

/** What a number typed as text can mean: 12,5 · 1.200 · 1.200.000,5 · 500.000 đ; empty if it is no number. */
export function meantNumbers(text: string, kind: FieldKind): number[] {
  if (text.length > LONGEST) return [];
  const unit = kind === "money" ? / ?(đ|đồng|vnđ|vnd)\.?$/i : /$/;
  const written = tidy(text).replace(unit, "");
  const plain = /^[-+]?[1-9]\d{0,2}( \d{3})+(,\d+)?$/.test(written) ? written.replaceAll(" ", "") : written;
  if (/^[-+]?\d+$/.test(plain)) return [Number(plain)];
  if (/^[-+]?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/.test(plain)) return [vietnamese(plain)];
  if (/^[-+]?[1-9]\d{0,2}(,\d{3}){2,}(\.\d+)?$|^[-+]?[1-9]\d{0,2},\d{3}\.\d+$/.test(plain))
    return [english(plain)];
  // 1,200 is twelve hundred to some and one and a fifth to others; where things are counted only one is left.
  if (/^[-+]?[1-9]\d{0,2},\d{3}$/.test(plain)) {
    return kind === "number" ? [vietnamese(plain), english(plain)] : [english(plain)];
  }
  return /^[-+]?\d+[.,]\d+$/.test(plain) ? [Number(plain.replace(",", "."))] : [];
}

/** The first day a birth cell can mean: a whole number 1900–2100 is a year. */
export function birthDay(value: unknown, day: Day): Day {
  return typeof value === "number" && isYear(value) ? firstOfMonth(value, 1) : day;
}

export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value <= LAST_YEAR;
}

/** Whether a number in a cell of this kind counts days. Of a birth, whole numbers up to 2100 are years. */
export function countsDays(kind: FieldKind, value: number): boolean {
  return isDateKind(kind) || (kind === "birth" && value > LAST_YEAR);
}

const LAST_YEAR = 2100;

const vietnamese = (plain: string) => Number(plain.replaceAll(".", "").replace(",", "."));
const english = (plain: string) => Number(plain.replaceAll(",", ""));
