import { type CellValue, isCellError } from "../../workbook/value";
import { holdsDay } from "../../registers/typed";
import { type Place, placeOf } from "../../registers/place";
import { remembered } from "../../registers/remembered";
import { type Day, formatDay } from "../../registers/text/dates";
import { isDay } from "../../registers/typed";
import { shown } from "../shown";
import { type Column, columnsOf, type Survey } from "../survey";
import { countsToDate, isPlainlyDate } from "./likely";
import { LONGEST, NOTHING, readDigits, readTypedDay, type TypedDay } from "./typedDay";

/** A cell of a date field that holds something else than a date. */
export interface MisreadDay {
  readonly place: Place;
  readonly field: string;
  /** As a sentence can hold it. */
  readonly value: string;
  /** The date that Excel shows in place of a number which was not meant to be one. */
  readonly reads: string | null;
  readonly typed: TypedDay;
}

interface MisreadColumn {
  readonly column: Column;
  readonly cells: readonly MisreadDay[];
}

/** By column, where there are any. Several rules ask, so a survey is looked through once. */
export function misreadDays(survey: Survey): readonly MisreadColumn[] {
  const known = memory.get(survey);
  if (known) return known;
  const fresh = columnsOf(survey, holdsDay).flatMap((column) => {
    const cells = misreadIn(column, survey.book.period.end);
    return cells.length === 0 ? [] : [{ column, cells }];
  });
  memory.set(survey, fresh);
  return fresh;
}

const memory = new WeakMap<Survey, readonly MisreadColumn[]>();

function misreadIn({ entries, field: { label, kind } }: Column, latest: Day): MisreadDay[] {
  const days = entries.days(label);
  const values = entries.values(label);
  const filled = entries.filled(label);
  const around = { latest, shift: entries.shift };
  const read = remembered((value: CellValue): TypedDay => {
    if (typeof value === "string") return readTypedDay(value, kind, around);
    return typeof value === "number" ? readDigits(value, kind, around) : { is: "nothing" };
  });
  const found: MisreadDay[] = [];
  for (let i = 0; i < days.length; i++) {
    const day = days[i] ?? NaN;
    if (isPlainlyDate(day) || filled[i] === 0) continue;
    const value = values[i] ?? null;
    if (isCellError(value) || countsToDate(value, day, kind)) continue;
    // Long texts are no dates, and remembering many of one length takes as long as comparing each with each.
    const typed: TypedDay = typeof value === "string" && value.length > LONGEST ? NOTHING : read(value);
    const reads = isDay(day) ? shownFor(day, value) : null;
    found.push({
      place: placeOf(entries, label, i),
      field: label,
      value: shown(value),
      reads,
      typed,
    });
  }
  return found;
}

/** Excel's years since 1900 begin with a leap year that there never was; those since 1904 do not. */
const LEAP_DAY = 60;

function shownFor(day: Day, value: CellValue): string {
  const counts1900 = typeof value === "number" && Math.floor(value) === day;
  if (!counts1900 || day > LEAP_DAY) return formatDay(day);
  return day === LEAP_DAY ? "29/02/1900" : formatDay(day + 1);
}
