import { calculate } from "../../src/calculating/calculate";
import { functionTable } from "../../src/calculating/functions/table";
import { DIALECT_FUNCTIONS } from "../../src/sheets/dialect";
import type { TableOutline } from "../../src/workbook/workbook";
import { cell, down, NA, register, SAMPLE, shown, source } from "./sample";

test("the functions are those of the dialect, no more and no fewer", () => {
  expect([...functionTable(false).keys()].sort()).toEqual([...DIALECT_FUNCTIONS].sort());
});

describe("blocks", () => {
  test("give grids of their shapes, relative references moving along", () => {
    const block = { ...cell("Ô lẻ", "G1", "A1*$A$2+B$1"), box: { top: 0, left: 6, bottom: 1, right: 6 } };
    const wide = { ...cell("Ô lẻ", "G5", "$A1&A1"), box: { top: 4, left: 6, bottom: 4, right: 8 } };
    expect(calculate(SAMPLE, [block, wide])).toEqual([
      [[{ error: "#VALUE!" }], [{ error: "#VALUE!" }]],
      [["11", "1x", "1TRUE"]],
    ]);
  });

  test("read each other whatever their order, and not the values that were there", () => {
    const blocks = [
      cell("Ô lẻ", "Z1", "SUM(A1:A4)+Z2"),
      cell("Ô lẻ", "Z2", "A4*2"),
      cell("ô LẺ", "A4", "10"),
      cell("Ô lẻ", "A1", "100"),
    ];
    expect(calculate(SAMPLE, blocks)).toEqual([[[135]], [[20]], [[10]], [[100]]]);
  });

  test("fill calculated columns row by row, and others sum them", () => {
    const people = register("P", [["Mã", "Thứ tự"], ["a"], ["b"], ["c"]]);
    const log = register("L", [["Mã", "Thứ tự"], ["b", 99], ["x"], ["C"], [null]]);
    const helper = down("L", "B", 2, 5, "IFERROR(MATCH(L[[#This Row],[Mã]],P[[Mã]],0),0)");
    const own = down("P", "B", 2, 4, "ROW()-ROW(P[[#Headers],[Mã]])");
    const total = cell("P", "D1", "SUM(L[[Thứ tự]],P[[Thứ tự]])");
    expect(calculate(source([people, log]), [total, helper, own])).toEqual([
      [[11]],
      [[2], [0], [3], [0]],
      [[1], [2], [3]],
    ]);
  });

  test("stand on sheets that are not there yet", () => {
    expect(calculate(source([]), [cell("Mới", "B1", "A1+1"), cell("Mới", "A1", "2")])).toEqual([
      [[3]],
      [[2]],
    ]);
  });

  test("leave alone the branches that are not taken", () => {
    expect(calculate(SAMPLE, [cell("Ô lẻ", "Z1", "IF(TRUE,1,Z1)")])).toEqual([[[1]]]);
  });

  test("run through long chains of rows", () => {
    const chain = down("Ô lẻ", "Y", 2, 60001, "Y1+1");
    const [rows = []] = calculate(SAMPLE, [chain]);
    expect(rows.at(-1)).toEqual([60000]);
    const upwards = (last: number) => down("Ô lẻ", "Y", 1, last, "IF(TRUE,ABS(MAX(Y2,0)+1),0)");
    expect(calculate(SAMPLE, [upwards(200)])[0]?.[0]).toEqual([200]);
    expect(() => calculate(SAMPLE, [upwards(201)])).toThrow("Too many cells wait for each other");
  });
});

describe("references", () => {
  test.each([
    ["MOC", 46000],
    ["moc+1", 46001],
    ["'Ô lẻ'!A2", 2],
    ["'ô LẺ'!A2", 2],
    ["t[[mã]]&1", "throws"],
    ["T[[#Headers],[Điểm]]", "Điểm"],
    ["T[[#This Row],[Điểm]]", "#VALUE!"],
    ["SUM(T[Điểm])", 21],
  ])("%s is %p", (formula, value) => {
    if (value === "throws") expect(() => shown(formula)).toThrow("one value is expected");
    else expect(shown(formula)).toBe(value);
  });

  test("to this row mean the row of the formula, on the table's own sheet", () => {
    const inRow = (sheet: string) => cell(sheet, "G3", "T[[#This Row],[Điểm]]");
    expect(calculate(SAMPLE, [inRow("T"), inRow("Ô lẻ")])).toEqual([[[7]], [[{ error: "#VALUE!" }]]]);
  });

  test("off the sheet are #REF!", () => {
    const two = { ...cell("Ô lẻ", "G5", "A1048576"), box: { top: 4, left: 6, bottom: 5, right: 6 } };
    expect(calculate(SAMPLE, [two])).toEqual([[[0], [{ error: "#REF!" }]]]);
  });

  test("keep columns with special signs in their names apart", () => {
    const odd = register("Q", [
      ["Mã '#1", "[x]"],
      [1, 2],
    ]);
    expect(shown("SUM(Q[[Mã '''#1]])+10*SUM(Q[['[x']]])", withLoose(odd))).toBe(21);
  });

  test("leave the totals row of a table out", () => {
    const rows = register("N", [["n"], [1], [2], [99]]);
    const table = { ...rows.tables[0], hasTotals: true } as TableOutline;
    expect(shown("SUM(N[[n]])", withLoose({ ...rows, tables: [table] }))).toBe(3);
  });
});

