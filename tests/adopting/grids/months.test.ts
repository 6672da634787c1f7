import { Trouble } from "../../../src/workbook/trouble";
import type { CellValue } from "../../../src/workbook/value";
import { d, m } from "../../books";
import { DAYS, marks, proposed, readGrid, sheetOf } from "./reading";

const WEEKDAYS_OF_MARCH = DAYS.map((day) => ["CN", "T2", "T3", "T4", "T5", "T6", "T7"][(day - 1) % 7] ?? "");

function monthOf(
  titles: readonly string[],
  sheet: string,
  header: readonly CellValue[] = DAYS,
): number | null {
  const cells = [
    ...titles.map((title) => [title]),
    [],
    ["Họ và tên", ...header],
    ["Lò Thị Hoa", ...marks({ 1: "x" })],
  ];
  return proposed(sheetOf(cells, sheet))?.grid?.month ?? null;
}

test.each([
  [["THÁNG 3 NĂM 2026"], "Sheet1"],
  [["Tháng 03/2026"], "Sheet1"],
  [["Tháng 3 - 2026"], "T3"],
  [["BẢNG ĐIỂM DANH"], "T3.2026"],
  [["BẢNG ĐIỂM DANH"], "Thg 3-26"],
  [["BẢNG ĐIỂM DANH"], "03-2026"],
  [["Năm 2026"], "T3"],
  [["Từ ngày 01/03/2026 đến ngày 31/03/2026"], "Sheet1"],
  [["Sơn La, ngày 05 tháng 4 năm 2027", "THÁNG 3 NĂM 2026"], "Sheet1"],
])("the month stands in the title or in the name of the sheet: %j, %s", (titles, sheet) => {
  expect(monthOf(titles, sheet)).toBe(m("03/2026"));
});

test.each([
  ["nothing says it", ["BẢNG ĐIỂM DANH"], "Sheet1"],
  ["the year is missing", ["Tháng 3"], "T3"],
  ["the title and the sheet say two months", ["Tháng 3 năm 2026"], "T4"],
  ["the title says two years", ["Tháng 3/2025", "Tháng 3/2026"], "T3"],
  ["a day of signing says no month", ["Sơn La, ngày 05 tháng 3 năm 2026"], "Sheet1"],
])("it is not guessed: %s", (_, titles, sheet) => {
  expect(monthOf(titles, sheet)).toBeNull();
});

test("dates across say it themselves", () => {
  expect(
    monthOf(
      [],
      "Sheet1",
      DAYS.map((day) => d("01/03/2026") + day - 1),
    ),
  ).toBe(m("03/2026"));
  const texts = DAYS.map((day) => `${String(day)}/3/2026`);
  expect(monthOf([], "Sheet1", texts)).toBe(m("03/2026"));
  const short = DAYS.map((day) => `${String(day)}/3`);
  expect(monthOf(["Năm 2026"], "Sheet1", short)).toBe(m("03/2026"));
  expect(monthOf(["Tháng 4 năm 2026"], "Sheet1", short)).toBeNull();
});

test("a title that was left from another month is found out by its days of the week", () => {
  const cells = (title: string) => [
    [title],
    ["Họ và tên", ...DAYS],
    [null, ...WEEKDAYS_OF_MARCH],
    ["Lò Thị Hoa", ...marks({ 1: "x" })],
  ];
  const found = (title: string) => proposed(sheetOf(cells(title)))?.grid?.month;
  expect(found("Tháng 3 năm 2026")).toBe(m("03/2026"));
  expect(found("Tháng 5 năm 2026")).toBeNull();
});

test("without a month nothing is read", () => {
  const cells = sheetOf([
    ["Họ và tên", ...DAYS],
    ["Lò Thị Hoa", ...marks({ 1: "x" })],
  ]);
  expect(() => readGrid(cells)).toThrow(Trouble);
  expect(() => readGrid(cells)).toThrow("month-unclear");
});
