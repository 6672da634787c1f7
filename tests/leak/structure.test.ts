import { shareWithSuperior } from "../../src/actions/share/superior";
import { NAMES } from "../../src/sheets/formulas/references";
import { files } from "../../src/taskpane/work/files";
import { openXlsx } from "../../src/xlsx";
import { cellsOf, outlineOf } from "../looking";
import { type Master, masters, plantedEverywhere } from "./masters";
import { pack, type Parts, textOf, unpack, WORKBOOK } from "./parts";

const SHEETS = ["Bảng điểm", "Biểu đồ", "Cách tính", "Báo cáo", "Số đếm"];

/** What is in the copy of a workbook that holds everything a workbook can hold. */
describe("the copy of a workbook with something everywhere", () => {
  let copy: Uint8Array;
  let parts: Parts;
  beforeAll(async () => {
    const [master] = await masters();
    const full = openXlsx(pack(plantedEverywhere(master as Master).parts));
    ({ bytes: copy } = await shareWithSuperior(full, files, { now: 46_204.5 }));
    parts = unpack(copy);
  }, 60_000);

  test("has five sheets, all of them shown", async () => {
    const { sheets, tables } = await outlineOf(openXlsx(copy));
    expect(sheets).toEqual(SHEETS.map((name) => ({ name, visibility: "visible", hasCells: true })));
    expect(tables.map(({ name, sheet }) => [name, sheet])).toEqual([
      ["ChiTieu", "Số đếm"],
      ["XepLoai", "Số đếm"],
      ["CachChoDiem", "Số đếm"],
      ["DiemDaCham", "Số đếm"],
      ["SoDem", "Số đếm"],
    ]);
  });

  test("has these parts and no other", () => {
    expect([...parts.keys()].sort()).toEqual(
      [
        "[Content_Types].xml",
        "_rels/.rels",
        "docProps/app.xml",
        "xl/workbook.xml",
        "xl/_rels/workbook.xml.rels",
        "xl/sharedStrings.xml",
        "xl/styles.xml",
        ...["1", "2", "3", "4", "5"].map((number) => `xl/worksheets/sheet${number}.xml`),
        ...["2", "5"].map((number) => `xl/worksheets/_rels/sheet${number}.xml.rels`),
        ...["xl/drawings/drawing1.xml", "xl/drawings/_rels/drawing1.xml.rels"],
        ...["1", "2", "3"].map((number) => `xl/charts/chart${number}.xml`),
        ...["1", "2", "3", "4", "5"].map((number) => `xl/tables/table${number}.xml`),
      ].sort(),
    );
  });

  test("names the program and nobody", () => {
    expect(textOf(parts, "docProps/app.xml")).toMatch(
      /<Properties[^>]*><Application>[^<]*<\/Application><\/Properties>$/,
    );
  });

  test("has the names of its own settings and no other", () => {
    const names = Array.from(
      textOf(parts, WORKBOOK).matchAll(/<definedName name="([^"]*)"/g),
      ([, name]) => name,
    );
    const own = names.filter((name) => name !== "_xlnm.Print_Titles");
    expect(own.sort()).toEqual(Object.values(NAMES).sort());
  });

  test("leads to nothing outside itself", () => {
    for (const [name, content] of parts) {
      if (name.endsWith(".rels")) expect(content).not.toContain("External");
    }
    expect(textOf(parts, WORKBOOK)).not.toMatch(/externalReference|pivotCache|fileSharing|extLst|codeName/);
  });

  test.each(SHEETS.map((name, index) => [name, `xl/worksheets/sheet${String(index + 1)}.xml`]))(
    "%s hides no row or column and holds nothing but cells, rules and its page",
    (_, part) => {
      const elements = new Set(
        Array.from(textOf(parts, part).matchAll(/<([A-Za-z]+)[ />]/g), ([, name]) => name),
      );
      expect([...elements].filter((name) => !KNOWN.includes(name ?? ""))).toEqual([]);
      expect(textOf(parts, part)).not.toMatch(/hidden=|codeName=/);
    },
  );

  test("its lists are areas of its own", () => {
    const lists = [...parts.values()].flatMap((content) =>
      typeof content === "string"
        ? Array.from(content.matchAll(/<formula1>([^<]*)<\/formula1>/g), ([, one]) => one)
        : [],
    );
    expect(lists).toEqual([expect.stringMatching(/^'Số đếm'!\$B\$\d+(:\$B\$\d+)?$/)]);
  });

  test("every shared text is a cell's", () => {
    const count = textOf(parts, "xl/sharedStrings.xml").split("<si>").length - 1;
    const used = new Set(
      SHEETS.flatMap((_, index) => {
        const sheet = textOf(parts, `xl/worksheets/sheet${String(index + 1)}.xml`);
        return Array.from(sheet.matchAll(/ t="s"[^>]*><v>(\d+)<\/v>/g), ([, number]) => Number(number));
      }),
    );
    expect([...used].sort((one, other) => one - other)).toEqual(
      Array.from({ length: count }, (_, index) => index),
    );
  });

  test("the charts keep nothing but what cells of their own sheet show", async () => {
    const [sheet] = await cellsOf(openXlsx(copy), ["Biểu đồ"]);
    const shown = new Set(sheet?.cells.flat().map(String));
    for (const number of ["1", "2", "3"]) {
      const chart = textOf(parts, `xl/charts/chart${number}.xml`);
      const kept = Array.from(chart.matchAll(/<c:v>([^<]*)<\/c:v>/g), ([, value = ""]) => value);
      expect(kept.length).toBeGreaterThan(4);
      expect(kept.filter((value) => !shown.has(value))).toEqual([]);
      const sources = Array.from(chart.matchAll(/<c:f>([^!<]*)!/g), ([, source]) => source);
      expect(new Set(sources)).toEqual(new Set(["'Biểu đồ'"]));
    }
  });

  test("every formula has its value", () => {
    for (const [name, content] of parts) {
      if (typeof content === "string" && name.includes("worksheets/sheet")) {
        expect(content).not.toMatch(/<\/f><\/c>/);
      }
    }
  });
});

const KNOWN = (
  "worksheet sheetPr tabColor pageSetUpPr dimension sheetViews sheetView pane selection sheetFormatPr cols col sheetData " +
  "row c f v conditionalFormatting cfRule formula dataValidations dataValidation formula1 pageMargins pageSetup rowBreaks brk " +
  "headerFooter oddHeader drawing tableParts tablePart"
).split(" ");
