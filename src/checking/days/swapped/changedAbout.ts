import { calendar, type Day, dayOf } from "../../../registers/text/dates";
import { remembered } from "../../../registers/remembered";

/**
 * The day that was meant if day and month changed places, as they do where 05/11 is typed on a computer with American
 * settings; NaN where the day can be no month, or both are the same.
 */
export const changedAbout = (): ((day: Day) => Day) =>
  remembered((day: Day) => {
    if (Number.isNaN(day)) return NaN;
    const { year, month, date } = calendar(day);
    return date > 12 || date === month ? NaN : (dayOf(year, date, month) ?? NaN);
  });
