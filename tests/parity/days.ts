import fc from "fast-check";

import { monthsOf, type Period, periodIn } from "../../src/campaign/period";
import { type Span, spans } from "../../src/campaign/span";
import { dayOf } from "../../src/registers/text/dates";
import type { CellValue } from "../../src/workbook/value";

/** Days at which readers may part: the ends of the year, the period, the months and what is reported, and the leap day. */
export function edges({ start, end, reportDate, year }: Period): number[] {
  const months = monthsOf({ ...year, year }).flatMap(({ first, last }) => [first, last]);
  const leapDay = dayOf(2028, 2, 29) ?? start;
  const ends = [start, end, reportDate, year.start, year.end].flatMap((day) => [day - 1, day, day + 1]);
  return [...ends, leapDay, ...months];
}

/** A stretch of a campaign year and a report date, at times one that lies after its last day. */
export const period: fc.Arbitrary<Period> = fc
  .tuple(fc.constantFrom(2026, 2026, 2028), fc.oneof(fc.constant<Span>("year"), fc.constantFrom(...spans)))
  .chain(([year, span]) => {
    const whole = periodIn(year, span, Infinity);
    const { start, end } = whole;
    const inside = edges(periodIn(year, span, end)).filter((day) => day >= start && day <= end);
    return fc
      .oneof(
        { weight: 4, arbitrary: fc.constantFrom(start, end) },
        { weight: 4, arbitrary: fc.integer({ min: start, max: Math.min(end, start + 30) }) },
        { weight: 4, arbitrary: fc.constantFrom(...inside) },
        { weight: 4, arbitrary: fc.integer({ min: start, max: end }) },
        { weight: 3, arbitrary: fc.integer({ min: end, max: whole.year.end }) },
      )
      .map((reportDate) => periodIn(year, span, reportDate));
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
    { weight: 1, arbitrary: fc.integer({ min: of.year.start, max: of.year.end }) },
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
