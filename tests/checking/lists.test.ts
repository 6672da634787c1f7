import { check } from "../../src/checking/check";
import type { CellValue } from "../../src/workbook/value";
import { bookOf, entry } from "../books";

const joined = (value: CellValue) =>
  check(
    bookOf({ residents: [entry("residents")], activities: [entry("activities", { "Tham gia": value })] }),
  );
const graded = (value: CellValue) => check(bookOf({ staff: [entry("staff", { "Xếp loại": value })] }));

const ATTENDANCE = { sheet: "Sinh hoạt", cell: "D5", field: "Tham gia" };
const GRADES = ["Hoàn thành xuất sắc", "Hoàn thành tốt", "Hoàn thành", "Không hoàn thành"];

test.each<[CellValue, string, string | null]>([
  ["khong", "khong", "Không"],
  ["Khôg", "Khôg", "Không"],
  ["mien", "mien", "Miễn"],
  [" CO ", " CO ", "Có"],
  ["Ca", "Ca", null],
  ["vắng", "vắng", null],
  ["x".repeat(32_767), `${"x".repeat(40)}…`, null],
  ["🙂".repeat(50), `${"🙂".repeat(40)}…`, null],
  ["=Có", "=Có", null],
  ["Có*", "Có*", null],
  [1, "1", null],
  [true, "TRUE", null],
])("%j is not in the list", (value, shown, near) => {
  expect(joined(value)).toEqual([
    {
      rule: "list-value",
      severity: "error",
      ...ATTENDANCE,
      value: shown,
      values: ["Có", "Không", "Miễn"],
      near,
    },
  ]);
});

test.each([
  ["hoan thanh tot", "Hoàn thành tốt"],
  ["Hoàn thành suất sắc", "Hoàn thành xuất sắc"],
  ["Ko hoàn thành", null],
  ["Hoàn thành xong", null],
])("%j comes near to %j", (value, near) => {
  const cell = { sheet: "Viên chức", cell: "H5", field: "Xếp loại" };
  expect(graded(value)).toEqual([
    { rule: "list-value", severity: "error", ...cell, value, values: GRADES, near },
  ]);
});

test.each([
  ["CÓ", "Có"],
  ["khÔNG", "Không"],
])("%j counts, but is not written as in the list", (value, listed) => {
  expect(joined(value)).toEqual([
    { rule: "list-spelling", severity: "note", ...ATTENDANCE, value, listed, because: "case" },
  ]);
});

test.each([
  ["Có ", "Có"],
  ["\u00a0Không", "Không"],
  ["Mi\u1ec5n\u200b", "Miễn"],
  ["không ", "Không"],
  ["Có".normalize("NFD"), "Có"],
  ["Miê\u0303n", "Miễn"],
])("%j does not count", (value, listed) => {
  expect(joined(value)).toEqual([
    { rule: "list-spelling", severity: "error", ...ATTENDANCE, value, listed, because: "spaces" },
  ]);
});

test("double spaces within do not count either", () => {
  expect(graded("Hoàn  thành")).toEqual([
    {
      rule: "list-spelling",
      severity: "error",
      sheet: "Viên chức",
      cell: "H5",
      field: "Xếp loại",
      value: "Hoàn  thành",
      listed: "Hoàn thành",
      because: "spaces",
    },
  ]);
});
