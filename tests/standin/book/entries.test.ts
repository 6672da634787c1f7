import type { CellValue } from "../../../src/workbook/value";
import { format, formula, put, refusal, sheetOf, text, type, value } from "./hands";

describe("a program writes as in US culture", () => {
  test.each<[CellValue, CellValue, string]>([
    ["05/11/2026", 46153, "m/d/yyyy"],
    ["2026-11-05", 46331, "m/d/yyyy"],
    ["13/5/2026", "13/5/2026", "General"],
    ["5-May-26", 46147, "d-mmm-yy"],
    ["10:30", 0.4375, "h:mm"],
    ["1,234.5", 1234.5, "#,##0.00"],
    ["1,5", 15, "#,##0"],
    ["1.5", 1.5, "General"],
    ["50%", 0.5, "0%"],
    ["$3", 3, '"$"#,##0_);[Red]\\("$"#,##0\\)'],
    ["1e5", 100000, "0.00E+00"],
    ["-5", -5, "General"],
    ["+5", 5, "General"],
    ["007", 7, "General"],
    ["1234567890123456789", 1234567890123450000, "General"],
    ["TRUE", true, "General"],
    ["#N/A", { error: "#N/A" }, "General"],
    ["'007", "007", "General"],
    ["'=1", "=1", "General"],
    ["DT001", "DT001", "General"],
    ["May be", "May be", "General"],
    ["-", "-", "General"],
    ["=", "=", "General"],
    [12, 12, "General"],
    [false, false, "General"],
  ])("%j is %j, shown by %s", (given, expected, shownBy) => {
    const sheet = sheetOf([given]);
    expect(value(sheet, "A1")).toEqual(expected);
    expect(format(sheet, "A1")).toBe(shownBy);
  });

  test("a text cell keeps texts as they are, numbers too", () => {
    const sheet = sheetOf();
    sheet.restyle({ top: 0, left: 0, bottom: 0, right: 3 }, { format: "@" });
    put(sheet, "A1", ["=1+1", "05/11/2026", "-x", 5]);
    expect(sheet.values({ top: 0, left: 0, bottom: 0, right: 3 })).toEqual([
      ["=1+1", "05/11/2026", "-x", "5"],
    ]);
  });

  test("a cell with a number format keeps it", () => {
    const sheet = sheetOf();
    sheet.restyle({ top: 0, left: 0, bottom: 0, right: 0 }, { format: "mm/yyyy" });
    put(sheet, "A1", ["05/11/2026"]);
    expect(text(sheet, "A1")).toBe("05/2026");
  });

  test("null leaves a cell alone, an empty text empties it", () => {
    const sheet = sheetOf(["a", "b"]);
    put(sheet, "A1", [null, ""]);
    expect(sheet.usedBox(true)).toEqual({ top: 0, left: 0, bottom: 0, right: 0 });
    expect(value(sheet, "A1")).toBe("a");
  });

  test("=, + and - begin formulas", () => {
    const sheet = sheetOf(["=1+1", "+A1*2", "-A1"]);
    expect(sheet.values({ top: 0, left: 0, bottom: 0, right: 2 })).toEqual([[2, 4, -2]]);
    expect(formula(sheet, "B1")).toBe("=+A1*2");
  });

  test("what is no formula is refused, and nothing is written", () => {
    const sheet = sheetOf(["a"]);
    expect(
      refusal(() => {
        put(sheet, "A1", ["b", "=1+"]);
      }),
    ).toBe("InvalidArgument");
    expect(
      refusal(() => {
        put(sheet, "A1", ["b", "-(ăn"]);
      }),
    ).toBe("InvalidArgument");
    expect(
      refusal(() => {
        put(sheet, "A1", ["b", "x".repeat(32_768)]);
      }),
    ).toBe("InvalidArgument");
    expect(
      refusal(() => {
        sheet.enter({ top: 0, left: 0, bottom: 1, right: 0 }, [["b"]], "program");
      }),
    ).toBe("InvalidArgument");
    expect(value(sheet, "A1")).toBe("a");
  });
});

describe("a person types with Vietnamese settings", () => {
  test.each<[CellValue, CellValue, string]>([
    ["05/11/2026", 46331, "05/11/2026"],
    ["31/12/2025", 46022, "31/12/2025"],
    ["12/2026", 46357, "12/2026"],
    ["1,5", 1.5, "1,5"],
    ["1.234.567", 1234567, "1.234.567"],
    ["1.5", "1.5", "1.5"],
    ["12,5%", 0.125, "12,50%"],
    ["32/1/2026", "32/1/2026", "32/1/2026"],
    ["'0123", "0123", "0123"],
    ["Nguyễn Văn A", "Nguyễn Văn A", "Nguyễn Văn A"],
  ])("%j is %j and shows %s", (given, expected, shown) => {
    const sheet = sheetOf();
    type(sheet, "A1", [given]);
    expect(value(sheet, "A1")).toEqual(expected);
    expect(text(sheet, "A1")).toBe(shown);
  });

  test("a number in a percent cell is so many percent", () => {
    const sheet = sheetOf(["10%"]);
    type(sheet, "A1", ["25"]);
    expect(text(sheet, "A1")).toBe("25%");
  });

  test("formulas may have semicolons and decimal commas", () => {
    const sheet = sheetOf([2]);
    type(sheet, "B1", ['=ROUND(A1*1,25;0)&";"']);
    expect(formula(sheet, "B1")).toBe('=ROUND(A1*1.25,0)&";"');
    expect(value(sheet, "B1")).toBe("3;");
  });
});
