import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { Dressing, LookCopy } from "../../src/workbook/dressing";
import type { CellStyle } from "../../src/workbook/plan";
import { openXlsx, type XlsxWorkbook } from "../../src/xlsx";
import { checkXlsx } from "../libreoffice";
import { cellsOf } from "../looking";
import { needsSchemas } from "../needs";
import { at, bookOf, bookWithTable, dressing, LIST, lookOf, PAGE, partOf, SHEET } from "./dressed";
import { MAIN, sheetPart, workbookPart } from "./handmade";
import { sheetPlan, styles, workbookPlan } from "./plans";

const OWN =
  `<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><u/><strike/><sz val="9"/><name val="Arial"/></font></fonts>` +
  `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
  `<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>` +
  `<cellXfs count="4"><xf/><xf fontId="1" numFmtId="10" xfId="0"><alignment horizontal="right" textRotation="90"/></xf>` +
  `<xf quotePrefix="1"/><xf numFmtId="49"/></cellXfs>`;

const dress = (workbook: XlsxWorkbook, ...dressings: Partial<Dressing>[]) =>
  workbook.write(workbookPlan({ dressings: dressings.map(dressing) }));
const styled = (style: CellStyle, ...boxes: ReturnType<typeof at>[]) => ({ styles: [{ boxes, style }] });
const copied = (workbook: XlsxWorkbook, ...lookCopies: LookCopy[]) =>
  workbook.write(workbookPlan({ lookCopies }));

async function styleAt(workbook: XlsxWorkbook, row: number, column: number) {
  const { boxes } = await lookOf(workbook, { boxes: [at(row, column)] });
  return { ...boxes[0]!.style, format: boxes[0]!.formats[0]!.format };
}

describe("cells that are dressed", () => {
  const rows =
    `<row r="1" spans="1:2" ht="20"><c r="A1" s="1" t="str"><f>B1&amp;"x"</f><v>7x</v></c><c t="n" r="B1"><v>7</v></c></row>` +
    `<row r="3" ht="30"/>`;
  const around =
    `<mergeCells count="1"><mergeCell ref="A5:B6"/></mergeCells><conditionalFormatting sqref="A1:B9">` +
    `<cfRule type="expression" priority="1"><formula>A1=1</formula></cfRule></conditionalFormatting>`;

  test("get the style and nothing of the one they had; all else stays as it is spelled", async () => {
    const workbook = bookOf(sheetPart(rows, `<dimension ref="A1:B3"/>`, around), { styles: OWN });
    await dress(workbook, styled({ bold: true, format: "@" }, at(0, 0, 2, 1)));
    expect(await styleAt(workbook, 0, 0)).toEqual({
      font: "Times New Roman",
      size: 12,
      bold: true,
      italic: false,
      color: "000000",
      fill: "",
      border: false,
      align: "general",
      vertical: "bottom",
      wrap: false,
      format: "@",
    });
    const xfs = partOf(workbook, "xl/styles.xml");
    expect(xfs.slice(xfs.lastIndexOf("<xf"))).not.toContain("textRotation");
    expect(partOf(workbook, SHEET)).toBe(
      sheetPart(
        `<row r="1" ht="20"><c r="A1" s="4" t="str"><f>B1&amp;"x"</f><v>7x</v></c><c s="4" t="n" r="B1"><v>7</v></c></row>` +
          `<row r="2"><c r="A2" s="4"/><c r="B2" s="4"/></row><row r="3" ht="30"><c r="A3" s="4"/><c r="B3" s="4"/></row>`,
        `<dimension ref="A1:B3"/>`,
        around,
      ),
    );
  });

  test("are made where they are missing, if they would look otherwise; the dimension grows with them", async () => {
    const columns = `<dimension ref="A1"/><cols><col min="3" max="3" width="9" style="3"/></cols>`;
    const workbook = bookOf(sheetPart(`<row r="2" s="3" customFormat="1"/>`, columns), { styles: OWN });
    await copied(workbook, {
      from: { sheet: "Sổ", box: at(4, 2, 6, 2) },
      to: { sheet: "sổ", row: 0, column: 2 },
    });
    // The style of column C onto itself and onto a row that has it.
    await copied(workbook, { from: { sheet: "Sổ", box: at(4, 2) }, to: { sheet: "Sổ", row: 1, column: 5 } });
    expect(partOf(workbook, SHEET)).toContain(`<sheetData><row r="2" s="3" customFormat="1"/></sheetData>`);
    await copied(workbook, {
      from: { sheet: "Sổ", box: at(4, 2, 6, 2) },
      to: { sheet: "Sổ", row: 7, column: 3 },
    });
    expect(partOf(workbook, SHEET)).toContain(`<row r="10"><c r="D10" s="3"/></row></sheetData>`);
    expect(partOf(workbook, SHEET)).toContain(`<dimension ref="A1:D10"/>`);
  });

  test("stay texts that were entered behind an apostrophe", async () => {
    const sheet = sheetPart(`<row r="1"><c r="A1" s="2" t="str"><v>=1+1</v></c><c r="B1" s="1"/></row>`);
    const workbook = bookOf(sheet, { styles: OWN });
    await dress(workbook, styled({ border: true }, at(0, 0, 0, 1)));
    const numbers = [...partOf(workbook, SHEET).matchAll(/ s="(\d+)"/g)].map(([, number]) => Number(number));
    const xfs = [
      ...partOf(workbook, "xl/styles.xml")
        .split("<cellXfs")[1]!
        .matchAll(/<xf [^>]*>/g),
    ];
    expect(numbers.map((number) => xfs[number - 1]![0].includes("quotePrefix"))).toEqual([true, false]);
    expect(await styleAt(workbook, 0, 0)).toMatchObject({ border: true });
  });

  test("may be of several styles in one row", async () => {
    const workbook = bookOf(sheetPart(""), { styles: OWN });
    const boxes = (style: CellStyle, ...own: ReturnType<typeof at>[]) => ({ style, boxes: own });
    await dress(workbook, {
      styles: [
        boxes({ bold: true }, at(1, 1, 2, 1), at(5, 0)),
        boxes({ italic: true }, at(1, 3, 4, 3)),
        boxes({ wrap: true }, at(2, 0, 2, 0)),
      ],
    });
    const places = [...partOf(workbook, SHEET).matchAll(/<c r="(\w+)" s="(\d+)"\/>/g)].map(
      ([, place, style]) => `${place ?? ""} ${style ?? ""}`,
    );
    expect(places).toEqual(["B2 4", "D2 5", "A3 6", "B3 4", "D3 5", "D4 5", "D5 5", "A6 4"]);
  });

  test("are left alone where they stand in no order, and no others are made", async () => {
    const rows = `<row r="3"><c r="B3"/><c r="A3"/></row><row r="2"><c r="A2"/></row>`;
    const workbook = bookOf(sheetPart(rows), { styles: OWN });
    await dress(workbook, styled({ bold: true }, at(0, 0, 4, 3)));
    expect(partOf(workbook, SHEET)).toContain(
      `<sheetData><row r="3"><c s="4" r="B3"/><c s="4" r="A3"/></row><row r="2"><c s="4" r="A2"/></row></sheetData>`,
    );
  });

  test("are dressed in a file that spells its elements otherwise", async () => {
    const xml = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row><x:c s='1'/></x:row></x:sheetData></x:worksheet>`;
    const workbook = bookOf(xml, { styles: OWN });
    await dress(workbook, {
      ...styled({ bold: true }, at(0, 0, 0, 1)),
      validations: [{ box: at(0, 0), validation: LIST }],
    });
    expect(partOf(workbook, SHEET)).toContain(
      `<x:row><x:c s='4'/><x:c r="B1" s="4"/></x:row></x:sheetData><x:dataValidations count="1"><x:dataValidation type="list"`,
    );
  });

  test("are refused where they would be more than a sheet may hold", async () => {
    const workbook = openXlsx(bookOf(sheetPart(""), { styles: OWN }).toBytes(), { limits: { cells: 9 } });
    const before = workbook.toBytes();
    await expect(dress(workbook, styled({ bold: true }, at(0, 0, 9, 0)))).rejects.toMatchObject({
      code: "file-too-many-cells",
    });
    expect(Buffer.compare(workbook.toBytes(), before)).toBe(0);
    await dress(workbook, styled({ bold: true }, at(0, 0, 8, 0)));
  });
});

