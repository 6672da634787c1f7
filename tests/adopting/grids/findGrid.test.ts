import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { openXlsx } from "../../../src/xlsx";
import { cellsOf } from "../../looking";
import { m } from "../../books";
import { needsShared, SHARED } from "../../needs";
import { DAYS, marks, proposed, readGrid, sheetOf, toldOf } from "./reading";

jest.setTimeout(120_000);
const MARCH = m("03/2026");
const TITLE = ["BẢNG ĐIỂM DANH THÁNG 3 NĂM 2026"];

test("sums, marks beside nobody and days that the month does not have are told, and not taken", () => {
  const cells = sheetOf([
    ["THÁNG 2 NĂM 2026"],
    ["STT", "Họ và tên", ...DAYS, "Cộng"],
    [1, "Lò Thị Hoa", ...marks({ 1: "x", 30: "x" }), 2],
    [null, null, ...marks({ 2: "x" })],
    [null, "Sĩ số", ...marks({ 1: 12, 2: 11 })],
    ["Tổng cộng", null, ...marks({ 1: 1, 2: 1 })],
  ]);
  expect(toldOf(readGrid(cells), m("02/2026"))).toEqual({
    entries: ["1 Có"],
    doubts: ["nobody D4", "sum-row C5", "no-such-day AF3"],
  });
});

test("columns beside the days: a code is one, sums are none, what else stands there stays in the sheet", () => {
  const found = proposed(
    sheetOf([
      TITLE,
      ["STT", "Mã ĐT", "Họ và tên", "Hoạt động", ...DAYS, "Có", "Ghi chú"],
      [1, "DT001", "Lò Thị Hoa", "Thể dục", ...marks({ 1: "x" }), 1, "Về quê"],
    ]),
  );
  expect(found?.mapping.fields.map(({ field }) => field)).toEqual(["Hoạt động", "Mã đối tượng"]);
  expect(found?.columns.map(({ label }) => label)).toEqual([
    "STT",
    "Mã ĐT",
    "Họ và tên",
    "Hoạt động",
    "Ghi chú",
  ]);
  expect(found?.headers.headerRows).toEqual({ first: 1, last: 1 });
});

test("a day over two columns is two cells of the day", () => {
  const twice = DAYS.flatMap((day) => [day, null]);
  const merges = DAYS.map((_, i) => ({ top: 1, left: 1 + 2 * i, bottom: 1, right: 2 + 2 * i }));
  const row = ["Lò Thị Hoa", "x", "P", null, "x"];
  const cells = { ...sheetOf([TITLE, ["Họ và tên", ...twice], row]), merges };
  expect(toldOf(readGrid(cells), MARCH).entries).toEqual(["1 Có", "1 Miễn", "2 Có"]);
});

test("numbers of columns are no days", () => {
  const labels = ["Họ và tên", ...DAYS.map((day) => `Chỉ tiêu ${String(day)}`)];
  for (const first of ["A", null]) {
    const cells = [TITLE, labels, [first, ...DAYS], ["Lò Thị Hoa", ...marks({ 1: "x" })]];
    expect(proposed(sheetOf(cells))).toBeNull();
  }
  const more = Array.from({ length: 40 }, (_, i) => i + 1);
  expect(proposed(sheetOf([TITLE, ["Họ và tên", ...more], ["Lò Thị Hoa", "x"]]))).toBeNull();
});

test("days beside which nobody is named are no grid", () => {
  expect(proposed(sheetOf([TITLE, ["Món ăn", ...DAYS], ["Cơm", ...marks({ 1: "x" })]]))).toBeNull();
  expect(
    proposed(sheetOf([TITLE, ["Họ tên", ...DAYS], ["Lò Thị Hoa", ...marks({ 1: "x" })]])),
  ).not.toBeNull();
});

test("a register that is not kept by person and day takes no grid", () => {
  const cells = sheetOf([TITLE, ["Họ tên", ...DAYS], ["Lò Thị Hoa", ...marks({ 1: "x" })]]);
  expect(proposed(cells, "benefits")).toBeNull();
});

needsShared("sheets of real offices", () => {
  test("none of them is a month grid, though some count their columns across", async () => {
    const folder = join(SHARED, "messy");
    const found: string[] = [];
    let looked = 0;
    for (const file of readdirSync(folder).filter((name) => name.endsWith(".xlsx"))) {
      const workbook = openXlsx(readFileSync(join(folder, file)));
      const { sheets } = await workbook.contents();
      for (const sheet of await cellsOf(
        workbook,
        sheets.filter(({ hasCells }) => hasCells).map(({ name }) => name),
      )) {
        looked++;
        if (proposed(sheet)) found.push(`${file} ${sheet.name}`);
      }
    }
    expect(looked).toBeGreaterThan(30);
    expect(found).toEqual([]);
  });
});
