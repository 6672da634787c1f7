import type { LiveSheet, LiveTable } from "../../../src/standin/book";
import { at, formula, put, refusal, sheetOf, text, type, value } from "./hands";

/** Mã, Ngày, Gấp đôi: a text column, a date column and a calculated one, in A1:C3. */
function register(): { readonly sheet: LiveSheet; readonly table: LiveTable } {
  const sheet = sheetOf(["Mã", "Số", "Gấp đôi"], ["a", 1, null], ["b", 2, null]);
  const table = sheet.addTable(at("A1:C3"), true, "So");
  sheet.restyle(at("A2:A3"), { format: "@" });
  put(sheet, "C2", ["=[@Số]*2"]);
  return { sheet, table };
}

describe("a table that is made", () => {
  test("has texts as headers, none empty and none twice", () => {
    const sheet = sheetOf(["Tên", 2026, "", "tên"], [1, 2, 3, 4]);
    const table = sheet.addTable(at("A1:D2"), true);
    expect(table.name).toBe("Table1");
    expect(table.columns).toEqual(["Tên", "2026", "Column3", "tên2"]);
    expect(sheet.values(at("A1:D1"))).toEqual([["Tên", "2026", "Column3", "tên2"]]);
  });

  test("has a row even if there is only a header", () => {
    expect(sheetOf(["a", "b"]).addTable(at("A1:B1"), true).box).toEqual(at("A1:B2"));
  });

  test("neither overlaps another nor takes its name", () => {
    const { sheet } = register();
    expect(refusal(() => sheet.addTable(at("C3:D5"), true))).toBe("InvalidArgument");
    expect(refusal(() => sheet.addTable(at("F1:G5"), true, "sO"))).toBe("ItemAlreadyExists");
    expect(refusal(() => sheet.addTable(at("F1:G5"), true, "Hai từ"))).toBe("InvalidArgument");
    expect(refusal(() => sheet.addTable(at("F1:G5"), true, "AB12"))).toBe("InvalidArgument");
    expect(sheet.tables.length).toBe(1);
  });
});

describe("a calculated column", () => {
  test("comes of one formula in an empty column", () => {
    const { sheet } = register();
    expect(sheet.values(at("C2:C3"))).toEqual([[2], [4]]);
    expect(formula(sheet, "C3")).toBe("=So[[#This Row],[Số]]*2");
  });

  test("does not come of one formula among values", () => {
    const sheet = sheetOf(["a", "b"], [1, 7], [2, null]);
    sheet.addTable(at("A1:B3"), true, "T");
    put(sheet, "B3", ["=[@a]*2"]);
    expect(sheet.values(at("B2:B3"))).toEqual([[7], [4]]);
  });

  test("keeps exceptions, and ends when nothing is left of it", () => {
    const { sheet } = register();
    type(sheet, "C3", ["10"]);
    type(sheet, "A4", ["c"]);
    expect(formula(sheet, "C4")).toBe("=So[[#This Row],[Số]]*2");
    type(sheet, "C2", ["1"], ["2"], ["3"]);
    type(sheet, "A5", ["d"]);
    expect(value(sheet, "C5")).toBeNull();
  });
});

describe("a table grows", () => {
  test("when a person writes below it, with formats, formulas and drop-downs", () => {
    const { sheet, table } = register();
    const list = { rule: { kind: "list", source: "$F$1:$F$3" }, onError: "stop" } as const;
    sheet.setValidation(at("B2:B3"), list);
    sheet.addConditionalFormat({ box: at("A2:C3"), formula: "$B2>2", style: { fill: "FF0000" } });
    type(sheet, "A4", ["007", "3"]);
    expect(table.box).toEqual(at("A1:C4"));
    expect(sheet.values(at("A4:C4"))).toEqual([["007", 3, 6]]);
    expect(sheet.validation(3, 1)).toEqual(list);
    expect(sheet.look(3, 0).fill).toBe("FF0000");
    expect(sheet.look(2, 0).fill).toBeUndefined();
  });

  test("by several rows, and from inside", () => {
    const { sheet, table } = register();
    type(sheet, "A3", ["x"], ["y"], ["z"]);
    expect(table.box).toEqual(at("A1:C5"));
    expect(sheet.values(at("C3:C5"))).toEqual([[4], [0], [0]]);
  });

  test("to the right, where a header is written or anything else", () => {
    const { sheet, table } = register();
    type(sheet, "D1", ["Ghi chú"]);
    type(sheet, "E2", ["x"]);
    expect(table.columns).toEqual(["Mã", "Số", "Gấp đôi", "Ghi chú", "Column5"]);
    expect(value(sheet, "E1")).toBe("Column5");
  });

  test("not for a program, an empty entry, in a totals row or into what is there", () => {
    const { sheet, table } = register();
    put(sheet, "A4", ["c"]);
    expect(table.box).toEqual(at("A1:C3"));
    type(sheet, "B4", ["4"]);
    expect(table.box).toEqual(at("A1:C3"));
    put(sheet, "A4", [""]);
    put(sheet, "B4", [""]);
    type(sheet, "A4", [""]);
    expect(table.box).toEqual(at("A1:C3"));
    table.showTotals = true;
    expect(sheet.values(at("A4:C4"))).toEqual([["Total", null, null]]);
    type(sheet, "A5", ["c"]);
    expect(table.box).toEqual(at("A1:C4"));
  });
});

