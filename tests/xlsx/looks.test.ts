import { openXlsx } from "../../src/xlsx";
import { at, bookOf, bookWithTable, lookOf } from "./dressed";
import { MAIN, sheetPart, workbookPart } from "./handmade";

const STYLES =
  `<numFmts count="1"><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/></numFmts>` +
  `<fonts count="3"><font><sz val="11"/><color theme="1"/><name val="Calibri"/></font>` +
  `<font><b/><i/><sz val="13.5"/><color theme="4" tint="-0.5"/><name val="Times New Roman"/></font>` +
  `<font><b val="0"/><sz val="11"/><color rgb="FFFF0000"/><name val="Calibri"/></font></fonts>` +
  `<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>` +
  `<fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill>` +
  `<fill><gradientFill><stop position="0"><color rgb="FF00B050"/></stop></gradientFill></fill></fills>` +
  `<borders count="3"><border><left/><right/><top/><bottom/></border>` +
  `<border><left style="thin"/><right style="thin"/><top style="hair"/><bottom style="thin"/></border>` +
  `<border><right style="thin"/><bottom style="thin"/></border></borders>` +
  `<cellXfs count="8"><xf/>` +
  `<xf fontId="1" fillId="2" borderId="1" numFmtId="170"><alignment horizontal="center" vertical="top" wrapText="1"/></xf>` +
  `<xf fontId="2" numFmtId="14"/><xf numFmtId="49"/><xf borderId="1"/><xf borderId="2"/>` +
  `<xf fillId="3"><alignment horizontal="centerContinuous" vertical="justify"/></xf><xf fillId="1"/></cellXfs>`;

const row = (number: number, cells: string, attributes = "") =>
  `<row r="${String(number)}"${attributes}>${cells}</row>`;
const cells = (number: number, ...styles: number[]) =>
  row(
    number,
    styles.map((s, i) => `<c r="${"ABCDEF"[i] ?? ""}${String(number)}" s="${String(s)}"/>`).join(""),
  );

const styleOf = async (sheet: string, box = at(0, 0)) => {
  const { boxes } = await lookOf(bookOf(sheet, { styles: STYLES }), { boxes: [box] });
  return boxes[0]!.style;
};

describe("the style of a box", () => {
  test("tells fonts, fills and alignment, with colours worked out", async () => {
    expect(await styleOf(sheetPart(cells(1, 1)))).toEqual({
      font: "Times New Roman",
      size: 13.5,
      bold: true,
      italic: true,
      // 4F81BD, half as light.
      color: "28415F",
      fill: "FFFF00",
      border: true,
      align: "center",
      vertical: "top",
      wrap: true,
    });
  });

  test("of a cell that nobody touched is Excel's own", async () => {
    expect(await styleOf(sheetPart(""))).toEqual({
      font: "Calibri",
      size: 11,
      bold: false,
      italic: false,
      color: "000000",
      fill: "",
      border: false,
      align: "general",
      vertical: "bottom",
      wrap: false,
    });
  });

  test("is null where cells differ, and only in what they differ in", async () => {
    const style = await styleOf(sheetPart(cells(1, 0, 2)), at(0, 0, 0, 1));
    expect(style).toMatchObject({ color: null, bold: false, font: "Calibri", fill: "" });
  });

  test("has other alignments as others, a gradient as its first colour, the second fill of every file as none", async () => {
    expect(await styleOf(sheetPart(cells(1, 6)))).toMatchObject({
      align: "other",
      vertical: "other",
      fill: "00B050",
    });
    expect(await styleOf(sheetPart(cells(1, 7)))).toMatchObject({ fill: "" });
  });

  test("of cells that are not there is that of their row, then of their column", async () => {
    const columns = `<cols><col min="2" max="3" width="9" style="1"/></cols>`;
    const sheet = sheetPart(
      row(2, "", ` s="2" customFormat="1"`) + row(3, "", ` s="2" customFormat="0"`),
      columns,
    );
    expect(await styleOf(sheet, at(1, 1))).toMatchObject({ color: "FF0000" });
    expect(await styleOf(sheet, at(2, 1))).toMatchObject({ fill: "FFFF00" });
    expect(await styleOf(sheet, at(7, 2))).toMatchObject({ fill: "FFFF00" });
    expect(await styleOf(sheet, at(7, 3))).toMatchObject({ fill: "" });
  });
});

describe("borders", () => {
  const border = async (box: ReturnType<typeof at>, ...rows: string[]) =>
    (await styleOf(sheetPart(rows.join("")), box)).border;

  test("are there where every cell has a line on each side, be it its neighbour's", async () => {
    expect(await border(at(0, 0, 1, 1), cells(1, 4, 4), cells(2, 4, 4))).toBe(true);
    // Lines right and below only; what is above and left of the box has them too.
    const grid = [1, 2, 3, 4].map((number) => cells(number, 5, 5, 5));
    expect(await border(at(1, 1, 3, 2), ...grid)).toBe(true);
    expect(await border(at(0, 1, 3, 2), ...grid)).toBeNull();
    expect(await border(at(1, 0, 3, 2), ...grid)).toBeNull();
  });

  test("are missing where one row of many has none", async () => {
    expect(await border(at(0, 0, 4, 0), ...[4, 4, 0, 4, 4].map((s, i) => cells(i + 1, s)))).toBeNull();
    expect(await border(at(0, 0, 4, 0), ...[4, 4, 4, 4].map((s, i) => cells(i + 1, s)))).toBeNull();
  });

  test("of the cells below are no borders of a title", async () => {
    expect(await border(at(0, 0), cells(1, 0), cells(2, 4))).toBe(false);
  });
});

