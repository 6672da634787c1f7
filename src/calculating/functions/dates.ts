import type { CellError, CellValue } from "../../workbook/value";
import { calendar, type Calendar, type DateParts } from "../calendar";
import { toInteger, toNumber } from "../coerce";
import { VALUE } from "../errors";
import type { ScalarFunction } from "../specification";
import { scalar } from "./scalar";
import type { Functions } from "./table";

export function dateFunctions(date1904: boolean): Functions {
  const days = calendar(date1904);
  const part = (name: keyof DateParts) =>
    scalar([toNumber], (serial) => {
      const parts = days.parts(serial);
      return "error" in parts ? parts : parts[name];
    });
  return {
    DATE: scalar([toInteger, toInteger, toInteger], (year, month, day) => days.serial(year, month, day)),
    YEAR: part("year"),
    MONTH: part("month"),
    DAY: part("day"),
    EOMONTH: onValues(days, ({ year, month }, months) => days.serial(year, month + months + 1, 0)),
    EDATE: onValues(days, ({ year, month, day }, months) => {
      const last = days.serial(year, month + months + 1, 0);
      const wanted = days.serial(year, month + months, day);
      return typeof last === "number" && typeof wanted === "number" ? Math.min(last, wanted) : last;
    }),
  };
}

/** EOMONTH and EDATE go neither over ranges nor from booleans. */
function onValues(
  days: Calendar,
  run: (start: DateParts, months: number) => number | CellError,
): ScalarFunction {
  const number = (value: CellValue) => (typeof value === "boolean" ? VALUE : toInteger(value));
  const made = scalar([number, number], (serial, months) => {
    const start = days.parts(serial);
    return "error" in start ? start : run(start, months);
  });
  return { ...made, lifts: false };
}
