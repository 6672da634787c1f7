import { codeKey } from "../../src/registers/entries";
import type { CellValue } from "../../src/workbook/value";
import { bookOf, d } from "../books";

/** One cell of a register, read as a date, a code and a list value. */
const read = (label: string, cell: CellValue, date1904 = false) => {
  const rows = { healthchecks: [{ [label]: cell, "Kết luận": "x" }] };
  const entries = bookOf(rows, { date1904 }).entries("healthchecks");
  return { day: entries.days(label)[0], key: entries.keys(label)[0], filled: entries.filled(label)[0] };
};

test.each<[cell: CellValue, day: number]>([
  [46023, d("01/01/2026")],
  [46023.99, d("01/01/2026")],
  [46022.5, d("31/12/2025")],
  [null, NaN],
  ["", NaN],
  ["01/01/2026", NaN],
  ["46023", NaN],
  [true, NaN],
  [{ error: "#VALUE!" }, NaN],
])("%p as a date is day %d", (cell, day) => {
  expect(read("Ngày khám", cell).day).toBe(day);
});

test.each([
  [44561, "01/01/2026"],
  [44561.75, "01/01/2026"],
  [0, "01/01/1904"],
])("%d of the 1904 date system is %s", (cell, day) => {
  expect(read("Ngày khám", cell, true).day).toBe(d(day));
});

test.each<[cell: CellValue, filled: number]>([
  [0, 1],
  [false, 1],
  [" ", 1],
  ["x", 1],
  [{ error: "#N/A" }, 1],
  ["", 0],
  [null, 0],
])("%p is filled: %i", (cell, filled) => {
  expect(read("Ngày khám", cell).filled).toBe(filled);
});

/** "Định kỳ" is value 0 of its list, "Tiếp nhận" 1, "Khác" 2. */
test.each<[cell: CellValue, choice: number]>([
  ["Định kỳ", 0],
  ["Tiếp nhận", 1],
  ["khác", 2],
  ["KHÁC", 2],
  ["Khác ", -1],
  [" Khác", -1],
  ["Khác\u00a0", -1],
  ["Kha\u0301c", -1],
  ["Khac", -1],
  ["K*", -1],
  ["", -1],
  [null, -1],
  [2, -1],
  [true, -1],
  [{ error: "#REF!" }, -1],
])("%p is choice %i", (cell, choice) => {
  const entries = bookOf({ healthchecks: [{ "Loại khám": cell, "Kết luận": "x" }] }).entries("healthchecks");
  expect(entries.choices("Loại khám")[0]).toBe(choice);
});

test.each<[cell: CellValue, key: string | null]>([
  ["DT001", "dt001"],
  ["dt001", "dt001"],
  ["ĐT-Á", "đt-á"],
  ["DT001 ", "dt001 "],
  [7, "7"],
  ["7", "7"],
  ["007", "007"],
  [14050000001, "14050000001"],
  [0, "0"],
  ["", null],
  [null, null],
  [true, null],
  [{ error: "#N/A" }, null],
  ["A".repeat(255), "a".repeat(255)],
  ["A".repeat(256), null],
])("the key of %p is %p", (cell, key) => {
  expect(codeKey(cell)).toBe(key);
  expect(read("Mã đối tượng", cell).key).toBe(key);
});