describe("number formats", () => {
  test("are counted, cells that are not there too; the most frequent comes first", async () => {
    const sheet = sheetPart(cells(1, 3, 1) + cells(2, 2, 1) + cells(4, 3));
    const { boxes } = await lookOf(bookOf(sheet, { styles: STYLES }), { boxes: [at(0, 0, 4, 1)] });
    expect(boxes[0]!.formats).toEqual([
      { format: "General", cells: 5 },
      { format: "@", cells: 2 },
      { format: "dd/mm/yyyy", cells: 2 },
      { format: "m/d/yyyy", cells: 1 },
    ]);
  });
});

describe("sizes", () => {
  const format = `<sheetFormatPr defaultColWidth="11.5" defaultRowHeight="18"/>`;
  const columns = `<cols><col min="2" max="3" width="30" customWidth="1"/><col min="4" max="4" width="7" hidden="1"/></cols>`;
  const rows = `<row r="1" ht="33"/><row r="2" ht="20" hidden='1'/><row r="3"/>`;

  test("are those of the columns and rows, 0 where these are hidden, else the sheet's", async () => {
    const look = await lookOf(bookOf(sheetPart(rows, format + columns)), {
      columns: [3, 2, 0],
      rows: [1, 0, 2, 9],
    });
    expect(look.widths).toEqual([
      { index: 3, size: 0 },
      { index: 2, size: 30 },
      { index: 0, size: 11.5 },
    ]);
    expect(look.heights.map(({ size }) => size)).toEqual([0, 33, 18, 18]);
  });

  test("are Excel's own where the sheet says nothing", async () => {
    const look = await lookOf(bookOf(sheetPart("")), { columns: [0], rows: [0] });
    expect([look.widths[0]!.size, look.heights[0]!.size]).toEqual([9.140625, 15]);
  });
});

describe("rules for entries", () => {
  const RULES =
    `<dataValidations count="2"><dataValidation type="whole" operator="greaterThan" allowBlank="1"` +
    ` showErrorMessage="1" errorStyle="information" sqref="A2:A9 C2:C9"><formula1>5</formula1></dataValidation>` +
    `<dataValidation type="custom" showInputMessage="1" promptTitle="T" prompt="một&#10;hai" sqref="B2:B9"><formula1>B2&gt;A$1</formula1></dataValidation></dataValidations>`;
  const X14 =
    `<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="urn:14"><x14:dataValidations` +
    ` xmlns:xm="urn:xm" count="1"><x14:dataValidation type="list" showDropDown="1"><x14:formula1><xm:f>'Danh mục'!$A$1:$A$4</xm:f></x14:formula1><xm:sqref>D:D</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`;

  test("are told where they meet the box", async () => {
    const { boxes } = await lookOf(bookOf(sheetPart("", "", RULES)), {
      boxes: [at(0, 0, 4, 2), at(20, 0, 30, 2)],
    });
    const [rules, none] = boxes.map(({ validations }) => validations);
    expect(none).toEqual([]);
    expect(rules!.map(({ box }) => box)).toEqual([at(1, 0, 4, 0), at(1, 2, 4, 2), at(1, 1, 4, 1)]);
    expect(rules![0]!.validation).toEqual({
      type: "whole",
      operator: "greaterThan",
      first: 5,
      second: null,
      ignoreBlank: true,
      dropDown: true,
      prompt: null,
      error: null,
      refuses: true,
      onError: "information",
    });
    expect(rules![2]!.validation).toMatchObject({
      type: "custom",
      first: "B2>A$1",
      prompt: { title: "T", text: "một\nhai" },
      refuses: false,
      ignoreBlank: false,
    });
  });

  test("are told for the first cell of the part that is in the box", async () => {
    const { boxes } = await lookOf(bookOf(sheetPart("", "", RULES)), { boxes: [at(4, 1, 6, 1)] });
    expect(boxes[0]!.validations[0]!.validation.first).toBe("B5>A$1");
  });

  test("are found among the extensions, and refer to other sheets there", async () => {
    const { boxes } = await lookOf(bookOf(sheetPart("", "", X14)), { boxes: [at(1, 3, 9, 3)] });
    expect(boxes[0]!.validations).toEqual([
      {
        box: at(1, 3, 9, 3),
        validation: expect.objectContaining({
          type: "list",
          first: "'Danh mục'!$A$1:$A$4",
          dropDown: false,
        }) as unknown,
      },
    ]);
  });

  test("of two for one cell the first holds", async () => {
    const rule = (sqref: string, formula: number) =>
      `<dataValidation type="whole" sqref="${sqref}"><formula1>${String(formula)}</formula1></dataValidation>`;
    const both = `<dataValidations count="2">${rule("A1:A3", 1)}${rule("A2:A6", 2)}</dataValidations>`;
    const { boxes } = await lookOf(bookOf(sheetPart("", "", both)), { boxes: [at(0, 0, 9, 0)] });
    expect(boxes[0]!.validations.map(({ box, validation }) => [box, validation.first])).toEqual([
      [at(0, 0, 2, 0), 1],
      [at(3, 0, 5, 0), 2],
    ]);
  });
});

