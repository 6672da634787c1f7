import { strFromU8, unzipSync } from "fflate";
import type { WorkbookPlan } from "../../src/workbook/plan";
import { openXlsx } from "../../src/xlsx/index";
import { handmade, relationsPart, sheetPart, workbookPart } from "./handmade";
import { always, lines, sheetPlan, table, workbookPlan } from "./plans";
import { cellsOf, outlineOf } from "../looking";

const rows =
  `<row r="1" spans="1:2" x="y"><c r="A1" s="4" t="str"><v>Mã</v></c><c r="B1" t="str"><v>Tổng</v></c></row>\n` +
  `<row r="2"><c r="A2" s="5" foo="bar"><f t="shared" ref="A2:A3" si="0">C2*$D$1</f><v>1</v></c></row>` +
  `<row r="3" s="7" customFormat="1"><c r="A3"><f t="shared" si="0"/><v>2</v></c></row>`;

/** Somebody's workbook: a table, a comment, macros, a chain, names of one sheet. */
function theirs(): Uint8Array {
  return handmade({
    "xl/workbook.xml": workbookPart(`<sheet name="Sổ" sheetId="3" r:id="rId1"/>`, {
      before: `<bookViews><workbookView activeTab="0"/></bookViews>`,
      after: `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">'Sổ'!$A$1:$B$3</definedName><definedName name="Cu">'Sổ'!$A$1</definedName></definedNames><calcPr calcId="5"/>`,
    }),
    "xl/_rels/workbook.xml.rels": relationsPart(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId7", "calcChain", "calcChain.xml"],
      ["rId8", "vbaProject", "vbaProject.bin"],
    ),
    "xl/calcChain.xml": `<calcChain/>`,
    "xl/vbaProject.bin": new Uint8Array([1, 2, 3]),
    "custom/stray.dat": new Uint8Array([9]),
    "xl/worksheets/sheet1.xml": sheetPart(
      rows,
      `<dimension ref="A1:B3"/><cols><col min="2" max="9" style="6"/></cols>`,
      `<tail  a='b'/>`,
    ),
    "xl/worksheets/_rels/sheet1.xml.rels": relationsPart(
      ["rId1", "table", "../tables/table1.xml"],
      ["rId2", "comments", "../comments1.xml"],
    ),
    "xl/comments1.xml": `<comments/>`,
    "xl/tables/table1.xml": `<table id="5" displayName="tbl" ref="A1:B3"><tableColumns><tableColumn id="1" name="Mã"/><tableColumn id="2" name="Tổng"/></tableColumns></table>`,
  });
}

async function edited(plan: Partial<WorkbookPlan>) {
  const workbook = openXlsx(theirs(), { calculate: always(8) });
  const report = await workbook.write(workbookPlan(plan));
  const parts = unzipSync(workbook.toBytes());
  const text = (name: string) => (parts[name] ? strFromU8(parts[name]) : undefined);
  return { workbook, report, parts, text, sheet: text("xl/worksheets/sheet1.xml") ?? "" };
}

test("adding a sheet leaves every other part as it was", async () => {
  const before = unzipSync(theirs());
  const { parts } = await edited({ sheets: [sheetPlan("Mới", [lines([{ value: "x", style: "text" }])])] });
  const changed = Object.keys(before).filter(
    (name) => strFromU8(before[name]!) !== strFromU8(parts[name] ?? new Uint8Array()),
  );
  expect(changed).toEqual(["[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"]);
});

test("a sheet put first moves what counts tabs", async () => {
  const { text } = await edited({ sheets: [sheetPlan("Mới", [], { position: "first" })] });
  const workbook = text("xl/workbook.xml") ?? "";
  expect(workbook).toMatch(/<sheet name="Mới" sheetId="4" r:id="rId2"\/><sheet name="Sổ"/);
  expect(workbook).toContain('activeTab="1"');
  expect(workbook).toContain('name="_xlnm.Print_Area" localSheetId="1"');
});

test.each([
  ["a value keeps the cell's format", 0, 0, "x", '<c r="A1" s="4" t="s"><v>0</v></c><c r="B1"'],
  ["a blank keeps the cell", 1, 0, null, '<c r="A2" s="5" foo="bar"/>'],
  ["an unknown attribute stays", 1, 0, 5, '<c r="A2" s="5" foo="bar"><v>5</v></c>'],
  [
    "a new cell takes its column's format",
    1,
    1,
    true,
    '<v>1</v></c><c r="B2" s="6" t="b"><v>1</v></c></row>',
  ],
  ["a new cell takes its row's format", 2, 1, 1, '<c r="B3" s="7"><v>1</v></c></row>'],
  ["a new row", 8, 2, 1, '<row r="9"><c r="C9" s="6"><v>1</v></c></row></sheetData>'],
])("patch: %s", async (_, row, column, value, expected) => {
  const { sheet, workbook } = await edited({ cells: [{ sheet: "sổ", row, column, value }] });
  expect(sheet).toContain(expected);
  expect(sheet).toContain(`<tail  a='b'/>`);
  const [read] = await cellsOf(workbook, ["Sổ"]);
  expect(read?.cells[row]?.[column] ?? null).toBe(value);
});

test("a shared formula that loses its first cell stays with the others", async () => {
  const { sheet, text } = await edited({ cells: [{ sheet: "Sổ", row: 1, column: 0, value: 1 }] });
  expect(sheet).toContain('<c r="A3"><f>C3*$D$1</f><v>2</v></c>');
  expect(text("xl/calcChain.xml")).toBeUndefined();
});

