import { check } from "../../src/checking/check";
import type { CellValue } from "../../src/workbook/value";
import { bookOf, d, entry, m, type Row } from "../books";

const said = (rows: readonly Row[], register = "residents", date1904 = false) =>
  check(bookOf({ [register]: rows }, { date1904 }));
const leaving = (...values: CellValue[]) =>
  said(values.map((value, i) => entry("residents", { "Mã đối tượng": i, "Ngày ra": value })));
const born = (value: CellValue) => said([entry("residents", { "Ngày sinh": value })]);
const monthOf = (value: CellValue) => said([entry("confirmations", { Tháng: value })], "confirmations");
const ofRule = (rule: string) => ({
  rule,
  severity: "error",
  sheet: "Đối tượng",
  cell: "J5",
  field: "Ngày ra",
});

describe("there is no such day", () => {
  test.each([
    ["31/11/2026", { because: "month-length", date: 31, month: 11, year: 2026, last: 30 }],
    ["11/31/2026", { because: "month-length", date: 31, month: 11, year: 2026, last: 30 }],
    ["29/02/2026", { because: "month-length", date: 29, month: 2, year: 2026, last: 28 }],
    ["30/2/28", { because: "month-length", date: 30, month: 2, year: 2028, last: 29 }],
    ["2026-02-29", { because: "month-length", date: 29, month: 2, year: 2026, last: 28 }],
    ["32/01/2026", { because: "day", date: 32, month: 1, year: 2026, last: 31 }],
    ["00/05/2026", { because: "day", date: 0, month: 5, year: 2026, last: 31 }],
    ["13/13/2026", { because: "month", date: 13, month: 13, year: 2026, last: 31 }],
    ["05/00/2026", { because: "month", date: 5, month: 0, year: 2026, last: 31 }],
    ["25/12/20026", { because: "year", date: 25, month: 12, year: 20026, last: 31 }],
    ["25/12/202", { because: "year", date: 25, month: 12, year: 202, last: 31 }],
    ["13/2026", { because: "month", date: 1, month: 13, year: 2026, last: 31 }],
    ["ngày 31 tháng 4 năm 2026", { because: "month-length", date: 31, month: 4, year: 2026, last: 30 }],
  ])("%j", (value, why) => {
    expect(leaving(value)).toEqual([{ ...ofRule("date-impossible"), value, ...why }]);
  });

  test("of a month field", () => {
    expect(monthOf("0/2026").map(({ rule }) => rule)).toEqual(["date-impossible"]);
  });
});

describe("part of a date", () => {
  test.each<[string | number, string, string | null]>([
    ["2026", "year", null],
    [2026, "year", "18/07/1905"],
    ["12/2026", "month", null],
    ["tháng 12 năm 2026", "month", null],
    ["2026-12", "month", null],
    ["25/12", "part", null],
    ["5/11", "part", null],
    ["12/26", "part", null],
  ])("%j in a date field", (value, known, reads) => {
    expect(leaving(value)).toEqual([{ ...ofRule("date-partial"), value: String(value), known, reads }]);
  });

  test("is enough of a birth where it is the year, but not where it is year and month", () => {
    expect(born(1950)).toEqual([]);
    expect(born("10/1950")).toMatchObject([{ rule: "date-partial", known: "month" }]);
  });

  test.each<[CellValue, string]>([
    [5, "05/01/1900"],
    [2026, "18/07/1905"],
  ])("%d in a month field", (value, reads) => {
    expect(monthOf(value)).toMatchObject([{ rule: "date-partial", reads }]);
  });

  test.each(["5", "Tháng 5", "T5", "05/11"])("%j in a month field has no year", (value) => {
    expect(monthOf(value)).toMatchObject([{ rule: "date-partial", known: "part" }]);
  });

  test.each([
    ["5/2026", "01/05/2026"],
    ["2026-05", "01/05/2026"],
    ["Tháng 5/2026", "01/05/2026"],
    ["5/26", "01/05/2026"],
  ])("%j is a whole month", (value, means) => {
    expect(monthOf(value)).toMatchObject([{ rule: "date-text", means: [means], decidedBy: "form" }]);
  });
});

describe("a number that counts no days", () => {
  test.each<[string | number, string[], string | null]>([
    [20261225, ["25/12/2026"], null],
    [25122026, ["25/12/2026"], null],
    [5112026, ["05/11/2026"], null],
    [1112026, ["01/11/2026", "11/01/2026"], "14/08/4944"],
    ["05112026", ["05/11/2026"], null],
    ["251226", ["25/12/2026", "26/12/2025"], null],
    ["46381", ["25/12/2026"], null],
    ["41226", ["04/12/2026", "13/11/2012"], null],
    ["51226", ["05/12/2026", "31/03/2040"], null],
    [5, [], "05/01/1900"],
    [60, [], "29/02/1900"],
    [1899, [], "13/03/1905"],
    [-3, [], null],
    [0.5, [], null],
    [99999999, [], null],
    ["99999", [], null],
  ])("%j in a date field", (value, means, reads) => {
    expect(leaving(value)).toEqual([{ ...ofRule("date-number"), value: String(value), means, reads }]);
  });

  test("in a month field may be a month and its year", () => {
    expect(monthOf(202605)).toMatchObject([{ rule: "date-number", means: ["01/05/2026"] }]);
    expect(monthOf("052026")).toMatchObject([{ rule: "date-number", means: ["01/05/2026"] }]);
  });

  test("in a text counts the days to a birth that can be, or is day, month and year", () => {
    expect(born("20090")).toMatchObject([{ rule: "date-number", means: ["01/01/1955"] }]);
    expect(born("11250")).toMatchObject([{ means: ["01/12/1950", "11/02/1950", "19/10/1930"] }]);
    expect(born("59000")).toMatchObject([{ rule: "date-number", means: [] }]);
  });

  test("in a text may come from another sheet where this one counts from 1904", () => {
    const rows = [entry("residents", { "Ngày ra": "46381" })];
    expect(said(rows, "residents", true)).toMatchObject([{ means: ["25/12/2026", "26/12/2030"] }]);
  });

  test("of a birth may be an age or half a year", () => {
    expect(born(50)).toMatchObject([{ rule: "date-number", value: "50", means: [], reads: "19/02/1900" }]);
  });

  test("is told alone: what a mistaken day would mean is not", () => {
    const rows = [entry("meals", { Ngày: 2026 }), entry("meals", { Ngày: 5, Bữa: "Trưa" })];
    expect(said(rows, "meals").map(({ rule }) => rule)).toEqual(["date-partial", "date-number"]);
    const swapped = entry("residents", { "Ngày tiếp nhận": 2026, "Ngày sinh": 1950 });
    expect(said([swapped]).map(({ rule }) => rule)).toEqual(["date-partial"]);
  });

  test("is a year as well where serial numbers count from 1904", () => {
    const rows = [entry("meals", { Ngày: 2026 })];
    expect(said(rows, "meals", true)).toMatchObject([{ rule: "date-partial", reads: "19/07/1909" }]);
  });
});