describe("looks that are kept", () => {
  const rows =
    `<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="3" t="str"><v>x</v></c></row>` +
    `<row r="2" s="3" customFormat="1"><c r="B2" s="2"/></row>`;
  const KEPT = "SCT_Kept";
  const keep = [0, 1].map((column) => ({
    from: { sheet: "Sổ", box: at(0, column, 2, column) },
    to: { sheet: KEPT, row: 5, column: 1 + column },
  }));

  test("go to a sheet of the same plan, and come back after a dressing", async () => {
    const workbook = bookOf(sheetPart(rows), { styles: OWN });
    const before = await styleAt(workbook, 0, 0);
    await workbook.write(
      workbookPlan({
        sheets: [sheetPlan(KEPT, [], { visibility: "veryHidden", styles })],
        lookCopies: keep,
        dressings: [dressing(styled({ bold: true }, at(0, 0, 2, 1)))],
      }),
    );
    expect(await styleAt(workbook, 0, 0)).not.toEqual(before);
    expect(partOf(workbook, "xl/worksheets/sheet2.xml")).toContain(
      `<row r="6"><c r="B6" s="1"/><c r="C6" s="3"/></row><row r="7"><c r="B7" s="3"/><c r="C7" s="2"/></row></sheetData>`,
    );
    await copied(workbook, {
      from: { sheet: KEPT, box: at(5, 1, 7, 2) },
      to: { sheet: "Sổ", row: 0, column: 0 },
    });
    expect(await styleAt(workbook, 0, 0)).toEqual(before);
    const styleNumbers = [...partOf(workbook, SHEET).matchAll(/<c r="(\w+)" s="(\d+)"/g)].map(
      ([, place, style]) => `${place ?? ""} ${style ?? ""}`,
    );
    expect(styleNumbers).toEqual(["A1 1", "B1 3", "A2 3", "B2 2", "A3 0", "B3 0"]);
    const [cells] = await cellsOf(workbook, ["Sổ"]);
    expect(cells!.cells).toEqual([[1, "x"]]);
  });

  test("are copied one after the other, each as the one before left it", async () => {
    const workbook = bookOf(sheetPart(rows), { styles: OWN });
    const one = (from: number, to: number) => ({
      from: { sheet: "Sổ", box: at(0, from) },
      to: { sheet: "Sổ", row: 0, column: to },
    });
    await copied(workbook, one(0, 3), one(3, 4), one(1, 3));
    expect(partOf(workbook, SHEET)).toContain(`<c r="D1" s="3"/><c r="E1" s="1"/></row>`);
  });
});

