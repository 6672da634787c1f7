import fc from "fast-check";

import { monthsOf, periodIn } from "../../src/campaign/period";
import { parsePeriod, periodCode, spanOf, spans } from "../../src/campaign/span";
import { formatDay } from "../../src/registers/text/dates";
import { d } from "../books";

test.each([
  ["2026", "01/01/2026", "31/12/2026", 12],
  ["2026-H1", "01/01/2026", "30/06/2026", 6],
  ["2026-H2", "01/07/2026", "31/12/2026", 6],
  ["2026-9M", "01/01/2026", "30/09/2026", 9],
  ["2026-Q1", "01/01/2026", "31/03/2026", 3],
  ["2026-Q2", "01/04/2026", "30/06/2026", 3],
  ["2026-Q3", "01/07/2026", "30/09/2026", 3],
  ["2026-Q4", "01/10/2026", "31/12/2026", 3],
  ["2026-M01", "01/01/2026", "31/01/2026", 1],
  ["2028-M02", "01/02/2028", "29/02/2028", 1],
  ["2026-M12", "01/12/2026", "31/12/2026", 1],
])("%s runs from %s to %s, %i months", (code, start, end, months) => {
  const { year, span } = parsePeriod(code) ?? { year: 0, span: "year" };
  const period = periodIn(year, span, d(end));
  expect([formatDay(period.start), formatDay(period.end)]).toEqual([start, end]);
  expect(monthsOf(period)).toHaveLength(months);
  expect(monthsOf(period)[0]?.first).toBe(period.start);
  expect(monthsOf(period).at(-1)?.last).toBe(period.end);
  expect(periodCode(year, spanOf(period))).toBe(code);
});

test("every stretch has a code that says it, in any letter case", () => {
  fc.assert(
    fc.property(fc.integer({ min: 2000, max: 2100 }), fc.constantFrom(...spans), (year, span) => {
      const code = periodCode(year, span);
      expect(parsePeriod(code)).toEqual({ year, span });
      expect(parsePeriod(` ${code.toLowerCase()} `)).toEqual({ year, span });
    }),
  );
  expect(new Set(spans.map((span) => periodCode(2026, span))).size).toBe(20);
});

test.each([
  "",
  "H1",
  "26-H1",
  "2026-H3",
  "2026-M13",
  "2026-M3",
  "2026-year",
  "2026-Q0",
  "2026H1",
  "2026-",
  "x",
])("%p is no period", (code) => {
  expect(parsePeriod(code)).toBeNull();
});
