import fc from "fast-check";

import { monthsOf, type Period, yearPeriod } from "../../src/campaign/period";
import { dayOf } from "../../src/registers/text/dates";
import type { CellValue } from "../../src/workbook/value";

/** Days at which readers may part: the ends of the year, of the months and of what is reported, and the leap day. */
export function edges({ start, end, reportDate }: Period): number[] {
  const months = monthsOf({ start, end, reportDate }).flatMap(({ first, last }) => [first, last]);
  const leapDay = dayOf(2028, 2, 29) ?? start;
  return [start - 1, start, end, end + 1, reportDate - 1, reportDate, reportDate + 1, leapDay, ...months];
}

/** A campaign year and a report date in it. */
export const period: fc.Arbitrary<Period> = fc.constantFrom(2026, 2026, 2028).chain((year) => {
  const { start, end } = yearPeriod(year, 0);
  const inYear = edges({ start, end, reportDate: end }).filter((day) => day >= start && day <= end);
  return fc
    .oneof(
      fc.constantFrom(start, end),
      fc.integer({ min: start, max: start + 30 }),
      fc.constantFrom(...inYear),
      fc.integer({ min: start, max: end }),
    )
    .map((reportDate) => ({ start, end, reportDate }));
});

/** Whole seconds: closer to midnight than that LibreOffice's INT rounds up and Excel's does not. */
const timeOfDay = fc.oneof(
  { weight: 6, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.constantFrom(0.25, 0.5, 14 / 24, 86_399 / 86_400) },
);

/** A date that can be read, most often one that counts. */
export function readableDate(of: Period): fc.Arbitrary<number> {
  const day = fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: of.start, max: of.reportDate }) },
    { weight: 4, arbitrary: fc.constantFrom(...edges(of)) },
    { weight: 2, arbitrary: fc.integer({ min: of.start - 40, max: of.end + 40 }) },
  );
  return fc.tuple(day, timeOfDay).map(([whole, time]) => whole + time);
}

/** What people and programs leave in a date column. */
export const oddDate: fc.Arbitrary<CellValue> = fc.constantFrom<CellValue>(
  "05/11/2026",
  "31/12/2026",
  "5.3.2028",
  "2026-03-01",
  "46100",
  "tháng 3",
  " ",
  "",
  null,
  2026,
  0,
  -1,
  0.5,
  true,
  { error: "#N/A" },
  { error: "#VALUE!" },
);
