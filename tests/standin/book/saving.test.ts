import { mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { strFromU8, unzipSync } from "fflate";

import { type LiveBook, newBook, openBook } from "../../../src/standin/book";
import { openXlsx } from "../../../src/xlsx";
import { parseXml } from "../../../src/xlsx/xml/tree";
import { sampleFile } from "../../actions/workbooks";
import { checkXlsx } from "../../libreoffice";
import { needsSchemas } from "../../needs";
import { handmade, relationsPart, sheetPart, workbookPart } from "../../xlsx/handmade";
import { lines, sheetPlan, table } from "../../xlsx/plans";
import { at, bookOf, fileOf, formula, put, reopened, text, type, value } from "./hands";

const two = async () =>
  await fileOf(
    sheetPlan("Sổ", [
      { kind: "lines", lines: [{ cells: [{ value: "Sổ theo dõi", style: "title" }], height: 30 }] },
      table("So", ["Mã", "Tên", "Dài"], [["a", "An", null]], { Dài: "LEN(So[[#This Row],[Tên]])" }),
    ]),
    sheetPlan("Khác", [lines([{ value: "x", style: "text" }])]),
  );

/** Names of the parts that are not the same, byte for byte. */
function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [unzipSync(before), unzipSync(after)];
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return names.filter((name) => !a[name] || !b[name] || !Buffer.from(a[name]).equals(b[name])).sort();
}

/** Our own reading is more patient than a parser of XML. */
function expectXml(bytes: Uint8Array): void {
  for (const [name, part] of Object.entries(unzipSync(bytes))) parseXml(strFromU8(part), name);
}

/** Every cell that is used, with its formula, text and look. */
function everything(book: LiveBook) {
  return book.sheets.map((sheet) => {
    const box = sheet.usedBox(false);
    const cells = box && {
      formulas: sheet.formulas(box),
      values: sheet.values(box),
      looks: sheet.values(box).map((row, r) => row.map((_, c) => sheet.style(box.top + r, box.left + c))),
    };
    const tables = sheet.tables.map(({ name, box: place, columns, style }) => ({
      name,
      place,
      columns,
      style,
    }));
    const widths = [0, 1, 2, 3].map((column) => sheet.width(column));
    const { name, visibility, tabColor, freeze, page, conditionalFormats } = sheet;
    const rules = [0, 1, 2, 3].map((row) => [0, 1, 2].map((column) => sheet.validation(row, column)));
    const heights = [0, 1, 2, 3].map((row) => sheet.height(row));
    return {
      name,
      box,
      cells,
      tables,
      widths,
      heights,
      visibility,
      tabColor,
      freeze,
      page,
      conditionalFormats,
      rules,
    };
  });
}

describe("what is saved", () => {
  test("is the file as it came where nothing changed", async () => {
    const bytes = await two();
    const book = openBook(bytes);
    book.active = book.sheets[1]!;
    expect(Buffer.from(await book.toBytes()).equals(bytes)).toBe(true);
  });

  test("leaves every part alone that was not touched", async () => {
    const bytes = await two();
    const book = openBook(bytes);
    type(book.sheet("Sổ")!, "B3", ["Bình"]);
    const saved = await book.toBytes();
    expect(changedParts(bytes, saved)).toEqual(["xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"]);
    expect(Buffer.from(await book.toBytes()).equals(saved)).toBe(true);
  });

  test("has the rows that a person typed below a table", async () => {
    const book = openBook(await two());
    type(book.sheet("Sổ")!, "A4", ["b", "Bình"], ["c", "Chi"]);
    const saved = openXlsx(await book.toBytes());
    const reading = await saved.read([{ sheet: "Sổ" }]);
    expect(reading.outline.tables[0]?.box).toEqual(at("A2:C5"));
    expect(reading.sheets[0]?.cells.slice(3)).toEqual([
      ["b", "Bình", 4],
      ["c", "Chi", 3],
    ]);
    const again = await reopened(book);
    expect(formula(again.sheet("Sổ")!, "C5")).toBe("=LEN(So[[#This Row],[Tên]])");
    expect(again.sheet("Sổ")!.style(4, 0)).toEqual(book.sheet("Sổ")!.style(2, 0));
  });

  test("has dates as they were typed, in a format of their own", async () => {
    const book = openBook(await two());
    type(book.sheet("Khác")!, "B7", ["05/11/2026"]);
    expect(text((await reopened(book)).sheet("Khác")!, "B7")).toBe("05/11/2026");
  });

  test("holds no value of a formula that only Excel can calculate", async () => {
    const book = openBook(await two());
    type(book.sheet("Khác")!, "B2", ["=VLOOKUP(1,A1:B1,2)"]);
    const again = await reopened(book);
    const xml = strFromU8(unzipSync(await book.toBytes())["xl/worksheets/sheet2.xml"]!);
    expect(xml).toContain(`<c r="B2"><f>VLOOKUP(1,A1:B1,2)</f></c>`);
    expect(value(again.sheet("Khác")!, "B2")).toEqual({ error: "#NAME?" });
  });

  test("is spelled as another program spelled it where nothing changed", async () => {
    const workbook = workbookPart(`\n  <sheet name="Sheet1" sheetId="1" r:id="rId1"/>\n`);
    const file = handmade({ "xl/workbook.xml": workbook });
    expect(changedParts(file, await openBook(file).toBytes())).toEqual([]);
  });

  test("has other values of formulas on other sheets", async () => {
    const book = await bookOf(
      sheetPlan("A", [lines([{ value: 1, style: "number" }])]),
      sheetPlan("B", [lines([{ formula: "A!A1*2", style: "number" }])]),
    );
    type(book.sheet("A")!, "A1", ["21"]);
    const reading = await openXlsx(await book.toBytes()).read([{ sheet: "B" }]);
    expect(reading.sheets[0]?.cells).toEqual([[42]]);
  });
});

