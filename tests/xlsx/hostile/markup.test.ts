import { strToU8 } from "fflate";
import { handmade, MAIN, relationsPart, sheetPart, workbookPart } from "../handmade";
import { received, seconds } from "./receiving";

const WORKBOOK = "xl/workbook.xml";
const RELATIONS = "xl/_rels/workbook.xml.rels";
const SHEET = "xl/worksheets/sheet1.xml";
const STRINGS = "xl/sharedStrings.xml";

const workbook = workbookPart(`<sheet name="Sheet1" sheetId="1" r:id="rId1"/>`);
const cell = (value: string) => sheetPart(`<row><c t="str"><v>${value}</v></c></row>`);
const inElement = (inner: string) => workbook.replace("<sheets>", `<extLst>${inner}</extLst><sheets>`);
const nested = (depth: number) => "<a>".repeat(depth) + "</a>".repeat(depth);
const with1 = (sst: string) => ({
  [RELATIONS]: relationsPart(
    ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ["rId2", "sharedStrings", "sharedStrings.xml"],
  ),
  [STRINGS]: `<sst xmlns="${MAIN}">${sst}</sst>`,
  [SHEET]: sheetPart(`<row><c t="s"><v>1</v></c></row>`),
});
const wide = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));
const LAUGHS = `<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY c "&b;&b;">]>`;
const OUTSIDE = `<!DOCTYPE x SYSTEM "file:///etc/passwd">`;

const dtds: readonly [string, Readonly<Record<string, string | Uint8Array>>][] = [
  ["in the workbook", { [WORKBOOK]: LAUGHS + workbook }],
  ["in a sheet", { [SHEET]: LAUGHS + cell("&c;") }],
  ["in the shared texts", { ...with1("<si/><si/>"), [STRINGS]: `${LAUGHS}<sst/>` }],
  ["in relations", { [RELATIONS]: OUTSIDE + relationsPart(["rId1", "worksheet", "worksheets/sheet1.xml"]) }],
  [
    "behind a declaration, comments and lines",
    { [SHEET]: `<?xml version="1.0"?>\n<!-- <a> -->\r\n<?x?> ${OUTSIDE}${cell("x")}` },
  ],
  ["in two bytes a letter", { [SHEET]: wide(OUTSIDE + cell("x")) }],
  ["in small letters", { [SHEET]: LAUGHS.replace("DOCTYPE", "doctype") + cell("x") }],
];

test.each(dtds)("a DTD %s", async (_, parts) => {
  expect(await received(handmade(parts))).toBe("file-has-dtd");
});

test("a DTD in parts that nobody reads does nothing", async () => {
  const parts = { "customXml/item1.xml": LAUGHS, "docProps/core.xml": OUTSIDE, [SHEET]: cell("x") };
  expect(await received(handmade(parts))).toEqual({ Sheet1: [["x"]] });
});

const small: readonly [string, Readonly<Record<string, string | Uint8Array>>, unknown][] = [
  [
    "an entity that nobody declared, in a cell",
    { [SHEET]: cell("&xxe;&constructor;&#xFFFFFFFF;") },
    { Sheet1: [["&xxe;&constructor;&#xFFFFFFFF;"]] },
  ],
  ["an entity that nobody declared, in the workbook", { [WORKBOOK]: inElement("&xxe;") }, "file-broken"],
  [
    "an encoding that nobody knows",
    { [SHEET]: `<?xml version="1.0" encoding="windows-9999"?>${cell("ấ")}` },
    { Sheet1: [["ấ"]] },
  ],
  [
    "bytes that are no letters",
    { [SHEET]: Uint8Array.from([...strToU8(sheetPart("<row><c t='str'><v>")).slice(0, -36), 0xff, 0xc3]) },
    "file-broken",
  ],
  ["attributes without end", { [SHEET]: sheetPart(`<row r="1`) }, "file-broken"],
  ["a tag without end", { [SHEET]: sheetPart(`<row><c t="str"`) }, "file-broken"],
  ["elements that are closed twice", { [SHEET]: sheetPart(`<row><c></c></c></row>`) }, "file-broken"],
  ["elements that are never closed", { [SHEET]: sheetPart(`<row><c><x><y></c></row>`) }, "file-broken"],
  ["rows in rows", { [SHEET]: sheetPart(`<row><row><c><v>1</v></c></row></row>`) }, { Sheet1: [] }],
  ["a sheet that is something else", { [SHEET]: workbook }, "file-broken"],
  ["a workbook that is a sheet", { [WORKBOOK]: cell("x") }, "file-not-workbook"],
  ["nothing in a part", { [SHEET]: "" }, "file-broken"],
];

