import { files } from "../../../src/taskpane/work/files";
import { outlineOf } from "../../looking";
import { handmade, relationsPart, RELATIONS, sheetPart, workbookPart } from "../handmade";
import { received } from "./receiving";

const SHEET = "xl/worksheets/sheet1.xml";
const cell = sheetPart(`<row><c><v>1</v></c></row>`);
const one = { Sheet1: [[1]] };

const led = (relations: string) => ({ "xl/_rels/workbook.xml.rels": relations, [SHEET]: cell });
const relation = (target: string, more = "") =>
  `<Relationships><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="${target}"${more}/></Relationships>`;
const tabs = (...names: readonly string[]) => ({
  "xl/workbook.xml": workbookPart(
    names
      .map((name, i) => `<sheet name="${name}" sheetId="${String(i + 1)}" r:id="rId${String(i + 1)}"/>`)
      .join(""),
  ),
  "xl/_rels/workbook.xml.rels": relationsPart(
    ...names.map(
      (_, i) => [`rId${String(i + 1)}`, "worksheet", `worksheets/sheet${String(i + 1)}.xml`] as const,
    ),
  ),
  ...Object.fromEntries(names.map((_, i) => [`xl/worksheets/sheet${String(i + 1)}.xml`, cell])),
});
const withTable = (
  attributes: string,
  relations = relationsPart(["rId1", "table", "../tables/table1.xml"]),
) => ({
  [SHEET]: cell,
  "xl/worksheets/_rels/sheet1.xml.rels": relations,
  "xl/tables/table1.xml": `<table id="1" displayName="So" ${attributes}><tableColumns><tableColumn id="1" name="Mã"/></tableColumns></table>`,
});

describe("parts that lead elsewhere", () => {
  test.each<[string, Parameters<typeof handmade>[0], unknown]>([
    ["up and out of the file, to nothing", led(relation("../../../../etc/passwd")), "file-broken"],
    ["up and out, and back to the sheet", led(relation("../../../xl/worksheets/sheet1.xml")), one],
    ["to another computer", led(relation("http://evil.example/sheet.xml")), "file-broken"],
    [
      "to another computer, and say so",
      led(relation("http://evil.example/sheet.xml", ' TargetMode="External"')),
      "file-broken",
    ],
    ["to a file of this computer", led(relation("file:///C:/Windows/win.ini")), "file-broken"],
    ["to a shared folder", led(relation("\\\\evil\\share\\x.xml")), "file-broken"],
    ["to themselves", led(relation("workbook.xml")), "file-broken"],
    ["to letters that are none", led(relation("%E0%A4%A")), "file-broken"],
    ["nowhere", led("<Relationships/>"), "file-broken"],
    [
      "to two things under one name",
      led(relation("x.xml").replace("</R", `${relation("worksheets/sheet1.xml").slice(15, -16)}</R`)),
      one,
    ],
  ])("%s", async (_, parts, expected) => {
    expect(await received(handmade(parts))).toEqual(expected);
  });
});

describe("sheets", () => {
  test.each<[string, Parameters<typeof handmade>[0], unknown]>([
    ["two of one name", tabs("Sổ", "SỔ"), "file-broken"],
    [
      "two tabs for one sheet",
      {
        ...tabs("A", "B"),
        "xl/_rels/workbook.xml.rels": relationsPart(
          ["rId1", "worksheet", "worksheets/sheet1.xml"],
          ["rId2", "worksheet", "worksheets/sheet1.xml"],
        ),
      },
      "file-broken",
    ],
    ["none at all", { "xl/workbook.xml": workbookPart("") }, {}],
    ["one without a name", tabs(""), { "": [[1]] }],
    ["one with a name of 30,000 letters", tabs("x".repeat(30_000)), { ["x".repeat(30_000)]: [[1]] }],
    ["names that JavaScript knows", tabs("constructor", "toString"), { constructor: [[1]], toString: [[1]] }],
  ])("%s", async (_, parts, expected) => {
    expect(await received(handmade(parts))).toEqual(expected);
  });
});

describe("tables", () => {
  test.each([
    "A1:XFE2",
    "A1:A1048577",
    "A1:ZZZ9999999",
    "B2:A1",
    "A2:A1",
    "A0:B2",
    "A1:",
    "Sheet1!A1",
    "#REF!",
    "",
    "A:B",
  ])("at %j", async (ref) => {
    expect(await received(handmade(withTable(`ref="${ref}"`)))).toBe("file-broken");
  });

  test("nowhere at all", async () => {
    expect(await received(handmade(withTable("")))).toBe("file-broken");
  });

  test("one that 2,000 relations lead to", async () => {
    const many = Array.from(
      { length: 2000 },
      (_, i) => [`r${String(i)}`, "table", "../tables/table1.xml"] as const,
    );
    expect(await received(handmade(withTable(`ref="A1:A2"`, relationsPart(...many))))).toBe("file-broken");
  });

  test("one that is not there, and one that is something else", async () => {
    for (const target of ["../tables/none.xml", "../workbook.xml", "../../_rels/.rels"]) {
      const parts = withTable(`ref="A1:A2"`, relationsPart(["rId1", "table", target]));
      expect(await received(handmade(parts))).toBe("file-broken");
    }
  });

  test("names and columns of 30,000 letters are texts like others", async () => {
    const long = "x".repeat(30_000);
    const parts = withTable(`ref="A1:A2"`);
    const table = parts["xl/tables/table1.xml"].replace("So", long).replace("Mã", `=${long}`);
    const { workbook } = files.open(handmade({ ...parts, "xl/tables/table1.xml": table }));
    expect((await outlineOf(workbook)).tables).toMatchObject([{ name: long, columns: [`=${long}`] }]);
  });
});

test("names that call programs or other files are texts like others", async () => {
  const refersTo = [`cmd|'/c calc'!A0`, "[1]Sheet1!$A$1", "EXEC(&quot;calc&quot;)", "x".repeat(30_000)];
  const names = refersTo.map((text, i) => `<definedName name="n${String(i)}">${text}</definedName>`).join("");
  const workbook = workbookPart(`<sheet name="Sheet1" sheetId="1" r:id="rId1"/>`, {
    after: `<definedNames>${names}<definedName name="_xlnm.Auto_Open" hidden="1">x</definedName></definedNames>`,
  });
  const { workbook: opened } = files.open(handmade({ "xl/workbook.xml": workbook }));
  expect((await outlineOf(opened)).names.map((name) => name.refersTo)).toEqual([
    `cmd|'/c calc'!A0`,
    "[1]Sheet1!$A$1",
    'EXEC("calc")',
    "x".repeat(30_000),
  ]);
});
