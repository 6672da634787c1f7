import type { CellValue } from "../../../src/workbook/value";
import { files } from "../../../src/taskpane/work/files";
import { handmade, relationsPart, sheetPart, workbookPart } from "../handmade";
import { received, receivedRows, seconds } from "./receiving";

const cellAt = (place: string, value = "1") => `<row><c r="${place}"><v>${value}</v></c></row>`;
const one = (value: CellValue) => ({ Sheet1: [[value]] });

describe("places of cells", () => {
  test.each<[string, unknown]>([
    ["ZZZZ9", "file-broken"],
    ["XFE1", "file-broken"],
    ["A1048577", "file-broken"],
    ["A99999999999999999999999", "file-broken"],
    ["R1C1", "file-broken"],
    ["A-1", "file-broken"],
    ["Đ1", "file-broken"],
    ["A1:B2", "file-broken"],
    ["A0", one(1)],
    ["A", one(1)],
    ["7", one(1)],
    ["", one(1)],
    ["$A$1", one(1)],
    ["a1", one(1)],
    ["XFD1048576", one(1)],
  ])("%s", async (place, expected) => {
    expect(await receivedRows(cellAt(place))).toEqual(expected);
  });

  test("thousands of letters and digits", async () => {
    for (const place of [`A${"9".repeat(400)}`, "A".repeat(30_000)]) {
      expect(await receivedRows(cellAt(place))).toBe("file-broken");
    }
  });

  test.each(["0", "-5", "1e9", "1048577", "x"])("row %s", async (row) => {
    expect([one(1), "file-broken"]).toContainEqual(
      await receivedRows(`<row r="${row}"><c><v>1</v></c></row>`),
    );
  });

  test("the last cell of a sheet is read, and it is where it is", async () => {
    const { workbook } = files.open(
      handmade({ "xl/worksheets/sheet1.xml": sheetPart(cellAt("XFD1048576")) }),
    );
    const [sheet] = (await workbook.read([{ sheet: "Sheet1" }])).sheets;
    expect(sheet).toEqual({ name: "Sheet1", top: 1_048_575, left: 16_383, cells: [[1]] });
  });

  test("what a sheet says of its own size counts for nothing", async () => {
    const claim = '<dimension ref="A1:XFD1048576"/><cols><col min="1" max="16384" width="9"/></cols>';
    const part = sheetPart(cellAt("B2"), claim);
    expect(await received(handmade({ "xl/worksheets/sheet1.xml": part }))).toEqual(one(1));
  });

  test("a cell that is there twice has its last value", async () => {
    expect(await receivedRows(cellAt("B2", "1") + cellAt("A1", "2") + cellAt("B2", "3"))).toEqual({
      Sheet1: [[2], [null, 3]],
    });
  });
});

describe("values", () => {
  const strings = {
    "xl/_rels/workbook.xml.rels": relationsPart(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "sharedStrings", "sharedStrings.xml"],
    ),
    "xl/sharedStrings.xml": `<sst><si><t>a</t></si></sst>`,
  };

  test.each(["1", "-1", "0.5", "1e99", "x", "NaN", "__proto__", "length"])(
    "text number %s of one",
    async (index) => {
      expect(await receivedRows(`<row><c t="s"><v>${index}</v></c></row>`, strings)).toBe("file-broken");
    },
  );

  test.each<[string, string, CellValue]>([
    ["a kind that does not exist", `<c t="zzz"><v>=1+1</v></c>`, "=1+1"],
    [
      "a text that looks like a formula",
      `<c t="inlineStr"><is><t>=HYPERLINK("http://x")</t></is></c>`,
      '=HYPERLINK("http://x")',
    ],
    ["a formula that calls a program", `<c t="str"><f>cmd|'/c calc'!A0</f><v>x</v></c>`, "x"],
    ["a formula that fetches", `<c><f>WEBSERVICE("http://x")</f><v>1</v></c>`, 1],
    ["a formula of 100,000 letters", `<c><f>${"1+".repeat(50_000)}1</f><v>1</v></c>`, 1],
    ["a script", `<c t="str"><v>&lt;script&gt;alert(1)&lt;/script&gt;</v></c>`, "<script>alert(1)</script>"],
    ["a number of 30,000 digits", `<c><v>${"9".repeat(30_000)}</v></c>`, "9".repeat(30_000)],
    [
      "an error that nobody knows",
      `<c t="e"><v>#${"X".repeat(30_000)}</v></c>`,
      { error: `#${"X".repeat(30_000)}` },
    ],
    ["a date that is none", `<c t="d"><v>9999999-99-99</v></c>`, "9999999-99-99"],
    ["a text as long as a cell holds", `<c t="str"><v>${"ấ".repeat(32_767)}</v></c>`, "ấ".repeat(32_767)],
    [
      "a longer one, which no cell could take",
      `<c t="str"><v>${"ấ".repeat(32_768)}</v></c>`,
      { error: "#VALUE!" },
    ],
  ])("%s", async (_, cell, value) => {
    expect(await receivedRows(`<row>${cell}<c><v>0</v></c></row>`)).toEqual({ Sheet1: [[value, 0]] });
  });
});

