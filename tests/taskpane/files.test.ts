import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { strFromU8, unzipSync } from "fflate";

import { files } from "../../src/taskpane/work/files";
import type { TableBlock, WorkbookPlan } from "../../src/workbook/plan";
import type { CellValue } from "../../src/workbook/value";
import { checkXlsx } from "../libreoffice";
import { cellsOf, outlineOf } from "../looking";
import { needsSchemas } from "../needs";
import { handmade, relationsPart, sheetPart, workbookPart } from "../xlsx/handmade";
import { lines, sheetPlan, table, workbookPlan } from "../xlsx/plans";

/** What a copy for a department is made of: a sheet to read, a register, and one that nobody sees. */
const COPY: WorkbookPlan = workbookPlan({
  sheets: [
    sheetPlan("Hướng dẫn", [lines([{ value: "Gửi phòng QLCS", style: "title" }])]),
    sheetPlan("Sổ", [
      table("So", ["Mã", "Số", "Gấp đôi"], [["007", 4, null]], { "Gấp đôi": "So[[#This Row],[Số]]*2" }),
    ]),
    sheetPlan("SCT_BanGoc", [table("BanGoc", ["Mã"], [["007"]])], { visibility: "veryHidden" }),
  ],
});

const partsOf = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

describe("a file that is made", () => {
  test.each([true, false])(
    "has its structure locked as wanted (%s), and its formulas calculated",
    async (locked) => {
      const { workbook } = files.open(await files.make(COPY, { lockStructure: locked }));
      const { structureLocked, sheets } = await outlineOf(workbook);
      expect(structureLocked).toBe(locked);
      expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
        ["Hướng dẫn", "visible"],
        ["Sổ", "visible"],
        ["SCT_BanGoc", "veryHidden"],
      ]);
      expect((await cellsOf(workbook, ["Sổ"]))[0]?.cells[1]).toEqual(["007", 4, 8]);
    },
  );

  test("protects no sheet: on a protected one a table neither grows nor sorts", async () => {
    const parts = partsOf(await files.make(COPY, { lockStructure: true }));
    expect(Object.values(parts).filter((text) => text.includes("<sheetProtection"))).toEqual([]);
  });

  test("names nobody, no machine and no time", async () => {
    const bytes = await files.make(COPY, { lockStructure: true });
    const parts = partsOf(bytes);
    expect(Object.keys(parts).filter((name) => /docProps|custom/i.test(name))).toEqual(["docProps/app.xml"]);
    expect(parts["docProps/app.xml"]).toMatch(
      /<Properties [^>]*><Application>Microsoft Excel<\/Application><\/Properties>$/,
    );
    const said = Object.values(parts).join("\n");
    expect(said).not.toMatch(
      /creator|lastModifiedBy|absPath|fileSharing|userName|xr:revisionPtr|documentId/i,
    );
    expect(said).not.toMatch(/\d{4}-\d\d-\d\dT/);
    for (const { date, time } of zipTimes(bytes))
      expect({ date, time }).toEqual({ date: FIRST_OF_1980, time: 0 });
    expect(await files.make(COPY, { lockStructure: true })).toEqual(bytes);
  });
});

needsSchemas("a file that is made", () => {
  test.each([true, false])("is opened by Excel without repair (locked: %s)", async (lockStructure) => {
    const file = join(mkdtempSync(join(tmpdir(), "files-")), "copy.xlsx");
    writeFileSync(file, await files.make(COPY, { lockStructure }));
    expect(checkXlsx([file])).toEqual([]);
  });
});

describe("texts of a table", () => {
  const texts = [
    '=HYPERLINK("http://x","y")',
    "+1",
    "-1",
    "@x",
    "\tx",
    "\rx",
    "x\r",
    "'=1",
    "=1+1|cmd",
    "007",
    "1/2",
    "TRUE",
    "#N/A",
  ];
  const values: readonly CellValue[] = [true, false, { error: "#N/A" }, { error: "#DIV/0!" }, 0, -1.5, ""];

  test("stay texts, and values of every kind stay what they are", async () => {
    const rows: CellValue[][] = [...texts, ...values].map((value) => [value, value]);
    rows.push([null, "cuối"]);
    const block = table("T", ["Chữ", "Thường"], rows) as TableBlock;
    const columns = block.columns.map((column, i) => ({ ...column, style: i === 0 ? "text" : "number" }));
    const plan = workbookPlan({ sheets: [sheetPlan("Sổ", [{ ...block, columns }])] });
    const bytes = await files.make(plan, { lockStructure: false });
    expect((await cellsOf(files.open(bytes).workbook, ["Sổ"]))[0]?.cells.slice(1)).toEqual(rows);
    const sheet = partsOf(bytes)["xl/worksheets/sheet1.xml"] ?? "";
    expect(sheet).not.toContain("<f");
    expect(sheet.match(/ t="s"/g)).toHaveLength(3 + 2 * (texts.length + 1));
    expect(sheet.match(/ t="b"/g)).toHaveLength(4);
    expect(sheet.match(/ t="e"/g)).toHaveLength(4);
  });
});