describe("widths and heights", () => {
  const columns = `<cols><col min="1" max="4" width="9" style="3" bestFit="1"/><col min="6" max="6" width="14" hidden="1" customWidth="1"/></cols>`;
  const rows = `<row r="2" ht='20' hidden='1' s="3" customFormat="1"><c r="A2"/></row><row r="3" ht="21" customHeight="1"/>`;

  test("are those that are told, of these columns and rows only; 0 hides", async () => {
    const workbook = bookOf(sheetPart(rows, columns), { styles: OWN });
    await dress(workbook, {
      widths: [
        { index: 1, size: 20.5 },
        { index: 3, size: 0 },
        { index: 5, size: 8 },
      ],
      heights: [
        { index: 2, size: 0 },
        { index: 1, size: 31.5 },
        { index: 7, size: 18 },
      ],
    });
    const xml = partOf(workbook, SHEET);
    expect(/<cols>.*<\/cols>/.exec(xml)![0]).toBe(
      `<cols><col min="1" max="1" width="9" style="3" bestFit="1"/><col min="2" max="2" width="20.5" style="3" customWidth="1"/>` +
        `<col min="3" max="3" width="9" style="3" bestFit="1"/><col min="4" max="4" width="9" style="3" hidden="1"/>` +
        `<col min="6" max="6" width="8" customWidth="1"/></cols>`,
    );
    expect(/<sheetData>.*<\/sheetData>/.exec(xml)![0]).toBe(
      `<sheetData><row ht="31.5" customHeight="1" r="2" s="3" customFormat="1"><c r="A2"/></row>` +
        `<row hidden="1" r="3" ht="21" customHeight="1"/><row ht="18" customHeight="1" r="8"/></sheetData>`,
    );
    const look = await lookOf(workbook, { columns: [1, 3, 5], rows: [1, 2, 7] });
    expect(look.widths.map(({ size }) => size)).toEqual([20.5, 0, 8]);
    expect(look.heights.map(({ size }) => size)).toEqual([31.5, 0, 18]);
  });
});

describe("buttons of a table", () => {
  const TABLE = "xl/tables/table1.xml";
  const filterAfter = async (filter: string, buttons: boolean) => {
    const workbook = bookWithTable(filter);
    await dress(workbook, { filters: [{ table: "SO", buttons }] });
    expect((await lookOf(workbook, { tables: ["So"] })).filters[0]!.buttons).toBe(buttons);
    return /ref="A1:B3">(.*)<tableColumns/.exec(partOf(workbook, TABLE))![1];
  };
  const all = `<autoFilter ref="A1:B3"/>`;

  test("come and go with the filter", async () => {
    expect(await filterAfter("", true)).toBe(all);
    expect(await filterAfter(all, false)).toBe("");
    const hidden = `<filterColumn colId="0" hiddenButton="1"/><filterColumn colId="1" hiddenButton="1"/>`;
    expect(await filterAfter(`<autoFilter ref="A1:B3">${hidden}</autoFilter>`, true)).toBe(all);
  });

  test("go alone where the filter hides rows", async () => {
    const filters = `<filters><filter val="x"/></filters>`;
    const filtering = `<autoFilter ref="A1:B3"><filterColumn colId="1">${filters}</filterColumn></autoFilter>`;
    expect(await filterAfter(filtering, false)).toBe(
      `<autoFilter ref="A1:B3"><filterColumn colId="0" hiddenButton="1"/><filterColumn colId="1" hiddenButton="1">${filters}</filterColumn></autoFilter>`,
    );
  });
});

