import { cellOf } from "../../../src/adopting/headers/cells";
import { countsColumns } from "../../../src/adopting/headers/columnNumbers";
import { isTotal, isUnit, labelStrength } from "../../../src/adopting/headers/labelWords";
import { countLines, isTitle, lineOf } from "../../../src/adopting/headers/linesAbove";
import { goesAcross } from "../../../src/adopting/headers/series";
import { isEndLine } from "../../../src/registers/text/linesBelow";
import { foldAccents } from "../../../src/registers/text/fold";
import type { CellValue } from "../../../src/workbook/value";

const cell = (value: CellValue, column = 0) =>
  cellOf(value, { top: 0, bottom: 0, left: column, right: column });
const row = (...values: CellValue[]) => values.flatMap((value, i) => cell(value, i) ?? []);

describe("a row that counts the columns", () => {
  test.each([
    [[1, 2, 3, 4]],
    [["(1)", "(2)", "(3)"]],
    [["A", "B", 1, 2, 3]],
    [["a", "b", "1", "2"]],
    [["[1]", "[2]", "[3]"]],
    [[1, 2, "3=1+2", 4]],
    [["(1)", "(2)", "(3)=(1)+(2)"]],
    [["A", "B", "1=2+3", 2, 3, "4=5+6", 5, 6]],
    [["A", "B", "1=2+3", 2, 3, "1=2+3", 2, 3]],
    [["A", "B", "C", "D", "E", 1, 2, 3, "G"]],
    [["A", "B", "C", "D", "Đ", "E"]],
    [["A", "B", "C", "D", "H", 1, 2]],
    [["[06]", "[07]", "[08]"]],
  ])("%j", (values) => {
    expect(countsColumns(row(...values))).toBe(true);
  });

  test.each([
    [[1, "Nguyễn Văn A", 1950]],
    [[5, 3, 8, 2]],
    [[1, 1, 1, 1]],
    [["A", "C", 1, 2]],
    [["x", "x", "x"]],
    [[1, "A", "A", "A"]],
    [["[06]", "[08]", "[07]"]],
    [[2021, 2022, 2023]],
    [[1]],
  ])("not %j", (values) => {
    expect(countsColumns(row(...values))).toBe(false);
  });
});

test.each([
  ["STT", 3],
  ["S TT", 3],
  ["Số thứ tự", 3],
  ["Họ và tên", 2],
  ["HỌ & TÊN", 2],
  ["ngay_sinh", 2],
  ["hoten", 2],
  ["Số tiền (đồng)", 2],
  ["Ngày vào Trung tâm", 1],
  ["Tên thôn", 2],
  ["Tên gọi khác", 1],
  ["Trần Thị B", 0],
  ["Bình thường", 0],
])("%s is like a label by %i", (text, strength) => {
  expect(labelStrength(foldAccents(text))).toBe(strength);
});

test.each([
  ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "above"],
  ["Độc lập - Tự do - Hạnh phúc", "above"],
  ["Đơn vị tính: triệu đồng", "above"],
  ["ĐVT: đồng", "above"],
  ["(Kèm theo Quyết định số 12)", "above"],
  ["Sơn La, ngày 30 tháng 6 năm 2024", "above"],
  ["Tháng 06/2017", "above"],
  ["Lớp: 10A", "field"],
  ["Từ ……… đến", "field"],
  ["Trong đó:", null],
  ["Ngày, tháng, năm sinh", null],
  ["Đơn vị tính", null],
  ["Tháng 6", null],
])("%s stands above tables: %s", (text, line) => {
  expect(lineOf(foldAccents(text))).toBe(line);
});

test.each<[string, CellValue[], boolean]>([
  ["years", [2021, 2022, 2023], true],
  ["days as dates", [45444, 45445, 45446], true],
  ["days of two months", ["29/4", "30/4", "1/5", "2/5"], true],
  ["weekdays over two weeks", ["T6", "T7", "CN", "T2", "T3", "T4"], true],
  ["months", ["Tháng 1", "Tháng 2", "Tháng 3"], true],
  ["years below each group", [2021, 2022, 2023, 2021, 2022, 2023], true],
  ["amounts", [45, 47, 50], false],
  ["two years", [2021, 2022], false],
  ["years of birth", [1950, 1987, 1962], false],
  ["an entry with a year", [1, "Nguyễn Văn A", 1950, "Bản A"], false],
])("%s across: %j go on from one to the next: %s", (_, values, expected) => {
  expect(goesAcross(row(...values))).toBe(expected);
});

test.each([
  ["Sổ quỹ", true],
  ["SỞ Y TẾ", true],
  ["Danh sách nhận quà", true],
  ["So sánh", false],
  ["Số tiền", false],
])("%s begins as titles do: %s", (text, expected) => {
  expect(isTitle(foldAccents(text))).toBe(expected);
});

test("two years beside each other are labels, one alone is a line", () => {
  expect(countLines(row("Năm 2023", "Năm 2024"))).toBe(0);
  expect(countLines(row("Năm 2023", "Số tiền"))).toBe(1);
});

test.each(["Tổng cộng", "Cộng:", "Tổng số", "Cộng mục I", "Tổng (1+2)", "Toàn tỉnh"])(
  "%s is a total",
  (text) => {
    expect(isTotal(foldAccents(text))).toBe(true);
  },
);

test.each(["Công tác tuần", "Tổng công ty Điện lực", "Công ty A", "Cộng hòa", "Tổng hợp", "Công trình"])(
  "%s is no total",
  (text) => {
    expect(isTotal(foldAccents(text))).toBe(false);
  },
);

test.each([
  "NGƯỜI LẬP BIỂU",
  "Giám đốc",
  "Ghi chú: đến hết tháng 6",
  "Sơn La, ngày ... tháng ... năm 2024",
  "Nơi nhận:",
])("%s stands at the end", (text) => {
  expect(isEndLine(foldAccents(text))).toBe(true);
});

test.each(["Nguyễn Văn A", "Giám đốc Sở Y tế", "Ngày sinh", "Ghi chú"])("%s does not", (text) => {
  expect(isEndLine(foldAccents(text))).toBe(false);
});

test.each([
  ["(triệu đồng)", true],
  ["kg", true],
  ["%", true],
  ["dd/mm/yyyy", true],
  ["Nam", false],
  ["Số tiền (đồng)", false],
])("%s as a unit: %s", (text, unit) => {
  expect(isUnit(foldAccents(text))).toBe(unit);
});

test.each([
  [12.5, "number"],
  ["1.234.567", "number"],
  ["45%", "number"],
  ["01/02/1990", "date"],
  ["1990-02-01", "date"],
  ["DT001", "code"],
  ["a@b.vn", "code"],
  ["x", "mark"],
  ["Nữ", "mark"],
  ["Nguyễn Văn An", "name"],
  ["NGUYEN VAN AN", "name"],
  ["Mã Số", "text"],
  ["Khoa Nội", "text"],
  ["{{ho_ten}}", "placeholder"],
] as const)("%s looks like a %s", (value, kind) => {
  expect(cell(value)?.kind).toBe(kind);
});