describe("a file that was received", () => {
  const sheets = (rows: string) => ({ "xl/worksheets/sheet1.xml": sheetPart(rows) });
  const related = (kind: string, target: string, part: string | Uint8Array) => ({
    "xl/_rels/workbook.xml.rels": relationsPart(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", kind, target],
    ),
    [`xl/${target}`]: part,
  });

  test.each<[string, Parameters<typeof handmade>[0], { hasMacros: boolean; hasExternalLinks: boolean }]>([
    ["nothing of the kind", {}, { hasMacros: false, hasExternalLinks: false }],
    [
      "macros",
      related("vbaProject", "vbaProject.bin", new Uint8Array([1])),
      { hasMacros: true, hasExternalLinks: false },
    ],
    [
      "macros that nothing leads to",
      { "xl/vbaProject.bin": new Uint8Array([1]) },
      { hasMacros: true, hasExternalLinks: false },
    ],
    [
      "macros of before 1995",
      related("xlMacrosheet", "macrosheets/sheet1.xml", "<x/>"),
      { hasMacros: true, hasExternalLinks: false },
    ],
    [
      "links to other workbooks",
      related("externalLink", "externalLinks/externalLink1.xml", "<externalLink/>"),
      { hasMacros: false, hasExternalLinks: true },
    ],
    [
      "links to a source of data",
      related("connections", "connections.xml", "<connections/>"),
      { hasMacros: false, hasExternalLinks: true },
    ],
  ])("tells of %s", (_, parts, expected) => {
    expect(files.open(handmade(parts))).toMatchObject(expected);
  });

  test("is read although it has macros and links", async () => {
    const cell = `<row><c><f>[1]Sheet1!$A$1</f><v>7</v></c></row>`;
    const parts = {
      ...sheets(cell),
      ...related("externalLink", "externalLinks/externalLink1.xml", "<externalLink/>"),
    };
    const { workbook } = files.open(handmade({ ...parts, "xl/vbaProject.bin": new Uint8Array([1]) }));
    expect((await cellsOf(workbook, ["Sheet1"]))[0]?.cells).toEqual([[7]]);
  });

  test("names formulas that came without a value", () => {
    const rows =
      `<row r="3"><c r="A3"><f>1</f></c><c r="B3"><f>1</f><v/></c><c r="C3"><f>1</f><v>1</v></c><c r="D3"><v>1</v></c></row>` +
      `<row r="4"><c r="A4" t="str"><f>""</f><v></v></c><c r="B4"><f t="shared" ref="B4:B5" si="0">1</f></c></row>` +
      `<row r="5"><c r="B5"><f t="shared" si="0"/></c><c r="C5"/></row>`;
    const received = files.open(handmade(sheets(rows)));
    expect(received.uncalculated("sheet1")).toEqual([
      { row: 2, column: 0 },
      { row: 2, column: 1 },
      { row: 3, column: 1 },
      { row: 4, column: 1 },
    ]);
    expect(() => received.uncalculated("Khác")).toThrow(expect.objectContaining({ code: "sheet-missing" }));
  });

  test("has at most a million cells, on all its sheets together", async () => {
    const full = Array.from(
      { length: 60 },
      (_, i) => `<row r="${String(i + 1)}"><c r="NTP${String(i + 1)}"><v>1</v></c></row>`,
    );
    const names = ["A", "B"];
    const bytes = handmade({
      "xl/workbook.xml": workbookPart(
        names
          .map((name, i) => `<sheet name="${name}" sheetId="${String(i + 1)}" r:id="rId${String(i + 1)}"/>`)
          .join(""),
      ),
      "xl/_rels/workbook.xml.rels": relationsPart(
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId2", "worksheet", "worksheets/sheet2.xml"],
      ),
      "xl/worksheets/sheet1.xml": sheetPart(full.join("")),
      "xl/worksheets/sheet2.xml": sheetPart(full.join("")),
    });
    const { workbook } = files.open(bytes);
    await cellsOf(workbook, ["A"]);
    await cellsOf(workbook, ["A"]);
    await expect(cellsOf(workbook, ["B"])).rejects.toMatchObject({
      code: "file-too-many-cells",
      details: { sheet: "B", limit: 1_000_000 },
    });
  });

  test("gives long texts and scripts as they are", async () => {
    const long = "Nguyễn ".repeat(4300);
    const script = "<script>alert(1)</script><img src=x onerror=alert(1)>";
    const plan = workbookPlan({ sheets: [sheetPlan("Sổ", [table("T", ["Họ tên"], [[long], [script]])])] });
    const { workbook } = files.open(await files.make(plan, { lockStructure: false }));
    expect((await cellsOf(workbook, ["Sổ"]))[0]?.cells).toEqual([["Họ tên"], [long], [script]]);
  });
});

const FIRST_OF_1980 = 0x21;

function zipTimes(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const times = [];
  for (let at = 0; at < bytes.length - 30; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    times.push({ time: view.getUint16(at + 12, true), date: view.getUint16(at + 14, true) });
  }
  expect(times.length).toBeGreaterThan(8);
  return times;
}
