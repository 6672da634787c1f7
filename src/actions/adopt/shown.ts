import { daysFrom1904, firstOfMonth, formatDay } from "../../registers/text/dates";
import { foldAccents } from "../../registers/text/fold";
import { readLegacy } from "../../registers/text/legacy";
import { tidy } from "../../registers/text/spelling";
import { type CellValue, isBlank, isCellError } from "../../workbook/value";

/** Own columns hold texts: a day in one of them is written as people read it. `date1904`: of the sheet it comes from. */
export function asShown(value: CellValue, name: string, date1904: boolean): CellValue {
  if (typeof value !== "number" || !Number.isInteger(value)) return value;
  const day = value + daysFrom1904(date1904);
  const isDay = day > FIRST_DAY && day < LAST_DAY;
  return isDay && /ngay|han\b|thoi gian/.test(foldAccents(name)) ? formatDay(day) : value;
}

/** 1920 and 2100: other numbers in a column of days are none. */
const [FIRST_DAY, LAST_DAY] = [firstOfMonth(1920, 1), firstOfMonth(2100, 1)];

/** A value in one line as people see it, old codes read, no longer than they look at. */
export function inOneLine(value: CellValue): string {
  if (isBlank(value)) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return String(Number(value.toPrecision(15)));
  const letters = Array.from(tidy(readLegacy(value)?.text ?? value));
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join("")}…` : letters.join("");
}

const LONGEST = 80;
