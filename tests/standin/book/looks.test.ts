import { openBook } from "../../../src/standin/book";
import { handmade, MAIN, RELATIONS, relationsPart, sheetPart } from "../../xlsx/handmade";
import { sheetPlan, lines } from "../../xlsx/plans";
import { at, bookOf, format, put, sheetOf, text, type } from "./hands";

describe("texts are as a Vietnamese Excel shows them", () => {
  test.each([
    [1234567.891, "General", "1234567,891"],
    [1234567.891, "#,##0.00", "1.234.567,89"],
    [0.4567, "0.0%", "45,7%"],
    [46331, "dd/mm/yyyy", "05/11/2026"],
    [46331, "m/d/yyyy", "05/11/2026"],
    [5.5, "@", "5,5"],
    [-5, "#,##0_);[Red]\\(#,##0\\)", "(5)"],
    [true, "dd/mm/yyyy", "TRUE"],
    ["văn bản", "dd/mm/yyyy", "văn bản"],
    ["x", '"<"@">"', "<x>"],
    [7, "this is [no format", "7"],
  ])("%j by %s is %s", (value, code, shown) => {
    const sheet = sheetOf([value]);
    sheet.restyle(at("A1"), { format: code });
    expect(text(sheet, "A1")).toBe(shown);
  });

  test("dates that count from 1904 too", () => {
    const workbook = `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr date1904="1"/><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`;
    const sheet = openBook(handmade({ "xl/workbook.xml": workbook })).active;
    type(sheet, "A1", ["05/11/2026"]);
    expect(sheet.values(at("A1"))).toEqual([[46331 - 1462]]);
    expect(text(sheet, "A1")).toBe("05/11/2026");
    expect(format(sheet, "A1")).toBe("dd/mm/yyyy");
  });
});

describe("looks", () => {
  test("are those of the plan that made the sheet", async () => {
    const book = await bookOf(
      sheetPlan(
        "S",
        [
          lines([
            { value: "x", style: "head" },
            { value: 1, style: "number" },
          ]),
        ],
        { widths: [30] },
      ),
    );
    const sheet = book.active;
    expect(sheet.style(0, 0)).toEqual({
      bold: true,
      fill: "DDEBF7",
      border: true,
      wrap: true,
      vertical: "center",
      size: 12,
      font: "Times New Roman",
    });
    expect(format(sheet, "B1")).toBe("#,##0");
    expect([sheet.width(0), sheet.width(5), sheet.height(0)]).toEqual([30, null, null]);
  });

  test("change one by one", () => {
    const sheet = sheetOf(["x"]);
    sheet.restyle(at("A1:B2"), { bold: true, fill: "FFFF00" });
    sheet.restyle(at("A1"), { bold: false, color: "FF0000" });
    expect(sheet.style(0, 0)).toEqual({ fill: "FFFF00", color: "FF0000", size: 12, font: "Times New Roman" });
    sheet.clear(at("A1:A1"), "formats");
    expect(sheet.style(0, 0)).toEqual({ size: 12, font: "Times New Roman" });
    expect(sheet.style(1, 1).bold).toBe(true);
    expect(sheet.usedBox(false)).toEqual(at("A1:B2"));
    expect(sheet.usedBox(true)).toEqual(at("A1"));
  });

  test("of whole columns hold for cells that come later", () => {
    const sheet = sheetOf(["x", "y"]);
    sheet.restyle({ top: 0, bottom: 1_048_575, left: 1, right: 1 }, { format: "@" });
    put(sheet, "B9", ["007"]);
    expect(sheet.values(at("B9"))).toEqual([["007"]]);
    expect(sheet.usedBox(false)).toEqual(at("A1:B9"));
  });

  test("name colours by theme and number, with tints", () => {
    const styles =
      `<styleSheet xmlns="${MAIN}"><fonts><font><b/><color theme="4" tint="-0.5"/></font></fonts>` +
      `<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>` +
      `<fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill></fills>` +
      `<borders><border/></borders><cellXfs><xf fontId="0" fillId="0" borderId="0" numFmtId="14"/><xf fontId="0" fillId="2" borderId="0" numFmtId="0"/></cellXfs></styleSheet>`;
    const book = openBook(
      handmade({
        "xl/styles.xml": styles,
        "xl/_rels/workbook.xml.rels": relationsPart(
          ["rId1", "worksheet", "worksheets/sheet1.xml"],
          ["rId2", "styles", "styles.xml"],
        ),
        "xl/worksheets/sheet1.xml": sheetPart(
          `<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1"><v>46331</v></c></row>`,
        ),
      }),
    );
    expect(book.active.style(0, 0)).toEqual({ bold: true, color: "28415F", fill: "FFFF00" });
    expect(text(book.active, "B1")).toBe("05/11/2026");
  });
});

describe("conditional formats", () => {
  test("paint where their formula holds, the newest first", () => {
    const sheet = sheetOf([1, 5], [7, 2]);
    sheet.addConditionalFormat({ box: at("A1:B2"), formula: "A1>1", style: { fill: "FF0000", bold: true } });
    sheet.addConditionalFormat({ box: at("A1:B2"), formula: "$A1=7", style: { fill: "00FF00" } });
    const fills = () => [0, 1].map((row) => [0, 1].map((column) => sheet.look(row, column).fill ?? ""));
    expect(fills()).toEqual([
      ["", "FF0000"],
      ["00FF00", "00FF00"],
    ]);
    expect(sheet.look(1, 0).bold).toBe(true);
    type(sheet, "A2", ["0"]);
    expect(fills()).toEqual([
      ["", "FF0000"],
      ["", "FF0000"],
    ]);
    sheet.clearConditionalFormats(at("B1:B1"));
    expect(fills()).toEqual([
      ["", ""],
      ["", "FF0000"],
    ]);
  });

  test("that cannot be read are not shown", () => {
    const sheet = sheetOf([1]);
    sheet.addConditionalFormat({ box: at("A1"), formula: "TODAY()>A1", style: { fill: "FF0000" } });
    expect(sheet.look(0, 0).fill).toBeUndefined();
  });
});

test("drop-downs hold for their boxes, the last one set wins", () => {
  const sheet = sheetOf();
  const list = (source: string) => ({ rule: { kind: "list", source }, onError: "stop" }) as const;
  sheet.setValidation(at("A1:C3"), list("$E$1:$E$2"));
  sheet.setValidation(at("B2"), list("$F$1:$F$2"));
  sheet.setValidation(at("C1:C9"), null);
  const source = (row: number, column: number) => sheet.validation(row, column)?.rule ?? null;
  expect([source(0, 0), source(1, 1), source(1, 0), source(0, 2), source(3, 0)]).toEqual([
    { kind: "list", source: "$E$1:$E$2" },
    { kind: "list", source: "$F$1:$F$2" },
    { kind: "list", source: "$E$1:$E$2" },
    null,
    null,
  ]);
  sheet.clear(at("A1:A1"), "formats");
  expect(source(0, 0)).toBeNull();
});
