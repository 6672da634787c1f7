import { daysFrom1904, formatDay } from "../../registers/text/dates";
import { foldAccents } from "../../registers/text/fold";
import { readLegacy } from "../../registers/text/legacy";
import { tidy } from "../../registers/text/spelling";
import { isLikelyDay } from "../../registers/typed";
import { type CellValue, isBlank, isCellError } from "../../workbook/value";

/** Own columns hold texts: a day in one of them is written as people read it. `date1904`: of the sheet it comes from. */
export function asShown(value: CellValue, name: string, date1904: boolean): CellValue {
  if (typeof value !== "number" || !Number.isInteger(value)) return value;
  const day = value + daysFrom1904(date1904);
  return isLikelyDay(day) && /ngay|han\b|thoi gian/.test(foldAccents(name)) ? formatDay(day) : value;
}

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
