import { type Day, firstOfMonth, formatDay, readDateText } from "./text/dates";
import { type Field, type FieldKind, isDateKind } from "./register";
import { tidy } from "./text/spelling";

/** The last day that Excel shows: 31/12/9999. */
const LAST_DAY = 2_958_465;
/** No date is written longer. */
const LONGEST = 40;

export const holdsDay = ({ kind }: Field) => isDateKind(kind) || kind === "birth";
export const holdsNumber = ({ kind }: Field) => NUMBERS.has(kind);
const NUMBERS: ReadonlySet<FieldKind> = new Set(["whole", "year", "number", "money"]);

/** Whether a number can be the serial number of a day. */
export function isDay(day: number): boolean {
  return day >= 1 && day <= LAST_DAY;
}

/** Whether a number that nobody calls a day is likely one, of 1920 to 2099: smaller ones are counted things. */
export function isLikelyDay(number: number): boolean {
  return number >= FIRST_LIKELY && number < LAST_LIKELY;
}

const [FIRST_LIKELY, LAST_LIKELY] = [firstOfMonth(1920, 1), firstOfMonth(2100, 1)];

/** What a date typed as text can mean, as it should be typed; empty if it is no date. */
export function meantDates(text: string, kind: FieldKind): string[] {
  if (text.length > LONGEST) return [];
  const plain = withoutTime(text);
  if (kind === "birth" && isYear(Number(plain))) return [plain];
  return readDateText(plain).filter(isDay).map(formatDay);
}

/** A typed date as its writer saw it, without the time of day behind it. */
export function withoutTime(text: string): string {
  return tidy(text).replace(/[ T]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?( ?[ap]m)?Z?$/i, "");
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
