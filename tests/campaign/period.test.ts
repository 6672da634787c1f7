import { defaultReportDate, finishedMonths, monthsOf, yearPeriod } from "../../src/campaign/period";
import { formatDay } from "../../src/registers/text/dates";
import { d } from "../books";

test.each([
  [2026, "01/01/2026", "31/12/2026"],
  [2028, "01/01/2028", "31/12/2028"],
])("%i runs from %s to %s", (year, start, end) => {
  const reportDate = d("15/05/2026");
  expect(yearPeriod(year, reportDate)).toEqual({ start: d(start), end: d(end), reportDate });
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