describe("everything that can be changed is there when the file is opened again", () => {
  const cases: readonly [string, (book: LiveBook) => void][] = [
    [
      "values of all kinds",
      (book) => {
        put(book.active, "B8", ["'=x", 1.5, true, "#N/A", " a\nb "]);
        put(book.active, "F1", ["=E1&1"], ["=E2&1"], ["=E3&1"]);
      },
    ],
    [
      "emptied cells",
      (book) => {
        book.active.clear(at("A3:B3"), "all");
      },
    ],
    [
      "widths and heights",
      (book) => {
        book.active.setWidth(1, 3, 33);
        book.active.setHeight(0, 1, 40);
        book.active.setHeight(9, 9, 22);
      },
    ],
    [
      "freeze, colour, print",
      (book) => {
        book.active.freeze = { rows: 2, columns: 1 };
        book.active.tabColor = "00FF00";
        book.active.page = {
          paper: "A4",
          orientation: "landscape",
          margins: { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 },
          zoom: { wide: 1, tall: null },
          repeatRows: { first: 1, last: 1 },
          centerHeader: "&P",
        };
      },
    ],
    [
      "looks",
      (book) => {
        book.active.restyle(at("A1:C9"), {
          bold: true,
          fill: "FFEE00",
          font: "Arial",
          align: "right",
          wrap: true,
        });
        book.active.restyle(at("B1:B1"), { border: true, fill: "", bold: false, format: "0.0%" });
        book.active.restyle({ ...at("D1:D1"), bottom: 1_048_575 }, { format: "@" });
      },
    ],
    [
      "rules",
      (book) => {
        book.active.setValidation(at("A2:B9"), {
          rule: { kind: "number", min: 1, max: 9, whole: true },
          onError: "stop",
        });
        book.active.setValidation(at("B3:B3"), null);
        book.active.addConditionalFormat({ box: at("A3:C9"), formula: "$A3>1", style: { fill: "FF0000" } });
        book.active.addConditionalFormat({ box: at("B3:C9"), formula: "B3=2", style: { bold: true } });
        book.active.clearConditionalFormats(at("A5:C5"));
      },
    ],
    [
      "tables beside each other and below",
      (book) => {
        put(book.active, "F2", ["Mã\nsố", "Gấp"], [1, null], [2, null]);
        const table = book.active.addTable(at("F2:G4"), true, "Bên");
        table.style = "TableStyleLight9";
        put(book.active, "G3", ["=[@[Mã\nsố]]*2"]);
        put(book.active, "B10", ["x"], [1]);
        book.active.addTable(at("B10:B11"), true, "Dưới").showTotals = true;
      },
    ],
    [
      "a table with other columns",
      (book) => {
        type(book.active, "D2", ["Mới"]);
        type(book.active, "A2", ["Số"]);
        type(book.active, "D3", ["5"]);
      },
    ],
    [
      "a table that is none any more",
      (book) => {
        book.active.tables[0]!.remove();
      },
    ],
    [
      "sheets and names",
      (book) => {
        const made = book.addSheet("Mới & lạ");
        put(made, "C3", ["=Khác!A1&1", "05/11/2026"]);
        made.visibility = "veryHidden";
        book.moveSheet(made, 0);
        book.setName("O_moi", "'Mới & lạ'!$C$3");
        book.sheet("Khác")!.name = "Cái khác";
        book.sheet("Sổ")!.visibility = "hidden";
      },
    ],
    [
      "a sheet that is gone",
      (book) => {
        book.removeSheet(book.sheet("Sổ")!);
      },
    ],
  ];

  test.each(cases)("%s", async (_, change) => {
    const book = openBook(await two());
    change(book);
    const again = await reopened(book);
    expectXml(await book.toBytes());
    expect(everything(again)).toEqual(everything(book));
    expect([...again.names]).toEqual([...book.names]);
    expect(everything(await reopened(again))).toEqual(everything(again));
  });

  test("in a workbook that was made from nothing", async () => {
    const book = newBook();
    expect(everything(await reopened(book))).toEqual(everything(book));
    for (const [, change] of cases.slice(0, -4)) change(book);
    expect(everything(await reopened(book))).toEqual(everything(book));
  });

  test("and what other programs wrote stays", async () => {
    const file = handmade({
      "xl/workbook.xml": workbookPart(`<sheet name="Sheet1" sheetId="1" r:id="rId1"/>`, {
        after: `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Sheet1!$A$1:$B$2</definedName></definedNames>`,
      }),
      "xl/worksheets/sheet1.xml": sheetPart(
        `<row r="1" spans="1:1"><c r="A1"><v>1</v></c></row>`,
        `<cols><col min="2" max="3" width="20" hidden="1"/></cols>`,
        `<mergeCells count="1"><mergeCell ref="C1:D1"/></mergeCells>` +
          `<conditionalFormatting sqref="A1:A9"><cfRule type="colorScale" priority="4"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale></cfRule></conditionalFormatting>` +
          `<dataValidations count="1"><dataValidation type="textLength" operator="lessThan" sqref="A1:A9"><formula1>5</formula1></dataValidation></dataValidations>` +
          `<hyperlinks><hyperlink ref="A1" r:id="rId1"/></hyperlinks>`,
      ),
      "xl/worksheets/_rels/sheet1.xml.rels": relationsPart(["rId1", "hyperlink", "x.xlsx"]),
    });
    const book = openBook(file);
    const sheet = book.active;
    sheet.addConditionalFormat({ box: at("A1:A2"), formula: "A1=1", style: { bold: true } });
    sheet.setValidation(at("A3:A3"), null);
    sheet.setWidth(3, 3, 12);
    sheet.name = "Tên mới";
    const xml = strFromU8(unzipSync(await book.toBytes())["xl/worksheets/sheet1.xml"]!);
    expect(xml).toContain(`<col min="2" max="3" width="20" hidden="1"/>`);
    expect(xml).toContain('<mergeCell ref="C1:D1"/>');
    expect(xml).toContain(`type="colorScale" priority="2"`);
    expect(xml).toContain(`type="textLength" operator="lessThan" sqref="A1:A2 A4:A9"`);
    expect(xml).toContain(`<hyperlink ref="A1" r:id="rId1"/>`);
    const workbook = strFromU8(unzipSync(await book.toBytes())["xl/workbook.xml"]!);
    expect(workbook).toContain("'Tên mới'!$A$1:$B$2");
  });

  needsSchemas("and Excel's schemas find nothing", () => {
    test("in what was saved", async () => {
      const folder = mkdtempSync(join(process.env.SO_CHI_TIEU_SCRATCH!, "book-"));
      const files = await Promise.all(
        cases.map(async ([name, change], i) => {
          const book = openBook(i % 2 === 0 ? await two() : await sampleFile());
          if (i % 2 === 0) change(book);
          else type(book.sheet("Đối tượng")!, "A2", [name]);
          const path = join(folder, `${String(i)}.xlsx`);
          writeFileSync(path, await book.toBytes());
          return path;
        }),
      );
      expect(checkXlsx(files)).toEqual([]);
    });
  });
});

test("the sample, with a day of typing", async () => {
  const bytes = await sampleFile();
  const book = openBook(bytes);
  const sheet = book.sheet("Đối tượng")!;
  const [table] = sheet.tables;
  const next = table!.box.bottom + 2;
  type(sheet, `A${String(next)}`, ["DT999", "Nguyễn Văn Mới"]);
  const again = await reopened(book);
  expect(again.table("DoiTuong")!.box.bottom).toBe(table!.box.bottom);
  expect(value(again.sheet("Đối tượng")!, `A${String(next)}`)).toBe("DT999");
  expect(everything(again)).toEqual(everything(book));
});