function withLoose(sheet: ReturnType<typeof register>) {
  return source([{ name: "Ô lẻ", rows: [], tables: [] }, sheet]);
}

describe("what the dialect does not have is refused by name", () => {
  test.each([
    ['TEXT(1,"0")', "TEXT"],
    ["TODAY()", "TODAY"],
    ["ROWS(T[[Mã]])", "ROWS"],
    ["_xlfn.XLOOKUP(1,A1:A2,A1:A2)", "_XLFN.XLOOKUP"],
    ["LET(x,1,x)", "LetExpression"],
    ["VLOOKUP(1,A1:B2,2,FALSE)", "VLOOKUP"],
    ["SUMPRODUCT(IF(A1:A3>1,1,0))", "IF inside SUMPRODUCT"],
    ["SUMPRODUCT(1*IFERROR(A1:A3,0))", "IFERROR inside SUMPRODUCT"],
    ["SUMPRODUCT((A:A=1)*1)", "whole column A:A"],
    ["SUM(1:1)", "Whole rows such as 1:1"],
    ["A1:A3+1", "one value is expected"],
    ["A1:A3", "a range or an array"],
    ["ROUND({1,2},0)", "one value is expected"],
    ["T[[Mã]]", "a range or an array"],
    ["T[#Data]", "T[#Data]"],
    ["SUM(T[])", "T[]"],
    ["SUM(T)", "Unknown name T"],
    ["SUM(T[[Mã]:[Loại]])", "T[[Mã]:[Loại]]"],
    ["SUM(T[[#All],[Mã]])", "T[[#All],[Mã]]"],
    ["SUM(U[[Mã]])", "Unknown table in U[[Mã]]"],
    ["SUM(T[[Tên]])", "Unknown column in T[[Tên]]"],
    ["KHONG_CO", "Unknown name KHONG_CO"],
    ["'Không có'!A1", "Unknown sheet Không có"],
    ["[1]S!A1", "[1]S!A1"],
    ["SUM(A1:A2 A2:A3)", 'operator " "'],
    ["SUM((A1,A2))", 'operator ","'],
    ["SUM(A1:INDEX(A1:A3,2))", 'operator ":"'],
    ["@A1", "operator @"],
    ["A1#", "operator #"],
    ["SUM(1;2)", "Not a formula"],
    ["1+", "Not a formula"],
    ['"abc', "Not a formula"],
    ["{1,2;3}", "differ in length"],
    ["LEN()", "LEN does not take 0 arguments"],
    ["NOT(1,2)", "NOT does not take 2 arguments"],
    ["SUMPRODUCT(EOMONTH(A1:A3,0))", "EOMONTH does not take an array"],
    ['COUNTIF({1,2},"1")', "need ranges"],
    ["COUNTIFS(A1:A2,1,A1:A2)", "has no criterion"],
    ["ROW(5)", "need a reference"],
    ["ROW(A:A)", "whole columns"],
  ])("%s", (formula, problem) => {
    expect(() => shown(formula)).toThrow(problem);
    expect(() => shown(formula)).toThrow(`'Ô lẻ'!Z100 =${formula}`);
  });

  test.each([
    ["A cell of itself", [cell("Ô lẻ", "Z1", "Z1+1")], "Circular reference in Z1"],
    ["A ring", [cell("Ô lẻ", "Z1", "Z2"), cell("Ô lẻ", "Z2", "SUM(Z1:Z1)")], "Circular reference in Z1"],
    ["A column over itself", [down("T", "D", 2, 7, "SUM(T[[Điểm]])")], "Circular reference in D2"],
  ])("%s is circular", (_, blocks, problem) => {
    expect(() => calculate(SAMPLE, blocks)).toThrow(problem);
  });

  test("errors in cells are values, not failures", () => {
    const errors = source([{ name: "Ô lẻ", rows: [[NA, { error: "#GETTING_DATA" }]], tables: [] }]);
    expect(calculate(errors, [cell("Ô lẻ", "Z1", "A1"), cell("Ô lẻ", "Z2", "B1")])).toEqual([
      [[NA]],
      [[{ error: "#GETTING_DATA" }]],
    ]);
  });
});
