import { type Entries, readEntries } from "../../src/registers/entries";
import { code, date, list, type Register, text } from "../../src/registers/register";
import type { CellValue } from "../../src/workbook/value";
import { d } from "../books";

const visits: Register = {
  id: "visits",
  sheet: "Lượt",
  table: "Luot",
  owner: null,
  date: "Ngày",
  fields: [date("Ngày"), code("Mã"), list("Loại", ["Định kỳ", "Khác"]), text("Ghi chú")],
};
const LABELS = ["Ngày", "Mã", "Loại", "Ghi chú", "Mã dòng"];

interface Drawn {
  /** Sheet row and column of the header's first cell. */
  readonly top?: number;
  readonly left?: number;
  readonly labels?: readonly string[];
  readonly body: readonly (readonly CellValue[])[];
  /** Rows that belong to the table; the rest is below it. */
  readonly rows?: number;
  readonly hasTotals?: boolean;
  readonly hasHeader?: boolean;
  readonly date1904?: boolean;
}

function read(drawn: Drawn): Entries {
  const { top = 3, left = 0, labels = LABELS, body, hasTotals = false, hasHeader = true } = drawn;
  const height = (drawn.rows ?? body.length) + (hasTotals ? 1 : 0) + (hasHeader ? 1 : 0);
  const box = { top, left, bottom: top + height - 1, right: left + labels.length - 1 };
  const outline = { name: "Luot", sheet: "Lượt", box, hasHeader, hasTotals, columns: labels };
  const cells = hasHeader ? [labels, ...body] : body;
  return readEntries(visits, outline, { name: "Lượt", top, left, cells }, drawn.date1904 ?? false);
}
const day = d("05/01/2026");

test.each<[name: string, row: CellValue[], count: number]>([
  ["a date", [day, null, null, null, null], 1],
  ["a note", [null, null, null, "x", null], 1],
  ["zero is something", [0, null, null, null, null], 1],
  ["false is something", [null, null, null, false, null], 1],
  ["an error is something", [null, null, null, { error: "#N/A" }, null], 1],
  ["a space is something", [null, null, null, " ", null], 1],
  ["nothing", [null, null, null, null, null], 0],
  ["no cells at all", [], 0],
  ["empty texts", ["", "", "", "", ""], 0],
  ["a row id alone", [null, null, null, null, "r1"], 0],
])("%s: %#", (_name, row, count) => {
  expect(read({ body: [row] }).count).toBe(count);
});

test("blank rows between entries are dropped, and entries know their sheet row", () => {
  const entries = read({ body: [[day], [], [null, "DT1"], ["", ""], [null, null, "Khác"]] });
  expect(Array.from(entries.rows)).toEqual([4, 6, 8]);
  expect(entries.values("Mã")).toEqual([null, "DT1", null]);
  expect(entries.headerRow).toBe(3);
});

test("50,000 blank formatted rows are no entries", () => {
  const blank: CellValue[] = [null, "", null, null, null];
  const entries = read({ body: [[day], ...Array.from({ length: 50_000 }, () => blank)] });
  expect([entries.count, entries.outside.length]).toEqual([1, 0]);
});

test("the table is longer than the cells that were read", () => {
  expect(read({ body: [[day], [day]], rows: 500 }).count).toBe(2);
});

test("rows below the table are outside, not entries", () => {
  const entries = read({ body: [[day], [day], [null], [day], [null, null, null, null, "r9"]], rows: 1 });
  expect(entries.count).toBe(1);
  expect(entries.outside).toEqual([5, 7]);
});

test("the totals row is neither an entry nor outside", () => {
  const entries = read({ body: [[day], [day], ["Tổng", 2], [day]], rows: 2, hasTotals: true });
  expect(entries.count).toBe(2);
  expect(entries.outside).toEqual([7]);
});

test("a table without a header row begins at once", () => {
  expect(Array.from(read({ body: [[day], [day]], hasHeader: false }).rows)).toEqual([3, 4]);
});

test("a table may stand anywhere, its columns in any order and any case", () => {
  const labels = ["Của tôi", "GHI CHÚ", "mã", "Ngày", "Loại", "Mã dòng"];
  const entries = read({ top: 10, left: 2, labels, body: [["x"], [null, "n", 7, day, "khác"]] });
  expect(Array.from(entries.rows)).toEqual([12]);
  expect([entries.columnOf("Ngày"), entries.columnOf("Ghi chú")]).toEqual([5, 3]);
  expect([entries.days("Ngày")[0], entries.keys("Mã")[0], entries.choices("Loại")[0]]).toEqual([day, "7", 1]);
});

test("a column that is not there is told when it is asked for; one that is there twice at once", () => {
  const entries = read({ labels: ["Ngày", "Mã", "Ghi chú"], body: [[day, "DT1"]] });
  expect([entries.has("Loại"), entries.has("Ngày"), entries.count]).toEqual([false, true, 1]);
  expect(() => entries.choices("Loại")).toThrow(expect.objectContaining({ code: "field-missing" }));
  expect(() => read({ labels: ["Ngày", "Mã", "NGÀY"], body: [] })).toThrow(
    expect.objectContaining({ code: "field-twice" }),
  );
});