describe("a typed date that may be two", () => {
  const dayFirst = ["25/12/2026", "26/12/2026", "27/12/2026"];
  const monthFirst = ["12/25/2026", "12/26/2026", "12/27/2026"];
  const first = (values: readonly string[]) => leaving(...values)[0];

  test("is the one that three others of its column leave", () => {
    const said = { value: "12/11/2026", decidedBy: "column" };
    expect(first(["12/11/2026", ...dayFirst])).toMatchObject({ ...said, means: ["12/11/2026"] });
    expect(first(["12/11/2026", ...monthFirst])).toMatchObject({ ...said, means: ["11/12/2026"] });
  });

  test("stays two where fewer tell", () => {
    expect(first(["12/11/2026", ...dayFirst.slice(1)])).toMatchObject({
      means: ["12/11/2026", "11/12/2026"],
      decidedBy: null,
    });
  });

  test("stays two where one tells otherwise", () => {
    expect(first(["12/11/2026", ...dayFirst, "12/28/2026"])).toMatchObject({ decidedBy: null });
  });

  test("is not decided by dates that begin with the year, or by another column", () => {
    expect(first(["12/11/2026", "2026-12-25", "2026-12-26", "2026-12-27"])).toMatchObject({
      decidedBy: null,
    });
    const rows = dayFirst.map((day, i) =>
      entry("residents", { "Mã đối tượng": i, "Ngày ra": "12/11/2026", "Hạn cập nhật": day }),
    );
    expect(said(rows)[0]).toMatchObject({ field: "Ngày ra", decidedBy: null });
  });

  test("leaves the others as they are: their own form decides", () => {
    expect(leaving("12/11/2026", ...dayFirst).slice(1)).toMatchObject(
      dayFirst.map((day) => ({ rule: "date-text", means: [day], decidedBy: "form" })),
    );
  });

  test("of a birth may lie in two centuries, but never ahead", () => {
    expect(born("20/10/15")).toMatchObject([{ means: ["20/10/2015", "20/10/1915"], decidedBy: null }]);
    expect(born("20/10/49")).toMatchObject([{ means: ["20/10/1949"], decidedBy: "form" }]);
  });
});

describe("a date far away", () => {
  test.each([
    ["25/12/2062", "future", "25/12/2026"],
    ["25/12/2206", "future", "25/12/2026"],
    ["25/12/2126", "future", "25/12/2026"],
    ["25/12/2099", "future", null],
    ["25/12/1926", "past", "25/12/2026"],
    ["25/12/1955", "past", null],
    ["29/02/2064", "future", null],
  ])("%s", (value, because, near) => {
    const found = leaving(d(value)).filter(({ rule }) => rule === "date-far");
    expect(found).toMatchObject([{ severity: "warning", cell: "J5", value, because, near }]);
  });

  test.each(["01/01/1956", "31/12/2056"])("begins beyond %s", (value) => {
    expect(leaving(d(value)).map(({ rule }) => rule)).not.toContain("date-far");
  });

  test("is told alone where the entry's own day is meant, and near years by the rule about years", () => {
    const rows = [d("05/01/2062"), d("06/01/1926"), d("07/01/2027")].map((Ngày) => entry("meals", { Ngày }));
    expect(said(rows, "meals").map(({ rule, cell }) => `${rule} ${cell}`)).toEqual([
      "date-far A5",
      "date-far A6",
      "outside-year A7",
    ]);
  });

  test("is told alone where it is out of order, no first of a month, or no month's end", () => {
    const early = entry("residents", { "Ngày tiếp nhận": d("31/01/1926"), "Ngày sinh": 1950 });
    expect(said([early]).map(({ rule }) => rule)).toEqual(["date-far"]);
    expect(monthOf(d("15/01/2062")).map(({ rule }) => rule)).toEqual(["date-far"]);
    const signed = entry("confirmations", { Tháng: m("03/2026"), "Ngày xác nhận": d("31/03/1926") });
    expect(said([signed], "confirmations").map(({ rule }) => rule)).toEqual(["date-far"]);
  });

  test("is not asked of births, which are old", () => {
    expect(born(d("05/01/1926"))).toEqual([]);
  });
});
