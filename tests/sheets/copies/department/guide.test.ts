import type { Stamp } from "../../../../src/exchange/stamp";
import { guidePlan } from "../../../../src/sheets/copies/department/guide";
import { readGuideStamp } from "../../../../src/sheets/copies/department/guideReader";
import { dayOf } from "../../../../src/registers/text/dates";
import type { CellValue } from "../../../../src/workbook/value";
import type { SheetCells } from "../../../../src/workbook/workbook";
import { cellsOfPlan, STAMP, withCells } from "./sent";

const guide = (stamp: Stamp = STAMP): SheetCells =>
  cellsOfPlan(
    guidePlan({
      stamp,
      department: { id: "QLCS", name: "Phòng Quản lý chăm sóc" },
      centre: "Trung tâm",
      title: "Phong trào thi đua năm 2026",
      registers: [{ sheet: "Nhật ký chăm sóc", rows: 3 }],
    }),
  );
const said = (value: CellValue | undefined) => (typeof value === "string" ? value : "");
const texts = (cells: SheetCells) => cells.cells.flat().map(said).join("\n");
const changed = (change: (value: CellValue, row: number, column: number) => CellValue) =>
  readGuideStamp(withCells(guide(), change));

test("the stamp can be read again", () => {
  expect(readGuideStamp(guide())).toEqual(STAMP);
  const other: Stamp = { ...STAMP, columns: "codes", format: 2, department: "YTND" };
  expect(readGuideStamp(guide(other))).toEqual(other);
});

test("says how to set a password only where there is something to protect", () => {
  expect(texts(guide())).toMatch(/Mã hóa bằng mật khẩu.*Tiện ích không đặt mật khẩu thay được/);
  expect(texts(guide({ ...STAMP, columns: "codes" }))).not.toContain("mật khẩu");
});

describe("is read where people and programs touched it", () => {
  test("moved down and to the right, letters taken apart, with a colon", () => {
    const cells = guide().cells.map((line) => [
      null,
      ...line.map((value, column) =>
        typeof value === "string" ? `${value.normalize("NFD")}${column === 0 ? " :" : ""}` : value,
      ),
    ]);
    expect(readGuideStamp({ name: "x", top: 7, left: 3, cells: [[], ...cells] })).toEqual(STAMP);
  });

  test("both in one cell", () => {
    const joined = guide().cells.map(([label, text]) => [`${said(label)}: ${said(text)}`]);
    expect(readGuideStamp({ ...guide(), cells: joined })).toEqual(STAMP);
  });

  test("the year a number, the day a day number or another way to write it", () => {
    expect(changed((value) => (value === "2026" ? 2026 : value))).toEqual(STAMP);
    const day = dayOf(2026, 11, 22);
    for (const way of [day, "22-11-2026", "2026-11-22", "ngày 22 tháng 11 năm 2026"]) {
      expect(changed((value) => (value === "22/11/2026" ? way : value))).toEqual(STAMP);
    }
  });

  test("in small letters", () => {
    expect(changed((value) => (value === "KLMN2345" ? " klmn2345 " : value))).toEqual(STAMP);
  });

  test("without the line about the columns", () => {
    expect(changed((value) => (value === "Bộ cột" ? null : value))).toEqual(STAMP);
  });
});

test.each(["Mã phong trào", "Năm", "Phòng", "Mã bản gửi", "Ngày gửi", "Phiên bản"])(
  "without %s there is no stamp",
  (label) => {
    expect(changed((value) => (value === label ? null : value))).toBeNull();
  },
);

test.each([
  ["2026", "hai nghìn"],
  ["22/11/2026", "hôm qua"],
  ["mẫu 1, phong trào 3", "mới nhất"],
])("where %s was made %s there is no stamp", (as, now) => {
  expect(changed((value) => (value === as ? now : value))).toBeNull();
});

test("a sheet of somebody else has no stamp", () => {
  expect(
    readGuideStamp({ name: "Hướng dẫn", top: 0, left: 0, cells: [["Năm", 2026], ["Phòng"]] }),
  ).toBeNull();
});