test.each(small)("%s", async (_, parts, expected) => {
  expect(await received(handmade(parts))).toEqual(expected);
});

/** Of computing, on a machine with other things to do. */
const SECONDS = 4;

const large: readonly [string, () => Readonly<Record<string, string>>, unknown][] = [
  [
    "elements 200,000 deep in the workbook",
    () => ({ [WORKBOOK]: inElement(nested(200_000)) }),
    "file-broken",
  ],
  ["elements 600 deep in the workbook", () => ({ [WORKBOOK]: inElement(nested(600)) }), "file-broken"],
  [
    "elements 200,000 deep in a cell",
    () => ({ [SHEET]: sheetPart(`<row><c>${nested(200_000)}<v>1</v></c></row>`) }),
    { Sheet1: [[1]] },
  ],
  [
    "elements 200,000 deep in a text",
    () => with1(`<si/><si>${nested(200_000)}<t>x</t></si>`),
    { Sheet1: [["x"]] },
  ],
  [
    "a workbook of 1,600,000 elements",
    () => ({ [WORKBOOK]: inElement("<a/>".repeat(1_600_000)) }),
    "file-unpacks-too-large",
  ],
  [
    "320,000 elements with 1,280,000 attributes",
    () => ({ [WORKBOOK]: inElement(`<a b="" c="" d="" e=""/>`.repeat(320_000)) }),
    "file-unpacks-too-large",
  ],
  [
    "300,000 comments that never end, in a sheet",
    () => ({ [SHEET]: sheetPart("<!--".repeat(300_000)) }),
    "file-broken",
  ],
  [
    "300,000 data sections that never end",
    () => ({ [SHEET]: sheetPart("<![CDATA[".repeat(300_000)) }),
    "file-broken",
  ],
  [
    "300,000 instructions that never end",
    () => ({ [SHEET]: sheetPart("<?".repeat(300_000)) }),
    "file-broken",
  ],
  [
    "300,000 comments before the sheet",
    () => ({ [SHEET]: "<!---->".repeat(300_000) + cell("x") }),
    { Sheet1: [["x"]] },
  ],
  [
    "300,000 comments without end before the sheet",
    () => ({ [SHEET]: "<!--".repeat(300_000) + cell("x") }),
    "file-broken",
  ],
  ["200,000 empty texts", () => with1("<si><t/></si>".repeat(200_000)), { Sheet1: [[""]] }],
  [
    "200,000 readings that end with the last",
    () => with1(`${"<si><rPh/></si>".repeat(200_000)}<si><rPh></rPh></si>`),
    { Sheet1: [[""]] },
  ],
  [
    "200,000 texts without end in one",
    () => with1(`<si/><si>${"<t>".repeat(200_000)}</si>`),
    { Sheet1: [[""]] },
  ],
  [
    "a tag of three million letters",
    () => ({ [SHEET]: sheetPart(`<${"a".repeat(3_000_000)}/>`) }),
    { Sheet1: [] },
  ],
];

test.each(large)(
  "%s",
  async (_, make, expected) => {
    const bytes = handmade(make());
    let outcome: unknown;
    const spent = await seconds(async () => (outcome = await received(bytes)));
    expect(outcome).toEqual(expected);
    expect(spent).toBeLessThan(SECONDS);
  },
  30_000,
);