test("a single formula keeps the cell's format", async () => {
  const { sheet, text } = await edited({ formulas: [{ sheet: "Sổ", row: 1, column: 0, formula: "1<2" }] });
  expect(sheet).toContain('<c r="A2" s="5" foo="bar"><f>1&lt;2</f><v>8</v></c>');
  expect(sheet).toContain('<c r="A3"><f>C3*$D$1</f>');
  expect(text("xl/calcChain.xml")).toBeUndefined();
});

test("a patched header renames its column", async () => {
  const { text } = await edited({ cells: [{ sheet: "Sổ", row: 0, column: 1, value: "Tổng\ncộng" }] });
  expect(text("xl/tables/table1.xml")).toContain('<tableColumn id="2" name="Tổng_x000a_cộng"/>');
});

test("a column becomes a calculated one", async () => {
  const { sheet, text } = await edited({
    columns: [{ table: "TBL", column: "tổng", formula: 'tbl[[#This Row],[Mã]]&"<"' }],
  });
  expect(sheet).toContain('<c r="B2" s="6"><f>tbl[[#This Row],[Mã]]&amp;"&lt;"</f><v>8</v></c>');
  expect(sheet).toContain('<c r="B3" s="7"><f>');
  expect(text("xl/tables/table1.xml")).toContain("<calculatedColumnFormula>tbl[[#This Row],[Mã]]&amp;");
  expect(text("xl/workbook.xml")).toContain('<calcPr calcId="5" fullCalcOnLoad="1"/>');
  expect(text("xl/calcChain.xml")).toBeUndefined();
});

test("replacing a sheet keeps its place and part, and says what is lost", async () => {
  const plan = sheetPlan("Sổ", [table("tbl", ["a"], [["1"]])], { mode: "replace" });
  const { report, text, workbook } = await edited({ sheets: [plan] });
  expect(report.losses).toEqual([{ sheet: "Sổ", what: "comments" }]);
  expect(text("xl/workbook.xml")).toContain('<sheet name="Sổ" sheetId="3" r:id="rId1"/>');
  expect(text("xl/comments1.xml")).toBeUndefined();
  expect(text("xl/tables/table1.xml")).toContain('id="5"');
  expect((await cellsOf(workbook, ["Sổ"]))[0]?.cells).toEqual([["a"], ["1"]]);
});

test("names are pointed elsewhere or made", async () => {
  const { workbook } = await edited({
    names: [
      { name: "cu", refersTo: "'Sổ'!$B$2" },
      { name: "moi", refersTo: "'Sổ'!$B$3" },
    ],
  });
  expect((await outlineOf(workbook)).names).toEqual([
    { name: "Cu", refersTo: "'Sổ'!$B$2" },
    { name: "moi", refersTo: "'Sổ'!$B$3" },
  ]);
});

test.each<[string, string, Partial<WorkbookPlan>]>([
  ["a sheet of that name", "sheet-exists", { sheets: [sheetPlan("SỔ", [])] }],
  ["a table of that name", "table-name-taken", { sheets: [sheetPlan("B", [table("TBL", ["a"], [])])] }],
  ["a table called like a name", "table-name-taken", { sheets: [sheetPlan("B", [table("cu", ["a"], [])])] }],
  ["a name called like a table", "table-name-taken", { names: [{ name: "Tbl", refersTo: "A!$A$1" }] }],
  ["no such sheet", "sheet-missing", { cells: [{ sheet: "x", row: 0, column: 0, value: 1 }] }],
  ["no such table", "table-missing", { columns: [{ table: "x", column: "a", formula: "1" }] }],
  ["no such column", "field-missing", { columns: [{ table: "tbl", column: "a", formula: "1" }] }],
])("refuses: %s (%s)", async (_, code, plan) => {
  const workbook = openXlsx(theirs());
  const before = workbook.toBytes();
  await expect(workbook.write(workbookPlan(plan))).rejects.toMatchObject({ code });
  expect(workbook.toBytes()).toEqual(before);
});

test("a locked workbook takes no new sheet", async () => {
  const locked = workbookPart(`<sheet name="A" sheetId="1" r:id="rId1"/>`, {
    before: `<workbookProtection lockStructure="true"/>`,
  });
  const workbook = openXlsx(handmade({ "xl/workbook.xml": locked }));
  const plan = workbookPlan({ sheets: [sheetPlan("B", [])] });
  await expect(workbook.write(plan)).rejects.toMatchObject({ code: "workbook-locked" });
});

test("a signature is dropped and told", async () => {
  const bytes = handmade({
    "_rels/.rels": relationsPart(
      ["rId1", "officeDocument", "xl/workbook.xml"],
      ["rId2", "digital-signature/origin", "_xmlsignatures/origin.sigs"],
    ),
    "_xmlsignatures/origin.sigs": "",
  });
  const workbook = openXlsx(bytes);
  const report = await workbook.write(
    workbookPlan({ cells: [{ sheet: "Sheet1", row: 0, column: 0, value: 1 }] }),
  );
  expect(report.losses).toEqual([{ sheet: "", what: "signature" }]);
  expect(Object.keys(unzipSync(workbook.toBytes()))).not.toContain("_xmlsignatures/origin.sigs");
});
