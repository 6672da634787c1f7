import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { calculate } from "../../../src/calculating";
import { openXlsx } from "../../../src/xlsx";
import { checkXlsx } from "../../libreoffice";
import { needsSchemas } from "../../needs";
import { lines, sheetPlan, workbookPlan } from "../../xlsx/plans";
import { run } from "./run";

jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), "so-chi-tieu-"));
const file = (name: string) => join(folder, name);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const ROWS = [
  ["DANH SÁCH ĐỐI TƯỢNG"],
  ["STT", "Mã ĐT", "Họ & tên", "Giới tính", "Diện đối tượng", "Ngày vào"],
  [1, "DT201", "Lò Thị Hoa", "Nữ", "Người cao tuổi", 43_905],
  [2, "DT202", "Trần Văn An", "Nam", "Người cao tuổi", 43_605],
];

beforeAll(async () => {
  expect(run("setup", "--campaign", "son-la-2026", "--out", file("so.xlsx")).status).toBe(0);
  const workbook = openXlsx(readFileSync(file("so.xlsx")), { calculate });
  const block = lines(...ROWS.map((row) => row.map((value) => ({ value, style: "text" }))));
  await workbook.write(workbookPlan({ sheets: [sheetPlan("DS 2025", [block])] }));
  writeFileSync(file("so.xlsx"), workbook.toBytes());
});

const adopt = (from: string, out: string, ...more: readonly string[]) =>
  run(
    ...["adopt", file(from), "--sheet", "DS 2025", "--register", "residents", "--in-place"],
    ...["--out", file(out), ...more],
  );

test("a sheet becomes the register, and can be checked and scored", () => {
  const { status, stdout, stderr } = adopt("so.xlsx", "ra.xlsx");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toContain("Trang “DS 2025” nay là sổ “Đối tượng”: 2 dòng, số liệu để nguyên.");
  expect(stdout).toContain("Đã bỏ trang trống “Đối tượng”.");
  expect(stdout).toContain("“Họ & tên” → Họ và tên");
  expect(run("check", file("ra.xlsx"), "--json").status).toBe(0);
  expect(run("score", file("ra.xlsx"), "--out", file("diem.xlsx")).status).toBe(0);
  const again = adopt("ra.xlsx", "ra2.xlsx");
  expect(again.status).toBe(3);
  expect(again.stderr).toContain("Trang “DS 2025” đã có bảng Excel ở chỗ này (ô A2)");
});

test("one JSON object says what became of each column", () => {
  const { stdout } = adopt("so.xlsx", "json.xlsx", "--json");
  expect(JSON.parse(stdout)).toMatchObject({
    ...{ sheet: "DS 2025", register: "residents", inPlace: true, entries: 2, removed: "Đối tượng" },
    columns: [
      { column: "A", label: "STT", name: "STT", isField: false },
      { column: "B", label: "Mã ĐT", name: "Mã đối tượng", isField: true },
      { column: "C", name: "Họ và tên" },
      ...[{ column: "D" }, { column: "E" }, { column: "F", name: "Ngày tiếp nhận" }],
    ],
    dressed: true,
  });
});

test("another workbook to go into makes no sense then", () => {
  const { status, stderr } = adopt("so.xlsx", "x.xlsx", "--into", file("so.xlsx"));
  expect(status).toBe(2);
  expect(stderr).toContain("không có --into");
});

needsSchemas("the files", () => {
  test("are such that Excel opens them without repair, scored or not", () => {
    expect(checkXlsx([file("ra.xlsx"), file("diem.xlsx")])).toEqual([]);
  });
});