/** Of computing, on a machine with other things to do. */
const SECONDS = 4;

describe("very many cells", () => {
  const dense = (rows: number, columns: number) =>
    `<row>${"<c><v>1</v></c>".repeat(columns)}</row>`.repeat(rows);
  const sheets = (count: number, rows: string) => ({
    "xl/workbook.xml": workbookPart(
      Array.from(
        { length: count },
        (_, i) => `<sheet name="S${String(i)}" sheetId="${String(i + 1)}" r:id="r${String(i)}"/>`,
      ).join(""),
    ),
    "xl/_rels/workbook.xml.rels": relationsPart(
      ...Array.from(
        { length: count },
        (_, i) => [`r${String(i)}`, "worksheet", `worksheets/s${String(i)}.xml`] as const,
      ),
    ),
    ...Object.fromEntries(
      Array.from({ length: count }, (_, i) => [`xl/worksheets/s${String(i)}.xml`, sheetPart(rows)]),
    ),
  });
  const long = {
    "xl/sharedStrings.xml": `<sst><si><t>${"Nguyễn ".repeat(4500)}</t></si></sst>`,
    "xl/_rels/workbook.xml.rels": relationsPart(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "sharedStrings", "sharedStrings.xml"],
    ),
  };

  test.each<[string, () => Parameters<typeof handmade>[0], string]>([
    [
      "a million and one",
      () => sheets(1, `${dense(1000, 1000)}<row><c><v>1</v></c></row>`),
      "file-too-many-cells",
    ],
    [
      "far to the right in 70 rows",
      () => sheets(1, Array.from({ length: 70 }, (_, i) => cellAt(`XFD${String(i + 1)}`)).join("")),
      "file-too-many-cells",
    ],
    [
      "the first and the last of 40 sheets",
      () => sheets(40, cellAt("A1") + cellAt("A1048576")),
      "file-too-many-cells",
    ],
    ["6,000 sheets", () => sheets(6000, ""), "file-unpacks-too-large"],
    [
      "a long text in 100,000 of them",
      () => ({
        ...long,
        "xl/worksheets/sheet1.xml": sheetPart(
          `<row>${'<c t="s"><v>0</v></c>'.repeat(1000)}</row>`.repeat(100),
        ),
      }),
      "file-unpacks-too-large",
    ],
  ])(
    "%s",
    async (_, make, code) => {
      const bytes = handmade(make());
      let outcome: unknown;
      const spent = await seconds(async () => (outcome = await received(bytes)));
      expect(outcome).toBe(code);
      expect(spent).toBeLessThan(SECONDS);
    },
    30_000,
  );

  test("a million formulas without value are too many to be named", async () => {
    const rows = `<row>${"<c><f>1</f></c>".repeat(1001)}</row>`.repeat(1000);
    expect(await receivedRows(rows)).toBe("file-too-many-cells");
  });

  test("500,000 empty ones are none", async () => {
    expect(await receivedRows(`<row>${'<c s="1"/>'.repeat(500)}</row>`.repeat(1000))).toEqual({ Sheet1: [] });
  });
});
