import type { Field } from "../../registers/register";
import { formatDay, formatMoment, formatMonth } from "../../registers/text/dates";
import { countsDays, holdsNumber } from "../../registers/typed";
import { type CellValue, isBlank, isCellError } from "../../workbook/value";

/** More of a text than anybody compares by eye. */
const LONGEST = 300;

/** A value of a field as people write it, days counted from 1900; an empty text for a blank cell. */
export function shownValue(value: CellValue, field: Field): string {
  if (isBlank(value)) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return shownNumber(value, field);
  const letters = Array.from(value.slice(0, 2 * LONGEST + 2));
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join("")}…` : value;
}

function shownNumber(value: number, field: Field): string {
  if (countsDays(field.kind, value)) {
    if (field.kind === "month" && Number.isInteger(value)) return formatMonth(value);
    return Number.isInteger(value) ? formatDay(value) : formatMoment(value);
  }
  if (field.kind === "year") return String(value);
  return holdsNumber(field) ? value.toLocaleString("vi-VN", { maximumFractionDigits: 10 }) : String(value);
}