describe("rows and columns that stay in sight", () => {
  const view = (attributes: string, inner: string) =>
    `<sheetViews><sheetView zoomScale="80"${attributes} workbookViewId="0">${inner}</sheetView></sheetViews>`;

  test("are those at the top, however far the sheet was left scrolled", async () => {
    const workbook = bookOf(sheetPart("", view(` topLeftCell="A500"`, "")));
    await dress(workbook, { freeze: { rows: 3, columns: 1 } });
    expect((await lookOf(workbook, {})).freeze).toEqual({ rows: 3, columns: 1 });
    expect(partOf(workbook, SHEET)).toContain(
      `<sheetView zoomScale="80" workbookViewId="0"><pane xSplit="1"`,
    );
    await dress(workbook, { freeze: { rows: 0, columns: 0 } });
    expect(partOf(workbook, SHEET)).not.toContain("<pane");
  });

  test("stay as they are spelled where they are so already", async () => {
    const inner = `<pane ySplit="2" topLeftCell="A90" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="B95"/>`;
    const workbook = bookOf(sheetPart("", view("", inner)));
    await dress(workbook, { freeze: { rows: 2, columns: 0 } });
    expect(partOf(workbook, SHEET)).toContain(inner);
  });
});

describe("the page", () => {
  const names = `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="3">Khác!$9:$9</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">'Sổ'!$A$1:$F$9</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">'Sổ'!$A:$B,'Sổ'!$2:$4</definedName></definedNames>`;
  const book = (after: string, properties = "") =>
    bookOf(sheetPart("", properties, after), {
      more: {
        "xl/workbook.xml": workbookPart(`<sheet name="Sổ" sheetId="1" r:id="rId1"/>`, { after: names }),
      },
    });

  test("becomes what is told; print area, columns to repeat and other headers stay", async () => {
    const workbook = book(
      `<printOptions horizontalCentered="1"/><pageSetup paperSize="1" scale="70" blackAndWhite="1"/>` +
        `<headerFooter differentFirst="1"><oddHeader>&amp;LTrung tâm&amp;Ccũ&amp;RMật</oddHeader><oddFooter>chân</oddFooter></headerFooter>`,
    );
    await dress(workbook, { page: PAGE });
    expect((await lookOf(workbook, {})).page).toEqual(PAGE);
    expect(partOf(workbook, SHEET)).toContain(
      `<oddHeader>&amp;LTrung tâm&amp;C&amp;P&amp;RMật</oddHeader><oddFooter>chân</oddFooter></headerFooter>`,
    );
    expect(partOf(workbook, SHEET)).toContain(`blackAndWhite="1"`);
    expect(partOf(workbook, "xl/workbook.xml")).toContain(
      `>'Sổ'!$A$1:$F$9</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">'Sổ'!$A:$B,'Sổ'!$1:$2</definedName>`,
    );
  });

  test("comes back as it was", async () => {
    const workbook = book(`<pageSetup paperSize="8" scale="70"/>`);
    const { page } = await lookOf(workbook, {});
    await dress(workbook, { page: PAGE });
    await dress(workbook, { page });
    expect((await lookOf(workbook, {})).page).toEqual(page);
    expect(partOf(workbook, SHEET)).not.toMatch(/fitToPage|headerFooter/);
  });

  test("repeats no rows where that is told", async () => {
    const workbook = book("");
    await dress(workbook, { page: { ...PAGE, repeatRows: null } });
    expect(partOf(workbook, "xl/workbook.xml")).toContain(`localSheetId="0">'Sổ'!$A:$B</definedName>`);
  });

  test("stays as it is spelled where it is so already, a paper nobody has a number for too", async () => {
    const after = `<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" scale="100"/>`;
    const workbook = book(after);
    const { page } = await lookOf(workbook, {});
    await dress(workbook, { page: { ...page, paper: "Giấy lạ" } });
    expect(partOf(workbook, SHEET)).toContain(after);
    const silent = book("");
    await dress(silent, { page: { ...(await lookOf(silent, {})).page, orientation: "landscape" } });
    expect(partOf(silent, SHEET)).toContain(
      `<sheetData></sheetData><pageSetup orientation="landscape"/></worksheet>`,
    );
  });
});

