import type { Span } from "../../src/campaign/span";
import {
  defaultReportDate,
  finishedMonths,
  monthsOf,
  periodIn,
  periodOf,
  yearPeriod,
} from "../../src/campaign/period";
import { formatDay } from "../../src/registers/text/dates";
import { d } from "../books";

test.each([
  [2026, "01/01/2026", "31/12/2026"],
  [2028, "01/01/2028", "31/12/2028"],
])("%i runs from %s to %s", (year, start, end) => {
  const reportDate = d("15/05/2026");
  const whole = { start: d(start), end: d(end), reportDate };
  expect(yearPeriod(year, reportDate)).toEqual({ ...whole, year: whole });
});

test.each([
  [2026, "28/02/2026"],
  [2028, "29/02/2028"],
  [2100, "28/02/2100"],
])("the twelve months of %i, February to %s", (year, february) => {
  const months = monthsOf(yearPeriod(year, 0));
  expect(months).toHaveLength(12);
  expect(months.map(({ first, last }) => [formatDay(first), formatDay(last)])).toEqual([
    [`01/01/${year}`, `31/01/${year}`],
    [`01/02/${year}`, february],
    [`01/03/${year}`, `31/03/${year}`],
    [`01/04/${year}`, `30/04/${year}`],
    [`01/05/${year}`, `31/05/${year}`],
    [`01/06/${year}`, `30/06/${year}`],
    [`01/07/${year}`, `31/07/${year}`],
    [`01/08/${year}`, `31/08/${year}`],
    [`01/09/${year}`, `30/09/${year}`],
    [`01/10/${year}`, `31/10/${year}`],
    [`01/11/${year}`, `30/11/${year}`],
    [`01/12/${year}`, `31/12/${year}`],
  ]);
});

/** A month is finished if its last day ≤ R. */
test.each([
  [2026, "01/01/2026", 0],
  [2026, "30/01/2026", 0],
  [2026, "31/01/2026", 1],
  [2026, "01/02/2026", 1],
  [2026, "28/02/2026", 2],
  [2026, "29/06/2026", 5],
  [2026, "30/06/2026", 6],
  [2026, "30/12/2026", 11],
  [2026, "31/12/2026", 12],
  [2028, "28/02/2028", 1],
  [2028, "29/02/2028", 2],
])("%i, R = %s: %i months are finished", (year, reportDate, count) => {
  const period = yearPeriod(year, d(reportDate));
  expect(finishedMonths(period)).toEqual(monthsOf(period).slice(0, count));
});

/** The last finished month, never outside [S, E]. */
test.each([
  [2026, "15/07/2026", "30/06/2026"],
  [2026, "01/07/2026", "30/06/2026"],
  [2026, "30/06/2026", "30/06/2026"],
  [2026, "29/06/2026", "31/05/2026"],
  [2026, "31/01/2026", "31/01/2026"],
  [2026, "30/01/2026", "01/01/2026"],
  [2026, "01/01/2026", "01/01/2026"],
  [2026, "15/08/2025", "01/01/2026"],
  [2026, "30/12/2026", "30/11/2026"],
  [2026, "31/12/2026", "31/12/2026"],
  [2026, "15/01/2027", "31/12/2026"],
  [2026, "20/05/2030", "31/12/2026"],
  [2028, "28/02/2028", "31/01/2028"],
  [2028, "29/02/2028", "29/02/2028"],
  [2028, "15/03/2028", "29/02/2028"],
])("%i asked on %s reports to %s", (year, today, expected) => {
  expect(formatDay(defaultReportDate(year, d(today)))).toBe(expected);
});

/** After its last day the report date is that day; before its first, or outside the year, the caller judges. */
test.each<[Span, string, string]>([
  ["H1", "15/05/2026", "15/05/2026"],
  ["H1", "30/06/2026", "30/06/2026"],
  ["H1", "31/10/2026", "30/06/2026"],
  ["M03", "31/12/2026", "31/03/2026"],
  ["M03", "28/02/2026", "28/02/2026"],
  ["H1", "01/01/2027", "01/01/2027"],
  ["year", "01/01/2027", "01/01/2027"],
])("%s with %s reports to %s", (span, set, expected) => {
  const period = periodIn(2026, span, d(set));
  expect(formatDay(period.reportDate)).toBe(expected);
  expect(period.year).toEqual({ start: d("01/01/2026"), end: d("31/12/2026"), reportDate: d(set) });
});

/** Months are those of the period, finished by R. */
test.each<[Span, string, readonly string[]]>([
  ["Q2", "30/06/2026", ["30/04/2026", "31/05/2026", "30/06/2026"]],
  ["Q2", "29/06/2026", ["30/04/2026", "31/05/2026"]],
  ["Q2", "31/12/2026", ["30/04/2026", "31/05/2026", "30/06/2026"]],
  ["M03", "30/03/2026", []],
  ["H2", "31/07/2026", ["31/07/2026"]],
  ["Q4", "30/09/2026", []],
])("%s, R = %s: finished are %j", (span, set, expected) => {
  expect(finishedMonths(periodIn(2026, span, d(set))).map(({ last }) => formatDay(last))).toEqual(expected);
});

test("what is due at the year's end is judged over the year up to the same day, all else over the period", () => {
  const period = periodIn(2026, "Q4", d("31/10/2026"));
  expect(periodOf({ when: "always" }, period)).toBe(period);
  expect(periodOf({ when: "year-end" }, period)).toEqual({ ...period, start: d("01/01/2026") });
  const march = periodOf({ when: "year-end" }, periodIn(2026, "M03", d("31/10/2026")));
  expect([march.start, march.end, march.reportDate].map(formatDay)).toEqual([
    "01/01/2026",
    "31/12/2026",
    "31/03/2026",
  ]);
});

/** The last finished month inside the period. */
test.each<[Span, string, string]>([
  ["H1", "22/11/2026", "30/06/2026"],
  ["Q4", "22/11/2026", "31/10/2026"],
  ["Q4", "15/07/2026", "01/10/2026"],
  ["M11", "22/11/2026", "01/11/2026"],
  ["M03", "31/03/2026", "31/03/2026"],
  ["9M", "10/09/2026", "31/08/2026"],
  ["H2", "15/01/2027", "31/12/2026"],
])("%s asked on %s reports to %s", (span, today, expected) => {
  expect(formatDay(defaultReportDate(2026, d(today), span))).toBe(expected);
});
