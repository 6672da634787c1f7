import { DAYS, marks, proposed, readGrid, sheetOf } from "./reading";
import type { CellValue } from "../../../src/workbook/value";

const grid = (
  above: readonly (readonly CellValue[])[],
  header: readonly string[] = [],
  row: readonly string[] = [],
) =>
  sheetOf([
    ["ĐIỂM DANH THÁNG 3 NĂM 2026"],
    ...above,
    [],
    ["STT", "Họ và tên", ...header, ...DAYS],
    [1, "Lò Thị Hoa", ...row, ...marks({ 1: "x" })],
  ]);
const fieldsOf = (cells: ReturnType<typeof sheetOf>, register?: string) =>
  readGrid(cells, register).entries[0]?.fields;

test.each<[readonly CellValue[], string]>([
  [["Hoạt động: Thể dục buổi sáng"], "Thể dục buổi sáng"],
  [["- Nội dung sinh hoạt : Đọc báo"], "Đọc báo"],
  [["Hoạt động:", null, "Thể dục"], "Thể dục"],
  [["HOẠT ĐỘNG: Thể dục - Tháng 3/2026"], "Thể dục"],
  [["Hoạt động: Thể dục (tháng 3 năm 2026)"], "Thể dục"],
])("%j above a grid says what all its cells are about", (line, activity) => {
  const cells = grid([["Phòng: QLCS"], line]);
  expect(fieldsOf(cells)?.get("Hoạt động")).toBe(activity);
  expect(proposed(cells)?.grid?.layout.lines).toEqual([{ field: "Hoạt động", value: activity, cell: "A3" }]);
  expect(proposed(cells)?.mapping.lacking).toEqual(["Mã đối tượng"]);
});

test("what the row itself says goes before it", () => {
  const cells = grid([["Hoạt động: Thể dục"]], ["Hoạt động"], ["Đọc báo"]);
  expect(fieldsOf(cells)?.get("Hoạt động")).toBe("Đọc báo");
});

test.each<[string, readonly (readonly CellValue[])[]]>([
  ["two ways", [["Hoạt động: Thể dục"], ["Hoạt động: Đọc báo"]]],
  ["nothing but dots", [["Hoạt động: ……………"]]],
  ["something else", [["Địa điểm: Nhà đa năng"]]],
])("lines that say it in %s say nothing", (_what, lines) => {
  expect(fieldsOf(grid(lines))?.has("Hoạt động")).toBe(false);
});

test("of care it is what was done, in place of what is usual", () => {
  const [care, usual] = [grid([["Nội dung: Tắm, thay quần áo"]]), grid([])];
  expect(fieldsOf(care, "carelog")?.get("Nội dung")).toBe("Tắm, thay quần áo");
  expect(fieldsOf(usual, "carelog")?.get("Nội dung")).toBe("Chăm sóc hằng ngày (bảng tháng)");
});