describe("filter buttons", () => {
  const buttons = async (filter: string) =>
    (await lookOf(bookWithTable(filter), { tables: ["so"] })).filters[0]!.buttons;

  test("are there unless the table has no filter or hides all of them", async () => {
    const hidden = (id: number) => `<filterColumn colId="${String(id)}" hiddenButton="1"/>`;
    expect(await buttons(`<autoFilter ref="A1:B3"/>`)).toBe(true);
    expect(await buttons(`<autoFilter ref="A1:B3">${hidden(0)}</autoFilter>`)).toBe(true);
    expect(await buttons(`<autoFilter ref="A1:B3">${hidden(0)}${hidden(1)}</autoFilter>`)).toBe(false);
    expect(await buttons("")).toBe(false);
  });
});

describe("the page", () => {
  test("is Excel's own where the sheet says nothing", async () => {
    expect((await lookOf(bookOf(sheetPart("")), {})).page).toEqual({
      paper: "Letter",
      orientation: "portrait",
      margins: { top: 19.05, bottom: 19.05, left: 17.78, right: 17.78, header: 7.62, footer: 7.62 },
      zoom: { percent: 100 },
      repeatRows: null,
      centerHeader: "",
    });
  });

  test("is read with its titles and the middle of its header", async () => {
    const names = `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'Sổ $7:$9'!$A:$B,'Sổ $7:$9'!$2:$4</definedName></definedNames>`;
    const after =
      `<pageMargins left="1" right="0.5" top="0.78740157480314965" bottom="1" header="0.3" footer="0.3"/>` +
      `<pageSetup paperSize="8" orientation="landscape" fitToHeight="0"/>` +
      `<headerFooter><oddHeader>&amp;LTrái &amp;&amp; R&amp;C&amp;"T&amp;C,Bold"Trang &amp;P&amp;RPhải</oddHeader></headerFooter>`;
    const sheet = sheetPart("", `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`, after);
    const more = {
      "xl/workbook.xml": workbookPart(`<sheet name="Sổ" sheetId="1" r:id="rId1"/>`, { after: names }),
    };
    expect((await lookOf(bookOf(sheet, { more }), {})).page).toEqual({
      paper: "A3",
      orientation: "landscape",
      margins: { top: 20, bottom: 25.4, left: 25.4, right: 12.7, header: 7.62, footer: 7.62 },
      zoom: { wide: 1, tall: null },
      repeatRows: { first: 1, last: 3 },
      centerHeader: `&"T&C,Bold"Trang &P`,
    });
  });

  test("may be of a paper that has only a number", async () => {
    const page = async (number: number) =>
      (await lookOf(bookOf(sheetPart("", "", `<pageSetup paperSize="${String(number)}" scale="85"/>`)), {}))
        .page;
    expect(await page(9)).toMatchObject({ paper: "A4", zoom: { percent: 85 } });
    expect(await page(256)).toMatchObject({ paper: "256" });
  });
});

describe("what cannot be looked at", () => {
  test("is told by name", async () => {
    const workbook = bookWithTable("");
    await expect(lookOf(workbook, { sheet: "Không có" })).rejects.toMatchObject({ code: "sheet-missing" });
    await expect(lookOf(workbook, { tables: ["Khác"] })).rejects.toMatchObject({
      code: "table-missing",
      details: { value: "Khác" },
    });
  });
});

test("a sheet is refused whose cells lie further apart than memory reaches; rows that look the same cost nothing", async () => {
  const limited = (rows: string[]) =>
    openXlsx(bookOf(sheetPart(rows.join("")), { styles: STYLES }).toBytes(), { limits: { cells: 50 } });
  const rows = Array.from({ length: 40 }, (_, i) => cells(i + 1, 1, 2));
  const wide = `<row r="41"><c r="AZ41"/></row>`;
  expect((await lookOf(limited(rows), { boxes: [at(0, 0, 39, 0)] })).boxes[0]!.style.bold).toBe(true);
  await expect(lookOf(limited([...rows, wide]), {})).rejects.toMatchObject({ code: "file-too-many-cells" });
});

test("sheets are told in the order asked, by their own names", async () => {
  const xml = `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`;
  const looks = await bookOf(xml).looks(
    ["SỔ", "sổ"].map((sheet) => ({ sheet, boxes: [], columns: [], rows: [], tables: [] })),
  );
  expect(looks.map(({ sheet, freeze }) => [sheet, freeze])).toEqual([
    ["Sổ", { rows: 0, columns: 0 }],
    ["Sổ", { rows: 0, columns: 0 }],
  ]);
});
