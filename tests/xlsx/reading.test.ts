import type { CellValue } from "../../src/workbook/value";
import { openXlsx } from "../../src/xlsx/index";
import { handmade, relationsPart, sheetPart, workbookPart } from "./handmade";
import { cellsOf as cellsIn, outlineOf } from "../looking";

const strings =
  `<sst count="99"><si><t>một</t></si><si/><si><t xml:space="preserve"> hai </t></si>` +
  `<si><r><t>ba</t></r><r><rPr><b/></rPr><t> bốn</t></r><rPh sb="0" eb="1"><t>phonetic</t></rPh></si>` +
  `<si><t>a&#10;b &amp;amp; &#x1EA5; _x000D_ _x005F_x0041_</t></si></sst>`;

async function cellsOf(
  rows: string,
  workbook = workbookPart(`<sheet name="Sheet1" sheetId="1" r:id="rId1"/>`),
) {
  const bytes = handmade({
    "xl/workbook.xml": workbook,
    "xl/_rels/workbook.xml.rels": relationsPart(
      ["rId1", "worksheet", "/xl/worksheets/sheet1.xml"],
      ["rId2", "sharedStrings", "SharedStrings.xml"],
    ),
    "xl/sharedStrings.xml": strings,
    "xl/worksheets/sheet1.xml": sheetPart(rows),
  });
  const [sheet] = await cellsIn(openXlsx(bytes), ["sheet1"]);
  return sheet;
}

const values: readonly [string, string, CellValue][] = [
  ["a number", `<c r="A1"><v>12.5</v></c>`, 12.5],
  ["a number with an exponent", `<c r="A1" t="n"><v>-1E-3</v></c>`, -0.001],
  ["an empty value", `<c r="A1"><v/></c>`, null],
  ["a shared text", `<c r="A1" t="s"><v>0</v></c>`, "một"],
  ["an empty shared text", `<c r="A1" t="s"><v>1</v></c>`, ""],
  ["a shared text without number", `<c r="A1" t="s"><v></v></c>`, null],
  ["spaces", `<c r="A1" t="s"><v>2</v></c>`, " hai "],
  ["a rich text", `<c r="A1" t="s"><v>3</v></c>`, "ba bốn"],
  ["entities and escapes", `<c r="A1" t="s"><v>4</v></c>`, "a\nb &amp; ấ \r _x0041_"],
  ["an inline text", `<c r="A1" t="inlineStr"><is><r><t>x</t></r><r><t>y</t></r></is></c>`, "xy"],
  ["an inline text given as value", `<c r="A1" t="inlineStr"><v>x</v></c>`, "x"],
  ["a calculated text", `<c r="A1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>`, "ab"],
  ["a calculated empty text", `<c r="A1" t="str"><f>""</f><v></v></c>`, ""],
  ["a shared formula", `<c r="A1"><f t="shared" si="0"/><v>3</v></c>`, 3],
  ["a formula never calculated", `<c r="A1"><f>1+1</f></c>`, null],
  ["a boolean", `<c r="A1" t="b"><v>1</v></c>`, true],
  ["an error", `<c r="A1" t="e"><v>#N/A</v></c>`, { error: "#N/A" }],
  ["an ISO date", `<c r="A1" t="d"><v>2025-06-30T12:00:00</v></c>`, 45838.5],
  ["an ISO time", `<c r="A1" t="d"><v>06:00:00</v></c>`, 0.25],
  ["character data", `<c r="A1" t="str"><v><![CDATA[a<b]]></v></c>`, "a<b"],
  ["a comment", `<!-- <c> --><c r="A1"><v>1</v></c>`, 1],
  ["single quotes", `<c  t='str' r = 'a1' ><v>x</v></c >`, "x"],
  ["no place", `<c t="str"><v>x</v></c>`, "x"],
];

test.each(values)("%s", async (_, cell, value) => {
  const sheet = await cellsOf(`<row>${cell}</row>`);
  expect(sheet?.cells[0]?.[0] ?? null).toEqual(value);
});

test("the used range holds what is used", async () => {
  const blank = Array.from(
    { length: 50_000 },
    (_, i) => `<row r="${String(i + 9)}"><c r="A${String(i + 9)}" s="3"/></row>`,
  );
  const sheet = await cellsOf(
    `<row r="3"><c r="A3" s="1"/><c r="C3"><v>1</v></c></row><row r="5"><c r="B5"><v>2</v></c></row>${blank.join("")}`,
  );
  expect(sheet).toEqual({ name: "Sheet1", top: 2, left: 1, cells: [[null, 1], [], [2]] });
});

test("prefixes and the strict dialect", async () => {
  const strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
  const bytes = handmade({
    "xl/workbook.xml": `<x:workbook xmlns:x="${strict}" xmlns:q="http://purl.oclc.org/ooxml/officeDocument/relationships"><x:workbookPr date1904="1"/><x:sheets><x:sheet name="Một" sheetId="4" q:id="rId1"/></x:sheets></x:workbook>`,
    "xl/_rels/workbook.xml.rels": `<p:Relationships xmlns:p="x"><p:Relationship Id="rId1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="worksheets\\sheet1.xml"/></p:Relationships>`,
    "xl/worksheets/sheet1.xml": `<x:worksheet xmlns:x="${strict}"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c t="d"><x:v>1904-01-02</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
  });
  const workbook = openXlsx(bytes);
  expect((await outlineOf(workbook)).date1904).toBe(true);
  expect((await cellsIn(workbook, ["Một"]))[0]?.cells).toEqual([[1, 1]]);
});

test("the outline", async () => {
  const bytes = handmade({
    "xl/workbook.xml": workbookPart(
      `<sheet name="A" sheetId="1" r:id="rId1"/><sheet name="Đồ thị" sheetId="2" state="veryHidden" r:id="rId2"/>`,
      {
        before: `<workbookProtection lockStructure="1"/>`,
        after: `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">A!$A$1</definedName><definedName name="ten">A!$B$2</definedName></definedNames>`,
      },
    ),
    "xl/_rels/workbook.xml.rels": relationsPart(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "chartsheet", "chartsheets/sheet1.xml"],
    ),
    "xl/worksheets/_rels/sheet1.xml.rels": relationsPart(["rId1", "table", "../tables/table1.xml"]),
    "xl/tables/table1.xml": `<table id="1" displayName="tbl" ref="B2:C5" totalsRowCount="1"><tableColumns><tableColumn id="1" name="Họ_x000a_tên"/><tableColumn id="2" name="b"/></tableColumns></table>`,
  });
  expect(await outlineOf(openXlsx(bytes))).toEqual({
    date1904: false,
    structureLocked: true,
    sheets: [
      { name: "A", visibility: "visible", hasCells: true },
      { name: "Đồ thị", visibility: "veryHidden", hasCells: false },
    ],
    tables: [
      {
        name: "tbl",
        sheet: "A",
        box: { top: 1, left: 1, bottom: 4, right: 2 },
        hasHeader: true,
        hasTotals: true,
        columns: ["Họ\ntên", "b"],
      },
    ],
    names: [{ name: "ten", refersTo: "A!$B$2" }],
  });
});

test("a sheet without cells or without being there is missing", async () => {
  await expect(cellsIn(openXlsx(handmade()), ["Khác"])).rejects.toMatchObject({ code: "sheet-missing" });
});