/** A sheet with all there is to be dressed, and how. */
const whole = () => {
  const workbook = bookWithTable(`<autoFilter ref="A1:B3"/>`);
  const plan = workbookPlan({
    lookCopies: [{ from: { sheet: "Sổ", box: at(9, 0, 10, 1) }, to: { sheet: "Sổ", row: 1, column: 4 } }],
    dressings: [
      dressing({
        styles: [
          { boxes: [at(0, 0, 0, 1)], style: styles.head! },
          { boxes: [at(1, 0, 2, 0)], style: styles.text! },
          { boxes: [at(1, 1, 2, 1)], style: styles.date! },
        ],
        widths: [{ index: 0, size: 14 }],
        heights: [
          { index: 0, size: 30 },
          { index: 9, size: 20 },
        ],
        validations: [
          { box: at(1, 0, 2, 0), validation: LIST },
          { box: at(1, 1, 2, 1), validation: null },
        ],
        filters: [{ table: "So", buttons: false }],
        freeze: { rows: 1, columns: 1 },
        page: PAGE,
      }),
    ],
  });
  return { workbook, plan };
};

test("the same plan twice gives the same bytes", async () => {
  const { workbook, plan } = whole();
  const before = workbook.toBytes();
  await workbook.write(plan);
  const once = workbook.toBytes();
  expect(Buffer.compare(once, before)).not.toBe(0);
  await workbook.write(plan);
  expect(Buffer.compare(workbook.toBytes(), once)).toBe(0);
});

test("a dressing asks for no calculation, an empty one changes nothing", async () => {
  const { workbook, plan } = whole();
  await workbook.write(plan);
  expect(partOf(workbook, "xl/workbook.xml")).not.toContain("fullCalcOnLoad");
  const before = workbook.toBytes();
  await dress(workbook, {});
  expect(Buffer.compare(workbook.toBytes(), before)).toBe(0);
});

test("a workbook without styles gets some, and what was there keeps its look", async () => {
  const workbook = openXlsx(
    bookOf(sheetPart(`<row r="1"><c r="A1"/></row>`), {
      more: {
        "xl/_rels/workbook.xml.rels": partOf(bookOf(sheetPart("")), "xl/_rels/workbook.xml.rels").replace(
          /<[^<]*styles.xml"\/>/,
          "",
        ),
      },
    }).toBytes(),
  );
  await dress(workbook, styled({ bold: true }, at(0, 1)));
  expect(await styleAt(workbook, 0, 0)).toMatchObject({ font: "Calibri", size: 11, bold: false });
  expect(await styleAt(workbook, 0, 1)).toMatchObject({ font: "Times New Roman", bold: true });
});

describe("what cannot be dressed", () => {
  const there = { sheet: "Sổ", box: at(0, 0) };
  it.each<[string, string, Parameters<typeof workbookPlan>[0]]>([
    ["a sheet that is not there", "sheet-missing", { dressings: [dressing({ sheet: "Khác" })] }],
    [
      "a table that is not there",
      "table-missing",
      { dressings: [dressing({ filters: [{ table: "X", buttons: true }] })] },
    ],
    [
      "looks from nowhere",
      "sheet-missing",
      { lookCopies: [{ from: { ...there, sheet: "Khác" }, to: { sheet: "Sổ", row: 0, column: 0 } }] },
    ],
    [
      "looks to nowhere",
      "sheet-missing",
      { lookCopies: [{ from: there, to: { sheet: "Khác", row: 0, column: 0 } }] },
    ],
  ])("%s is refused before anything is written", async (_what, code, parts) => {
    const { workbook, plan } = whole();
    const before = workbook.toBytes();
    const both = { ...plan, ...parts, dressings: [...(plan.dressings ?? []), ...(parts.dressings ?? [])] };
    await expect(workbook.write(both)).rejects.toMatchObject({ code });
    expect(Buffer.compare(workbook.toBytes(), before)).toBe(0);
  });
});

needsSchemas("a dressed workbook", () => {
  test("holds nothing that Excel would repair", async () => {
    const { workbook, plan } = whole();
    await workbook.write(plan);
    const path = join(mkdtempSync(join(tmpdir(), "dressed-")), "a.xlsx");
    writeFileSync(path, workbook.toBytes());
    expect(checkXlsx([path])).toEqual([]);
  });
});