describe("headers", () => {
  test("are always texts, and the names of their columns in formulas", () => {
    const { sheet, table } = register();
    put(sheet, "E1", ["=SUM(So[[Số]])"]);
    type(sheet, "B1", ["Số lượng"]);
    expect(formula(sheet, "C2")).toBe("=So[[#This Row],[Số lượng]]*2");
    expect(formula(sheet, "E1")).toBe("=SUM(So[Số lượng])");
    type(sheet, "B3", ["10"]);
    expect(value(sheet, "E1")).toBe(11);
    type(sheet, "A1", ["2026"]);
    expect(value(sheet, "A1")).toBe("2026");
    type(sheet, "C1", ["SỐ LƯỢNG"]);
    expect(table.columns).toEqual(["2026", "Số lượng", "SỐ LƯỢNG2"]);
  });

  test("that are emptied get a name", () => {
    const { sheet, table } = register();
    type(sheet, "B1", [""]);
    sheet.clear(at("A1:A2"), "contents");
    expect(table.columns).toEqual(["Column1", "Column2", "Gấp đôi"]);
    expect(sheet.values(at("A1:B2"))).toEqual([
      ["Column1", "Column2"],
      [null, 1],
    ]);
  });

  test("can be hidden and shown again", () => {
    const { sheet, table } = register();
    table.showHeaders = false;
    expect(table.box).toEqual(at("A2:C3"));
    expect(value(sheet, "A1")).toBeNull();
    table.showHeaders = true;
    expect(sheet.values(at("A1:C1"))).toEqual([["Mã", "Số", "Gấp đôi"]]);
  });
});

describe("another size", () => {
  test("keeps the header row, and reaches formulas", () => {
    const { sheet, table } = register();
    put(sheet, "E1", ["=SUM(So[[Số]])"]);
    put(sheet, "B4", [5]);
    expect(value(sheet, "E1")).toBe(3);
    table.resize(at("A1:C4"));
    expect(value(sheet, "E1")).toBe(8);
    expect(value(sheet, "C4")).toBe(10);
    table.resize(at("A1:C2"));
    expect(value(sheet, "E1")).toBe(1);
    expect(
      refusal(() => {
        table.resize(at("A2:C4"));
      }),
    ).toBe("InvalidArgument");
    expect(
      refusal(() => {
        table.resize(at("A1:C1"));
      }),
    ).toBe("InvalidArgument");
    expect(
      refusal(() => {
        table.resize(at("F1:G4"));
      }),
    ).toBe("InvalidArgument");
  });

  test("names columns that come, and keeps those that stay", () => {
    const { sheet, table } = register();
    put(sheet, "D1", ["Mới"]);
    table.resize(at("B1:D3"));
    expect(table.columns).toEqual(["Số", "Gấp đôi", "Mới"]);
    expect(value(sheet, "C3")).toBe(4);
  });
});

describe("a table that goes", () => {
  test("leaves its cells and addresses in formulas", () => {
    const { sheet, table } = register();
    put(sheet, "E1", ["=SUM(So[[Số]])&So[[#Headers],[Mã]]"]);
    table.remove();
    expect(formula(sheet, "E1")).toBe("=SUM('Sheet1'!$B$2:$B$3)&'Sheet1'!$A$1");
    expect(formula(sheet, "C3")).toBe("='Sheet1'!$B3*2");
    expect(value(sheet, "C3")).toBe(4);
    expect(text(sheet, "E1")).toBe("3Mã");
  });

  test("with its cells leaves #REF!", () => {
    const { sheet } = register();
    put(sheet, "E1", ["=SUM(So[[Số]])"]);
    sheet.clear(at("A1:C5"), "all");
    expect(sheet.tables).toEqual([]);
    expect(formula(sheet, "E1")).toBe("=SUM(#REF!)");
    expect(value(sheet, "E1")).toEqual({ error: "#REF!" });
    expect(sheet.usedBox(true)).toEqual(at("E1"));
  });

  test("has another name in formulas when it gets one", () => {
    const { sheet, table } = register();
    table.name = "SoMoi";
    expect(formula(sheet, "C2")).toBe("=SoMoi[[#This Row],[Số]]*2");
    expect(value(sheet, "C2")).toBe(2);
  });
});
