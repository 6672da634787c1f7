import type { Field } from "../../../src/registers/register";
import {
  birth,
  code,
  date,
  identity,
  list,
  money,
  month,
  number,
  text,
  whole,
} from "../../../src/registers/register";
import { valueReader } from "../../../src/exchange/returning/values";
import type { CellValue } from "../../../src/workbook/value";
import { d, HEADER_ROW, m, table } from "../../books";
import { alter, columnOf, comesBack, copyFor, notesOf, rowsIn, sheetOf } from "./copies";

const read = (field: Field, value: CellValue) => valueReader(field, 0)(value);
const days = date("Ngày");
const months = month("Tháng");
const births = birth("Ngày sinh");

describe("a date that was typed as text", () => {
  test.each<[Field, string, CellValue]>([
    [days, "15/06/2026", d("15/06/2026")],
    [days, "15-6-2026", d("15/06/2026")],
    [days, " 15.06.26 ", d("15/06/2026")],
    [days, "2026-06-05", d("05/06/2026")],
    [days, "2026-06-05T00:00:00", d("05/06/2026")],
    [days, "06/06/2026", d("06/06/2026")],
    [days, "ngày 15 tháng 6 năm 2026", d("15/06/2026")],
    [months, "06/2026", m("06/2026")],
    [months, "Tháng 6 năm 2026", m("06/2026")],
    [months, "15/06/2026", d("15/06/2026")],
    [births, "15/06/1949", d("15/06/1949")],
    [births, "1949", 1949],
  ])("in %o: %j is a day", (field, typed, day) => {
    expect(read(field, typed)).toBe(day);
  });

  test.each<[string, Field, string]>([
    ["can be two days", days, "05/06/2026"],
    ["is no day", days, "31/11/2026"],
    ["has a time", days, "15/06/2026 14:00"],
    ["is a month where a day is wanted", days, "06/2026"],
    ["is a month where a birth is wanted", births, "06/1949"],
    ["is a year where a day is wanted", days, "2026"],
    ["may be a day and a month", months, "06/26"],
    ["is in one of two centuries", births, "15/06/49"],
    ["is no year of birth", births, "1849"],
    ["says something else", days, "sau Tết"],
    ["is a serial number", days, "46188"],
  ])("stays as it is where it %s", (_, field, typed) => {
    expect(read(field, typed)).toBe(typed);
  });
});

describe("a number that was typed as text", () => {
  test.each<[Field, string, number]>([
    [money("Mức hưởng"), "1.500.000", 1500000],
    [money("Mức hưởng"), "500.000 đ", 500000],
    [whole("Số suất"), " 12 ", 12],
    [number("Khối lượng"), "12,5", 12.5],
    [number("Khối lượng"), "-12.5", -12.5],
  ])("in %o: %j is one", (field, typed, value) => {
    expect(read(field, typed)).toBe(value);
  });

  test.each<[Field, string]>([
    [number("Khối lượng"), "1,200"],
    [whole("Số suất"), "12 suất"],
    [whole("Số suất"), "=1+1"],
    [text("Ghi chú"), "12"],
    [code("Mã"), "0012"],
  ])("in %o: %j stays as it is", (field, typed) => {
    expect(read(field, typed)).toBe(typed);
  });
});

describe("a number", () => {
  test.each([code("Mã"), identity("Số định danh")])("is its digits in %o", (field) => {
    expect(read(field, 14050000001)).toBe("14050000001");
    expect(read(field, 12.5)).toBe(12.5);
  });

  test("stays a number in a text", () => {
    expect(read(text("Ghi chú"), 12)).toBe(12);
  });
});

describe("a text", () => {
  test.each([
    ["Lò Văn Dũng".normalize("NFD"), "Lò Văn Dũng"],
    [" \u00a0DT001\u200b ", "DT001"],
    ["dòng 1\r\ndòng 2_x000D_\ndòng 3\rdòng 4", "dòng 1\ndòng 2\ndòng 3\ndòng 4"],
    ["hai  khoảng trắng", "hai  khoảng trắng"],
    ["=HYPERLINK(1)", "=HYPERLINK(1)"],
    [" \u00a0 ", null],
    ["", null],
  ])("%j is what its writer saw", (typed, value) => {
    expect(read(text("Ghi chú"), typed)).toBe(value);
  });

  test.each<[CellValue, CellValue]>([
    ["  CÓ ", "Có"],
    ["Không".normalize("NFD"), "Không"],
    ["khong", "khong"],
    [" X  Y ", "X  Y"],
    [true, true],
    [1, 1],
  ])("%j in a list is %j", (typed, value) => {
    expect(read(list("An toàn", ["Có", "Không"]), typed)).toBe(value);
  });
});

describe("the cells of a return", () => {
  const benefits = table`
    Tháng   | Mã đối tượng | Loại chế độ | Mức hưởng | Hạn        | Ngày thực hiện | Mã dòng
    06/2026 | DT001        | Tiền ăn     | 500000    | 25/06/2026 | 20/06/2026     | BCDF2345
    06/2026 | DT002        | Tiền ăn     | 500000    | 25/06/2026 | 21/06/2026     | BCDF2346
    06/2026 | DT003        | Tiền ăn     | 500000    | 25/06/2026 | 'chưa rõ'      | BCDF2347`;
  const sent = () => {
    const copy = copyFor("QLCS", { benefits });
    return { copy, sheet: sheetOf(copy, "Chế độ") };
  };

  test("count their days from 1904 where the workbook does", () => {
    const { copy, sheet } = sent();
    for (const header of ["Tháng", "Hạn", "Ngày thực hiện"]) {
      alter(sheet, header, (value) => (typeof value === "number" ? value - 1462 : value));
    }
    (sheet.cells[HEADER_ROW + 1] ?? [])[columnOf(sheet, "Hạn")] = "26/06/2026";
    const back = comesBack({ ...copy, date1904: true });
    const [first, ...rest] = benefits;
    expect(rowsIn(back, "benefits")).toEqual([{ ...first, Hạn: d("26/06/2026") }, ...rest]);
    expect(notesOf(back, "counts-from-1904")).toHaveLength(1);
  });

  test("that are dates typed as text are counted, from the first one on", () => {
    const { copy, sheet } = sent();
    const column = columnOf(sheet, "Ngày thực hiện");
    for (const line of [5, 6]) (sheet.cells[line] ?? [])[column] = "22/06/2026";
    (sheet.cells[4] ?? [])[column] = "05/06/2026";
    const back = comesBack(copy);
    expect(rowsIn(back, "benefits").map((row) => row["Ngày thực hiện"])).toEqual([
      "05/06/2026",
      d("22/06/2026"),
      d("22/06/2026"),
    ]);
    expect(back.notes).toEqual([
      { kind: "dates-as-text", sheet: "Chế độ", cell: "F6", field: "Ngày thực hiện", count: 2 },
    ]);
  });

  test("that are numbers typed as text are no dates", () => {
    const { copy, sheet } = sent();
    (sheet.cells[4] ?? [])[columnOf(sheet, "Mức hưởng")] = "600.000";
    const back = comesBack(copy);
    expect(rowsIn(back, "benefits")[0]).toMatchObject({ "Mức hưởng": 600000 });
    expect(back.notes).toEqual([]);
  });

  test("stay to the letter where they came back as they were sent", () => {
    const odd = [{ ...benefits[0], "Loại chế độ": " Tiền  ăn ", "Ngày thực hiện": "22/06/2026" }];
    const back = comesBack(copyFor("QLCS", { benefits: odd }));
    expect(rowsIn(back, "benefits")).toEqual(odd);
    expect(back.notes).toEqual([]);
  });
});
