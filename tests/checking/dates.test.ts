import { check } from "../../src/checking/check";
import type { CellValue } from "../../src/workbook/value";
import { bookOf, d, entry } from "../books";

const leaving = (value: CellValue) =>
  check(bookOf({ residents: [entry("residents", { "Ngày ra": value })] }));
const born = (value: CellValue) => check(bookOf({ residents: [entry("residents", { "Ngày sinh": value })] }));
const place = { severity: "error", sheet: "Đối tượng", cell: "J5", field: "Ngày ra" };

test.each([
  ["5/2/2026", ["05/02/2026", "02/05/2026"]],
  ["05/12/26", ["05/12/2026", "12/05/2026"]],
])("%j may be one of two dates", (value, means) => {
  expect(leaving(value)).toEqual([{ rule: "date-text", ...place, value, means, decidedBy: null }]);
});

test.each([
  ["12/12/2026", ["12/12/2026"]],
  ["25.12.2026", ["25/12/2026"]],
  ["25-12-2026", ["25/12/2026"]],
  ["12/25/2026", ["25/12/2026"]],
  ["2026-12-25", ["25/12/2026"]],
  ["2026-12-25T08:30:00", ["25/12/2026"]],
  ["25/12/2026 14:00", ["25/12/2026"]],
  [" 25/12/2026\u00a0", ["25/12/2026"]],
  ["25/12/2026\u200b", ["25/12/2026"]],
  ["ngày 25 tháng 12 năm 2026", ["25/12/2026"]],
  ["29/02/2028", ["29/02/2028"]],
])("%j is a date typed as text", (value, means) => {
  expect(leaving(value)).toEqual([{ rule: "date-text", ...place, value, means, decidedBy: "form" }]);
});

test.each<[CellValue, string]>([
  ["chưa rõ", "chưa rõ"],
  [true, "TRUE"],
  ["-3", "-3"],
  ["1/2/3/4", "1/2/3/4"],
  ["tháng 5", "tháng 5"],
  [`1/1/${"2".repeat(40)}`, `1/1/${"2".repeat(36)}…`],
  [" ", " "],
])("%j is no date", (value, shown) => {
  expect(leaving(value)).toEqual([{ rule: "date-unreadable", ...place, value: shown }]);
});

test("a date may carry a time", () => {
  expect(leaving(d("25/12/2026") + 0.58)).toEqual([]);
});

test("serial numbers may count from 1904", () => {
  const row = entry("meals", { Ngày: d("31/12/2026") - 1462 });
  expect(check(bookOf({ meals: [row] }, { date1904: true }))).toEqual([]);
  expect(check(bookOf({ meals: [row] })).map(({ rule }) => rule)).toEqual(["outside-year"]);
});

describe("a birth", () => {
  const cell = { sheet: "Đối tượng", cell: "D5", field: "Ngày sinh" };

  test.each([1906, 2026, d("01/01/1906"), d("31/01/2026")])("may be %d", (value) => {
    expect(born(value)).toEqual([]);
  });

  test("may be a year also where serial numbers count from 1904", () => {
    const row = entry("residents", { "Ngày sinh": 1950, "Ngày tiếp nhận": d("31/01/2026") - 1462 });
    expect(check(bookOf({ residents: [row] }, { date1904: true }))).toEqual([]);
  });

  test.each([
    [d("31/12/1905"), "31/12/1905"],
    [2101, "01/10/1905"],
  ])("as %d is more than 120 years ago", (value, shown) => {
    expect(born(value)).toEqual([
      { rule: "birth-range", severity: "warning", ...cell, value: shown, because: "past" },
    ]);
  });

  test("after the year is yet to come, and after the person came", () => {
    const after = { ...cell, cell: "I5", field: "Ngày tiếp nhận", value: "31/01/2026" };
    expect(born(2027)).toEqual([
      { rule: "birth-range", severity: "warning", ...cell, value: "2027", because: "future" },
      {
        rule: "date-order",
        severity: "error",
        ...after,
        earlier: { field: "Ngày sinh", value: "2027" },
        swapped: null,
      },
    ]);
  });

  test("on the last day of the year is not yet to come for the campaign", () => {
    expect(born(d("31/12/2026")).map(({ rule }) => rule)).toEqual(["date-order"]);
    expect(born(d("01/01/2027")).map(({ rule }) => rule)).toEqual(["birth-range", "date-order"]);
  });

  test("after admission is out of order", () => {
    expect(born(d("01/02/2026"))).toEqual([
      {
        rule: "date-order",
        severity: "error",
        sheet: "Đối tượng",
        cell: "I5",
        field: "Ngày tiếp nhận",
        value: "31/01/2026",
        earlier: { field: "Ngày sinh", value: "01/02/2026" },
        swapped: null,
      },
    ]);
  });

  test("as text may be a year or a day", () => {
    const said = { rule: "date-text", severity: "error", ...cell, decidedBy: "form" };
    expect(born("1950")).toEqual([{ ...said, value: "1950", means: ["1950"] }]);
    expect(born("20/10/1950")).toEqual([{ ...said, value: "20/10/1950", means: ["20/10/1950"] }]);
  });

  test.each(["khoảng 1950", "không rõ"])("as %j is no date", (value) => {
    expect(born(value)).toEqual([{ rule: "date-unreadable", severity: "error", ...cell, value }]);
  });
});
