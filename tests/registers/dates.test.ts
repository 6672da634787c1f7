import {
  calendar,
  dayOf,
  firstOfMonth,
  formatDay,
  formatMonth,
  isoDay,
  parseIsoDay,
  readDateText,
} from "../../src/registers/text/dates";

/** Serial numbers as Excel gives them. */
test.each<[year: number, month: number, date: number, day: number | null]>([
  [2026, 1, 1, 46023],
  [2025, 12, 31, 46022],
  [2026, 6, 30, 46203],
  [2028, 2, 29, 46812],
  [2000, 1, 1, 36526],
  [1900, 3, 1, 61],
  [2026, 2, 29, null],
  [2100, 2, 29, null],
  [2026, 11, 31, null],
  [2026, 13, 1, null],
  [2026, 0, 1, null],
  [2026, 1, 0, null],
  [2026, 1, 32, null],
])("%i-%i-%i is day %p", (year, month, date, day) => {
  expect(dayOf(year, month, date)).toBe(day);
});

test.each([
  [46023, 2026, 1, 1],
  [46023.999, 2026, 1, 1],
  [46812, 2028, 2, 29],
  [36585, 2000, 2, 29],
  [73109, 2100, 2, 28],
  [73110, 2100, 3, 1],
])("day %d is %i-%i-%i", (day, year, month, date) => {
  expect(calendar(day)).toEqual({ year, month, date });
});

test("a calendar date and back, through four hundred years", () => {
  for (let day = 1; day <= 146_097; day++) {
    const { year, month, date } = calendar(day);
    if (dayOf(year, month, date) !== day) throw new Error(`day ${day} is ${year}-${month}-${date}`);
  }
});

test.each([
  [2026, 12, "01/12/2026"],
  [2026, 13, "01/01/2027"],
  [2026, 0, "01/12/2025"],
  [2028, 3, "01/03/2028"],
])("the first day of month %i-%i is %s", (year, month, day) => {
  expect(formatDay(firstOfMonth(year, month))).toBe(day);
});

test("written out", () => {
  expect([formatDay(46023), formatMonth(46023), isoDay(46023)]).toEqual([
    "01/01/2026",
    "01/2026",
    "2026-01-01",
  ]);
});

test.each([
  ["2026-06-30", 46203],
  ["2026-02-29", null],
  ["2026-6-30", null],
  ["30/06/2026", null],
  ["2026-06-30 ", null],
  ["", null],
])("%j as an ISO date is %p", (text, day) => {
  expect(parseIsoDay(text)).toBe(day);
});

test.each<[text: string, days: string[]]>([
  ["25/12/2026", ["25/12/2026"]],
  ["5/1/2026", ["05/01/2026", "01/05/2026"]],
  ["05.01.26", ["05/01/2026", "01/05/2026"]],
  ["5-1-2026", ["05/01/2026", "01/05/2026"]],
  [" 5 / 1 / 2026 ", ["05/01/2026", "01/05/2026"]],
  ["5/5/2026", ["05/05/2026"]],
  ["12/25/2026", ["25/12/2026"]],
  ["2026-01-05", ["05/01/2026"]],
  ["2026/12/25", ["25/12/2026"]],
  ["ngày 25 tháng 12 năm 2026", ["25/12/2026"]],
  ["Ngày 25 tháng 12 năm 2026".normalize("NFD"), ["25/12/2026"]],
  ["ngày 5 tháng 12 năm 2026", ["05/12/2026"]],
  ["5 tháng 12 2026", ["05/12/2026"]],
  ["ngày 5 tháng 12/26", ["05/12/2026"]],
  ["tháng 12 ngày 5 năm 2026", ["05/12/2026"]],
  ["ngày 5/12/2026", ["05/12/2026", "12/05/2026"]],
  ["ngày 12 tháng 25 năm 2026", []],
  ["12/2026", ["01/12/2026"]],
  ["tháng 12 năm 2026", ["01/12/2026"]],
  ["29/02/2028", ["29/02/2028"]],
  ["25/12/49", ["25/12/2049"]],
  ["25/12/50", ["25/12/1950"]],
  ["29/02/2026", []],
  ["31/11/2026", []],
  ["25/13/2026", []],
  ["13/2026", []],
  ["2026", []],
  ["5/1", ["01/05/2001"]],
  ["hôm qua", []],
  ["25/12/2026 14:00", []],
  ["1/2/3/4", []],
  ["", []],
])("%j can mean %j", (text, days) => {
  expect(readDateText(text).map(formatDay)).toEqual(days);
});
